import { Range, type TextDocument, type TextEditor, Uri, window, workspace, WorkspaceEdit } from "vscode";
import { LANGUAGE } from "./messages.ts";

/**
 * Opens a new plan that is nowhere yet: it has a name in the folder of the workspace, where saving puts it, if there is
 * a folder that can be written to.
 */
export async function openNew(name: string, text: string): Promise<TextEditor> {
  const folder = workspace.workspaceFolders?.[0]?.uri;
  if (!folder || workspace.fs.isWritableFileSystem(folder.scheme) === false) {
    return window.showTextDocument(await workspace.openTextDocument({ language: LANGUAGE, content: text }));
  }
  const document = await workspace.openTextDocument(await freeIn(folder, name));
  await fill(document, text);
  return window.showTextDocument(document);
}

/** In place of all that is there: a text that was just thrown away under this name may still be. */
async function fill({ uri, lineCount }: TextDocument, text: string): Promise<void> {
  const edit = new WorkspaceEdit();
  edit.replace(uri, new Range(0, 0, lineCount, 0), text);
  await workspace.applyEdit(edit);
}

/** The address of a new text in a folder, under a name that no file and no other new text has. */
async function freeIn(folder: Uri, name: string): Promise<Uri> {
  for (let count = 1; ; count++) {
    const uri = Uri.joinPath(folder, count === 1 ? name : name.replace(".", `-${count}.`));
    const unsaved = uri.with({ scheme: "untitled" });
    if (!(await isThere(uri)) && !isOpen(unsaved)) return unsaved;
  }
}

async function isThere(uri: Uri): Promise<boolean> {
  try {
    await workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}

function isOpen(uri: Uri): boolean {
  return workspace.textDocuments.some((document) => String(document.uri) === String(uri));
}
