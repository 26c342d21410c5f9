import { commands, type Disposable, Uri, workspace } from "vscode";
import { ID } from "../messages.ts";
import { openNew } from "../new-text.ts";
import { telling } from "../telling.ts";

/** Opens a copy of a plan from a real council, to play with: nothing is kept unless it is saved. */
export function openSample(extension: Uri): Disposable {
  const sample = Uri.joinPath(extension, "examples", "devon-2020.plan.yaml");
  return commands.registerCommand(`${ID}.openSample`, () =>
    telling(async () => openNew("sample.plan.yaml", new TextDecoder().decode(await workspace.fs.readFile(sample)))),
  );
}
