import {
  commands,
  type Diagnostic,
  type Event,
  languages,
  type Position,
  Range,
  type TextDocument,
  type TextEditor,
  Uri,
  window,
  workspace,
  WorkspaceEdit,
} from "vscode";
import { there } from "./same.ts";

/** A file of the workspace by its path in it. */
export function file(path: string): Uri {
  return Uri.joinPath(there(workspace.workspaceFolders?.[0], "folder").uri, path);
}

/** Opens a file of the workspace in an editor. */
export async function open(path: string): Promise<TextEditor> {
  return window.showTextDocument(await workspace.openTextDocument(file(path)));
}

/** Closes all editors, without keeping what was changed in them. */
export async function closeAll(): Promise<void> {
  while (window.activeTextEditor) await commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
}

/** What `look` finds, now or after one of the events to come. The test's own time is the limit. */
export function until<T>(event: Event<unknown>, look: () => T | undefined): Promise<T> {
  return new Promise((resolve) => {
    const found = look();
    if (found !== undefined) return resolve(found);
    const listening = event(() => {
      const later = look();
      if (later === undefined) return;
      listening.dispose();
      resolve(later);
    });
  });
}

/** The problems of a file as soon as they are what is waited for. */
export function problems(
  uri: Uri,
  areThere: (problems: readonly Diagnostic[]) => boolean,
): Promise<readonly Diagnostic[]> {
  return until(languages.onDidChangeDiagnostics, () => {
    const found = languages.getDiagnostics(uri);
    return areThere(found) ? found : undefined;
  });
}

/** The problem of a kind in a file, as soon as there is one. */
export async function problem(uri: Uri, code: string): Promise<Diagnostic> {
  const found = await problems(uri, (all) => all.some((one) => codeOf(one) === code));
  return there(
    found.find((one) => codeOf(one) === code),
    code,
  );
}

/** Resolves once a file has no problem of a kind any more. */
export async function solved(uri: Uri, code: string): Promise<void> {
  await problems(uri, (all) => all.every((one) => codeOf(one) !== code));
}

/** The code of a problem, as `unknown-reference`. */
export function codeOf({ code }: Diagnostic): string {
  return typeof code === "object" ? String(code.value) : String(code);
}

/** Where a text stands in a document, or the place some letters into it. */
export function placeOf(document: TextDocument, text: string, into = 0): Position {
  const offset = document.getText().indexOf(text);
  if (offset < 0) throw new Error(`There is no ${text} in the text.`);
  return document.positionAt(offset + into);
}

/** Writes one text in place of another. */
export async function replace(document: TextDocument, before: string, after: string): Promise<void> {
  const edit = new WorkspaceEdit();
  edit.replace(document.uri, new Range(placeOf(document, before), placeOf(document, before, before.length)), after);
  await workspace.applyEdit(edit);
}
