import { commands, type Disposable, l10n } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { edit } from "../editing.ts";
import { ID, SET_STATUS } from "../messages.ts";
import type { PlanNow } from "../plan-now.ts";
import { askAll } from "../steps.ts";
import { telling } from "../telling.ts";
import { type Action, whichAction } from "../which-action.ts";
import { whichStatus } from "../which-status.ts";

/** Gives an action another status. The action, by its id, and the status may be given to the command. */
export function setStatus(client: BaseLanguageClient, now: PlanNow): Disposable {
  return commands.registerCommand(`${ID}.setStatus`, (given?: unknown, word?: unknown) =>
    telling(async () => {
      const action = await whichAction(client, now, given);
      if (!action) return;
      const status = typeof word === "string" ? word : await ask(client, action);
      if (status === undefined) return;
      await edit(client, SET_STATUS, { textDocument: { uri: action.uri }, action: action.id, status });
    }),
  );
}

async function ask(client: BaseLanguageClient, action: Action): Promise<string | undefined> {
  const question = await whichStatus(client, action);
  return (await askAll(l10n.t("Status of {0}", `${action.id} ${action.title}`), [() => question]))?.[0];
}
