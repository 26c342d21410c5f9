import { l10n, Range, type TextEditor, Uri, window, workspace } from "vscode";
import type { BaseLanguageClient, WorkspaceEdit } from "vscode-languageclient";

/**
 * Asks the server for an edit and puts it into the texts, in one step that can be undone. Shows what was written. Answers
 * whether the server had an edit; where a text changes in between, nothing is written.
 */
export async function edit(client: BaseLanguageClient, method: string, asked: object): Promise<boolean> {
  const before = versions();
  const answer = await client.sendRequest<{ readonly edit: WorkspaceEdit } | null>(method, asked);
  if (!answer) return false;
  const after = versions();
  const first = firstIn(answer.edit);
  if ([...before].some(([uri, version]) => after.get(uri) !== version))
    throw new Error(l10n.t("The text was changed in the meantime. Try again."));
  const editor = first && (await window.showTextDocument(Uri.parse(first.uri)));
  const converted = await client.protocol2CodeConverter.asWorkspaceEdit(answer.edit);
  if (!(await workspace.applyEdit(converted))) throw new Error(l10n.t("The text cannot be changed."));
  if (editor) show(editor, first.line, first.text);
  return true;
}

function versions(): ReadonlyMap<string, number> {
  return new Map(workspace.textDocuments.map(({ uri, version }) => [String(uri), version]));
}

interface First {
  readonly uri: string;
  readonly line: number;
  readonly text: string;
}

/** The edit that stands first in the first text that is changed. */
function firstIn({ changes }: WorkspaceEdit): First | undefined {
  const [uri, edits = []] = Object.entries(changes ?? {})[0] ?? [];
  const [first] = edits.toSorted((a, b) => a.range.start.line - b.range.start.line);
  return uri === undefined || !first ? undefined : { uri, line: first.range.start.line, text: first.newText };
}

/** Scrolls to what was written, if it cannot be seen. */
function show(editor: TextEditor, line: number, text: string): void {
  const last = line + text.split("\n").length - 1;
  editor.revealRange(new Range(line, 0, last, 0));
}
