import { type Disposable, l10n, Uri, workspace } from "vscode";

const SCHEME = "improvement-plans-check";

/** The address below which each check has its page; package.json says that what lies there is shown as formatted text. */
export const PAGES = `${SCHEME}:/`;

/** Where the page of a check is. */
export function pageOf(code: string): Uri {
  return Uri.parse(`${PAGES}${code}.md`);
}

/** Serves the pages that come with the extension under an address of their own, wherever the extension lies. */
export function providePages(extension: Uri): Disposable {
  return workspace.registerTextDocumentContentProvider(SCHEME, {
    provideTextDocumentContent: ({ path }) => readPage(extension, path.slice(path.lastIndexOf("/") + 1)),
  });
}

/** Where the pages of checks lie, and those that they point to. */
const FOLDERS = ["docs/checks", "docs"];

/** The text of a page, or a sentence where there is none of this name. */
export async function readPage(extension: Uri, name: string): Promise<string> {
  for (const folder of FOLDERS) {
    try {
      return new TextDecoder().decode(await workspace.fs.readFile(Uri.joinPath(extension, folder, name)));
    } catch {
      // It may lie in the next folder.
    }
  }
  return `${l10n.t("There is no page {0}.", name)}\n`;
}
