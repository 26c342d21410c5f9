import { commands, type Disposable } from "vscode";
import { ID } from "../messages.ts";

/** Shows the walkthrough, which the editor shows by itself only once. */
export function firstSteps(extension: string): Disposable {
  return commands.registerCommand(`${ID}.firstSteps`, () =>
    commands.executeCommand("workbench.action.openWalkthrough", `${extension}#firstSteps`, false),
  );
}
