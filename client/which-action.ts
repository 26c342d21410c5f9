import { l10n, window } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { asText } from "./as-text.ts";
import { ACTION_AT, LANGUAGE } from "./messages.ts";
import type { Node, PlanNow } from "./plan-now.ts";

/** An action of the plan that is worked on: the text that it is asked for in, its id and its title. */
export interface Action {
  readonly uri: string;
  readonly id: string;
  readonly title: string;
  /** Its status, if it has one. */
  readonly state: string | undefined;
}

/** The action that a person means: that of the line in the tree, the one at the cursor, or one picked from a list. */
export async function whichAction(
  client: BaseLanguageClient,
  now: PlanNow,
  given: unknown,
): Promise<Action | undefined> {
  await now.ready;
  const actions = actionsIn(now);
  if (actions.length === 0) throw new Error(l10n.t("The plan has no action yet. Add one first."));
  const id = idIn(given) ?? (await atCursor(client));
  return actions.find((action) => action.id === id) ?? pick(actions);
}

function actionsIn(now: PlanNow): readonly Action[] {
  const { nodes, plan } = now.told();
  if (!plan) throw new Error(l10n.t("Open an improvement plan first, or begin a new one."));
  const actions = nodes.filter(({ kind, id }) => kind === "action" && id !== "");
  return actions.map(({ id, title, state }) => ({ uri: plan.uri, id, title, state }));
}

function idIn(given: unknown): string | undefined {
  if (typeof given === "string") return given;
  const isLine = typeof given === "object" && given !== null && "node" in given;
  return isLine ? (given.node as Node).id : undefined;
}

async function atCursor(client: BaseLanguageClient): Promise<string | undefined> {
  const editor = window.activeTextEditor;
  if (editor?.document.languageId !== LANGUAGE) return undefined;
  const { document, selection } = editor;
  const asked = {
    textDocument: { uri: String(document.uri) },
    position: client.code2ProtocolConverter.asPosition(selection.active),
  };
  return (await client.sendRequest<string | null>(ACTION_AT, asked)) ?? undefined;
}

async function pick(actions: readonly Action[]): Promise<Action | undefined> {
  const items = actions.map((action) => ({ label: asText(action.id), description: asText(action.title), action }));
  const options = { placeHolder: l10n.t("Which action?"), matchOnDescription: true };
  return (await window.showQuickPick(items, options))?.action;
}
