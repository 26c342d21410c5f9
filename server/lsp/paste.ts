import { type Range, RequestType, type WorkspaceEdit } from "vscode-languageserver";
import type { Project } from "../core/project.ts";
import { pasteItems } from "../features/paste.ts";
import { pointFrom, spanFrom, workspaceEditOf } from "./convert.ts";
import { nameOf } from "./names.ts";
import type { Session } from "./session.ts";

/** What is on the clipboard, and what is selected where it is to be pasted. */
interface Asked {
  readonly textDocument: { readonly uri: string };
  readonly range: Range;
  readonly plain?: string;
  readonly html?: string;
}

/** The items that a pasted text becomes: what to call them, and the edit that writes them. */
interface Offered {
  readonly title: string;
  readonly edit: WorkspaceEdit;
}

/** The editor asks what a text becomes when it is pasted; nothing where it is best pasted as it is. */
export const PASTE_ITEMS: RequestType<Asked, Offered | null, void> = new RequestType("improvementPlans/pasteItems");

/** The items that a pasted text becomes. What was selected is written over, as by any other pasting. */
export function pastedOf(
  _: Session,
  { textDocument: { uri }, range, plain, html }: Asked,
  project: Project,
): Offered | undefined {
  const found = pasteItems(project, pointFrom(project, uri, range.start), { plain, html });
  if (!found) return undefined;
  const selected = { uri: nameOf(uri), ...spanFrom(project, uri, range) };
  const removal = selected.end > selected.start ? [{ at: selected, text: "" }] : [];
  const isFree = found.edits.every(
    ({ at }) => at.uri !== selected.uri || at.end <= selected.start || at.start >= selected.end,
  );
  return { title: found.title, edit: workspaceEditOf(project, [...(isFree ? removal : []), ...found.edits]) };
}
