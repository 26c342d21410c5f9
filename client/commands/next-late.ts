import { commands, type Disposable } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { ID } from "../messages.ts";
import { goToNext } from "../next-place.ts";
import type { PlanNow } from "../plan-now.ts";

/** Goes to the next date that is past while what was due by it is not done. */
export function nextLate(client: BaseLanguageClient, now: PlanNow): Disposable {
  return commands.registerCommand(`${ID}.nextLate`, () => goToNext(client, now, "late"));
}
