import { l10n } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { STATUSES } from "./messages.ts";
import type { Choice } from "./steps.ts";
import type { Action } from "./which-action.ts";

/** The question how far an action has come, with what each word means; the word that it has is chosen to begin with. */
export async function whichStatus(client: BaseLanguageClient, { state = "" }: Pick<Action, "state">): Promise<Choice> {
  const words = await client.sendRequest<readonly { readonly word: string; readonly meaning: string }[]>(STATUSES);
  return {
    ask: l10n.t("How far has it come?"),
    before: state,
    choices: words.map(({ word, meaning }) => ({ value: word, label: word, description: meaning })),
  };
}
