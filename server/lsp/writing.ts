import {
  type CompletionItem,
  CompletionItemKind,
  type CompletionParams,
  type DocumentOnTypeFormattingParams,
  type DocumentRangeFormattingParams,
  InsertTextFormat,
  InsertTextMode,
  type LinkedEditingRanges,
  MarkupKind,
  type PrepareRenameParams,
  type Range,
  type RenameFilesParams,
  type RenameParams,
  ResponseError,
  LSPErrorCodes,
  type TextEdit,
  type WorkspaceEdit,
} from "vscode-languageserver";
import type { Edit } from "../core/problem.ts";
import type { Project } from "../core/project.ts";
import { say } from "../core/say.ts";
import { completion } from "../features/completion.ts";
import { resolveCompletion } from "../features/completion/help.ts";
import type { CompletionItem as Offer, CompletionData } from "../features/completion/item.ts";
import { withoutStops } from "../features/completion/snippet-text.ts";
import { format, whyNotFormatted } from "../features/format.ts";
import { formatOnType } from "../features/format-on-type.ts";
import { formatRange } from "../features/format-range.ts";
import type { LinkedPlaces } from "../features/linked-editing.ts";
import { prepareRename } from "../features/prepare-rename.ts";
import { rename } from "../features/rename.ts";
import { isRefused } from "../features/renaming/refusals.ts";
import { willRenameFiles } from "../features/will-rename-files.ts";
import { pointFrom, rangeOf, spanFrom, textEditOf, workspaceEditOf } from "./convert.ts";
import { nameOf } from "./names.ts";
import type { Session } from "./session.ts";

const KINDS: Readonly<Record<Offer["kind"], CompletionItemKind>> = {
  key: CompletionItemKind.Property,
  value: CompletionItemKind.EnumMember,
  id: CompletionItemKind.Reference,
  block: CompletionItemKind.Snippet,
  date: CompletionItemKind.Event,
  money: CompletionItemKind.Value,
};

/** The editor's command that asks for completions again, where it is VS Code. */
const askAgain = () => ({ title: say`Suggest`, command: "editor.action.triggerSuggest" });

/** What may be written at a point. */
export function completionsOf(
  session: Session,
  { textDocument, position }: CompletionParams,
  project: Project,
): CompletionItem[] {
  const offers = completion(project, pointFrom(project, textDocument.uri, position)) ?? [];
  return offers.map((offer) => completionOf(session, offer));
}

function completionOf({ workspace: { project }, client, commands }: Session, offer: Offer): CompletionItem {
  const { label, kind, detail, documentation, data, sortText, filterText, insert, replace, preselect, again } = offer;
  const snippets = client.textDocument?.completion?.completionItem?.snippetSupport === true;
  const snippet = insert.snippet && snippets;
  // What stands beside the label is shown on every line, a detail only on the one that is chosen.
  const besides = client.textDocument?.completion?.completionItem?.labelDetailsSupport === true && kind === "id";
  return {
    label,
    kind: KINDS[kind],
    sortText,
    ...(detail !== undefined && (besides ? { labelDetails: { description: detail } } : { detail })),
    ...(documentation !== undefined && { documentation: { kind: MarkupKind.Markdown, value: documentation } }),
    ...(data && { data }),
    ...(filterText !== undefined && { filterText }),
    ...(preselect && { preselect }),
    ...(again && commands && { command: askAgain() }),
    insertTextFormat: snippet ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
    insertTextMode: InsertTextMode.asIs,
    textEdit: {
      range: rangeOf(project, replace),
      newText: insert.snippet && !snippets ? withoutStops(insert.text) : insert.text,
    },
  };
}

/** Adds what an offer means, once somebody looks at it. */
export function explained(_: Session, item: CompletionItem, project: Project): CompletionItem {
  const data = item.data as CompletionData | undefined;
  const value = data && resolveCompletion(project, data);
  return value ? { ...item, documentation: { kind: MarkupKind.Markdown, value } } : item;
}

/** Says to the person why something is not done; the editor shows the sentence. */
function refuse(sentence: string): never {
  throw new ResponseError(LSPErrorCodes.RequestFailed, sentence);
}

/** What would be renamed at a point, or why nothing can be. */
export function renamableOf(
  _: Session,
  { textDocument, position }: PrepareRenameParams,
  project: Project,
): { range: Range; placeholder: string } | undefined {
  const found = prepareRename(project, pointFrom(project, textDocument.uri, position));
  if (!found) return undefined;
  return isRefused(found)
    ? refuse(found.refused)
    : { range: rangeOf(project, found.at), placeholder: found.placeholder };
}

/** Every place that changes when an id is renamed, or why it cannot be. */
export function renamedOf(
  _: Session,
  { textDocument, position, newName }: RenameParams,
  project: Project,
): WorkspaceEdit | undefined {
  const found = rename(project, pointFrom(project, textDocument.uri, position), newName);
  if (!found) return undefined;
  return isRefused(found) ? refuse(found.refused) : workspaceEditOf(project, found.edits);
}

/** The paths that lead to files that are about to move. */
export function movedOf(_: Session, { files }: RenameFilesParams, project: Project): WorkspaceEdit | undefined {
  const edits = willRenameFiles(
    project,
    files.map(({ oldUri, newUri }) => ({ from: nameOf(oldUri), to: nameOf(newUri) })),
  );
  return edits.length > 0 ? workspaceEditOf(project, edits) : undefined;
}

export function linkedOf(project: Project, found: LinkedPlaces | undefined): LinkedEditingRanges | undefined {
  return found && { ranges: found.places.map((place) => rangeOf(project, place)), wordPattern: found.pattern };
}

/** The whole text laid out anew, or why it is not. */
export function formattedOf(
  _: Session,
  { textDocument }: { readonly textDocument: { readonly uri: string } },
  project: Project,
): TextEdit[] | undefined {
  const name = nameOf(textDocument.uri);
  const why = whyNotFormatted(project, name);
  return why === undefined ? editsOf(project, format(project, name)) : refuse(why);
}

export function formattedRangeOf(
  _: Session,
  { textDocument, range }: DocumentRangeFormattingParams,
  project: Project,
): TextEdit[] | undefined {
  return editsOf(project, formatRange(project, nameOf(textDocument.uri), spanFrom(project, textDocument.uri, range)));
}

export function formattedTypingOf(
  _: Session,
  { textDocument, position, ch }: DocumentOnTypeFormattingParams,
  project: Project,
): TextEdit[] | undefined {
  return editsOf(project, formatOnType(project, pointFrom(project, textDocument.uri, position), ch));
}

function editsOf(project: Project, edits: readonly Edit[] | undefined): TextEdit[] | undefined {
  return edits?.map((edit) => textEditOf(project, edit));
}
