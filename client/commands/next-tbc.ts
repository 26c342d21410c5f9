import { commands, type Disposable } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { ID } from "../messages.ts";
import { goToNext } from "../next-place.ts";
import type { PlanNow } from "../plan-now.ts";

/** Goes to the next answer that is still tbc. */
export function nextTbc(client: BaseLanguageClient, now: PlanNow): Disposable {
  return commands.registerCommand(`${ID}.nextTbc`, () => goToNext(client, now, "tbc"));
}
