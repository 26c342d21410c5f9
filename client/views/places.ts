import { Range, TabInputText, Uri, ViewColumn, window } from "vscode";

/** Shows a place of a text where the text is open already, or else beside what asks for it, and puts the cursor there. */
export async function showPlace(
  { uri, line, character }: { readonly uri: string; readonly line: number; readonly character: number },
  asking: ViewColumn | undefined,
): Promise<void> {
  const text = Uri.parse(uri);
  const at = new Range(line, character, line, character);
  await window.showTextDocument(text, { selection: at, viewColumn: columnOf(text) ?? besides(asking) });
}

function columnOf(text: Uri): ViewColumn | undefined {
  const address = text.toString();
  const shows = (input: unknown): boolean => input instanceof TabInputText && input.uri.toString() === address;
  const visible = window.visibleTextEditors.find(({ document }) => document.uri.toString() === address);
  return (
    visible?.viewColumn ?? window.tabGroups.all.find(({ tabs }) => tabs.some(({ input }) => shows(input)))?.viewColumn
  );
}

function besides(asking: ViewColumn | undefined): ViewColumn {
  return asking === ViewColumn.One ? ViewColumn.Beside : ViewColumn.One;
}
