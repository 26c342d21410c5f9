import { commands, type Disposable } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { ID } from "../messages.ts";

/** Starts the server again, also after it broke too often to be started by itself. */
export function restartServer(client: BaseLanguageClient): Disposable {
  return commands.registerCommand(`${ID}.restartServer`, async () => {
    await client.stop().catch(() => undefined);
    await client.start();
  });
}
