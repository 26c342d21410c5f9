import { commands, type Disposable, type OutputChannel } from "vscode";
import { ID } from "../messages.ts";

/** Shows what the server logged. */
export function showOutput(output: OutputChannel): Disposable {
  return commands.registerCommand(`${ID}.showOutput`, () => output.show());
}
