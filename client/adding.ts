import { l10n } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { edit } from "./editing.ts";
import { ADD_ITEM } from "./messages.ts";
import type { PlanNow } from "./plan-now.ts";
import { askAll, type Question } from "./steps.ts";
import { telling } from "./telling.ts";
import { editorNow } from "./text-now.ts";

/** What is said about a new item: its keys with their values. */
export type Fields = Readonly<Record<string, string | readonly string[]>>;

/** An item to be added: its list, what is asked about it, and what is made of the answers. */
export interface Adding {
  readonly list: "recommendations" | "actions" | "owners";
  readonly title: string;
  readonly questions: readonly (() => Question)[];
  readonly fields: (answers: readonly string[]) => Fields;
}

/** Asks about a new item and adds it to the plan that is worked on; what to say about it may also be given. */
export function add(client: BaseLanguageClient, now: PlanNow, adding: Adding, given: unknown): Promise<void> {
  return telling(async () => {
    const { document } = await editorNow(now);
    const fields = isFields(given, adding) ? given : await ask(adding);
    if (!fields) return;
    const asked = { textDocument: { uri: String(document.uri) }, list: adding.list, fields };
    if (await edit(client, ADD_ITEM, asked)) return;
    throw new Error(l10n.t("Nothing can be added: the list in the text cannot be read."));
  });
}

/** A line of the tree is passed to commands, too, and says nothing about the new item. */
function isFields(given: unknown, { list }: Adding): given is Fields {
  return typeof given === "object" && given !== null && (list === "recommendations" ? "text" : "title") in given;
}

async function ask({ title, questions, fields }: Adding): Promise<Fields | undefined> {
  const answers = await askAll(title, questions);
  return answers && fields(answers);
}
