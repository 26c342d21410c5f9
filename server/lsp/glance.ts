import {
  type CodeLens,
  type InlayHint,
  InlayHintKind,
  type InlayHintParams,
  type SemanticTokens,
  type SemanticTokensLegend,
  type SemanticTokensParams,
  type SemanticTokensRangeParams,
} from "vscode-languageserver";
import type { Project } from "../core/project.ts";
import type { CodeLens as Lens } from "../features/code-lenses.ts";
import { inlayHints } from "../features/inlay-hints.ts";
import { type SemanticToken, semanticTokens } from "../features/semantic-tokens.ts";
import { TOKEN_MODIFIERS, TOKEN_TYPES } from "../features/semantic-tokens/tokens.ts";
import { locationOf, rangeOf, spanFrom } from "./convert.ts";
import { nameOf, uriOf } from "./names.ts";
import type { Session } from "./session.ts";

/** The editor's command that lists places; the arguments are an address, a position and the places. */
export const SHOW_PLACES = "improvementPlans.showPlaces";

/** What stands behind values without being written there. */
export function hintsOf(
  _: Session,
  { textDocument, range }: InlayHintParams,
  project: Project,
): InlayHint[] | undefined {
  const span = spanFrom(project, textDocument.uri, range);
  return inlayHints(project, nameOf(textDocument.uri), span)?.map(({ at, label, kind, to }) => ({
    position: rangeOf(project, at).start,
    label: to ? [{ value: label, location: locationOf(project, to) }] : label,
    ...(kind === "title" && { kind: InlayHintKind.Type }),
    paddingLeft: true,
  }));
}

/** The lines above items; a click lists the places they speak of, where the editor has the command for it. */
export function lensesOf(
  project: Project,
  lenses: readonly Lens[] | undefined,
  { commands }: Session,
): CodeLens[] | undefined {
  return lenses?.map(({ at, title, kind, places }) => {
    const range = rangeOf(project, at);
    if (kind === "none" || !commands) return { range, command: { title, command: "" } };
    const found = places.map((place) => locationOf(project, place));
    return { range, command: { title, command: SHOW_PLACES, arguments: [uriOf(at.uri), range.start, found] } };
  });
}

const TYPES = [...new Set(Object.values(TOKEN_TYPES))];

/** The kinds of words that are told apart, by the protocol's own names, which every editor has colours for. */
export const LEGEND: SemanticTokensLegend = { tokenTypes: TYPES, tokenModifiers: [...TOKEN_MODIFIERS] };

export function tokensOf(_: Session, { textDocument }: SemanticTokensParams, project: Project): SemanticTokens {
  return encoded(project, semanticTokens(project, nameOf(textDocument.uri)) ?? []);
}

export function tokensInRange(
  _: Session,
  { textDocument, range }: SemanticTokensRangeParams,
  project: Project,
): SemanticTokens {
  return encoded(
    project,
    semanticTokens(project, nameOf(textDocument.uri), spanFrom(project, textDocument.uri, range)) ?? [],
  );
}

/** Five numbers a word, places counted from the word before, as the protocol wants it. */
function encoded(project: Project, tokens: readonly SemanticToken[]): SemanticTokens {
  const data: number[] = [];
  let [line, character] = [0, 0];
  for (const { at, type, modifiers } of tokens) {
    const { start } = rangeOf(project, at);
    const bits = modifiers.reduce((all, modifier) => all | (1 << TOKEN_MODIFIERS.indexOf(modifier)), 0);
    data.push(start.line - line, start.line === line ? start.character - character : start.character);
    data.push(at.end - at.start, TYPES.indexOf(TOKEN_TYPES[type]), bits);
    [line, character] = [start.line, start.character];
  }
  return { data };
}
