import { commands, type Disposable, l10n, languages, type QuickPickItem, type Uri, window } from "vscode";
import { ID } from "../messages.ts";
import { pageOf, readPage } from "../pages.ts";

/** Shows the page of a check: the one asked for, that of the problem at the cursor, or one picked from a list. */
export function explainCheck(extension: Uri): Disposable {
  return commands.registerCommand(`${ID}.explainCheck`, async (asked?: unknown) => {
    const code = typeof asked === "string" ? asked : (codeAtCursor() ?? (await pickCheck(extension)));
    if (code !== undefined) await commands.executeCommand("vscode.open", pageOf(code));
  });
}

/** Who reports our problems, as the server signs them. */
const SOURCE = "improvement-plans";

function codeAtCursor(): string | undefined {
  const editor = window.activeTextEditor;
  if (!editor) return undefined;
  const { document, selection } = editor;
  const ours = languages.getDiagnostics(document.uri).filter(({ source }) => source === SOURCE);
  const code = ours.find(({ range }) => range.contains(selection.active))?.code;
  return typeof code === "object" ? String(code.value) : undefined;
}

async function pickCheck(extension: Uri): Promise<string | undefined> {
  const list = checksIn(await readPage(extension, "README.md"));
  const picked = await window.showQuickPick(list, { placeHolder: l10n.t("Which check?"), matchOnDetail: true });
  return picked?.label;
}

/** The checks in the list that comes with the extension: lines of a table that begin with a link to a page. */
function checksIn(list: string): QuickPickItem[] {
  const rows = list.matchAll(/^\| \[([\w-]+)\]\([\w-]+\.md\) \|.*\| (.*?) \|$/gm);
  return [...rows].map(([, label = "", detail = ""]) => ({ label, detail }));
}
