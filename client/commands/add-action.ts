import { commands, type Disposable, l10n } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { type Adding, add, type Fields } from "../adding.ts";
import { asText } from "../as-text.ts";
import { checking } from "../checking.ts";
import { ID } from "../messages.ts";
import type { PlanNow } from "../plan-now.ts";
import type { Question } from "../steps.ts";

/** Adds an action: what is done, which recommendations it answers, who leads it and by when. */
export function addAction(client: BaseLanguageClient, now: PlanNow): Disposable {
  const adding: Adding = {
    list: "actions",
    title: l10n.t("Add an action"),
    questions: [
      () => ({
        ask: l10n.t("What will be done?"),
        example: l10n.t("Recruit six social workers"),
        check: checking(client, "words"),
      }),
      () => ({ ...listed(now, "recommendation", l10n.t("Which recommendations does it answer?")), many: true }),
      () => listed(now, "owner", l10n.t("Who leads it?")),
      () => ({
        ask: l10n.t("By when? Leave it empty if that is not known yet."),
        example: l10n.t("30 September 2026"),
        check: checking(client, "due"),
      }),
    ],
    fields: fieldsOf,
  };
  return commands.registerCommand(`${ID}.addAction`, (given?: unknown) => add(client, now, adding, given));
}

/** The items of a kind to choose from, with the way out for who does not know yet. */
function listed(now: PlanNow, kind: "recommendation" | "owner", ask: string): Extract<Question, { choices: unknown }> {
  const items = now.told().nodes.filter((node) => node.kind === kind && node.id !== "");
  const choices = items.map(({ id, title }) => ({ value: id, label: asText(id), description: asText(title) }));
  const open = { value: "", label: l10n.t("Not known yet") };
  return { ask, choices: kind === "owner" ? [...choices, open] : choices };
}

function fieldsOf([title = "", addresses = "", owner = "", due = ""]: readonly string[]): Fields {
  const ids = addresses.split("\n").filter((id) => id !== "");
  return {
    title,
    ...(ids.length > 0 && { addresses: ids }),
    ...(owner !== "" && { owner }),
    ...(due.trim() !== "" && { due: due.trim() }),
  };
}
