import { commands, type Disposable, Selection, Uri, window } from "vscode";
import { WRITE_REASON } from "../messages.ts";

/** Puts the cursor at the end of a line, where the author is to say why a problem is left be. */
export function writeReason(): Disposable {
  return commands.registerCommand(WRITE_REASON, async (uri: string, line: number) => {
    const editor = await window.showTextDocument(Uri.parse(uri));
    const { end } = editor.document.lineAt(line).range;
    editor.selection = new Selection(end, end);
  });
}
