import {
  type CodeAction,
  CodeActionKind,
  type Diagnostic,
  DiagnosticSeverity,
  DiagnosticTag,
  type Hover,
  type Location,
  MarkupKind,
  type Position,
  type Range,
  type TextEdit,
  type WorkspaceEdit,
} from "vscode-languageserver";
import { linesOf } from "../core/document.ts";
import type { Edit, Fix, Place, Problem, Severity } from "../core/problem.ts";
import type { Project } from "../core/project.ts";
import { offsetAt, positionAt, type Span } from "../core/text.ts";
import type { Point } from "../features/feature.ts";
import { nameOf, uriOf } from "./names.ts";

/** A point of a text as the editor names it, as an offset. */
export function pointFrom(project: Project, uri: string, position: Position): Point {
  const name = nameOf(uri);
  const document = project.documents.get(name);
  const offset = document ? offsetAt(linesOf(document), { line: position.line, column: position.character }) : 0;
  return { uri: name, offset };
}

/** A stretch of a text as the editor names it, as offsets. */
export function spanFrom(project: Project, uri: string, range: Range): Span {
  return { start: pointFrom(project, uri, range.start).offset, end: pointFrom(project, uri, range.end).offset };
}

export function rangeOf(project: Project, { uri, start, end }: Place): Range {
  const document = project.documents.get(uri);
  if (!document) return { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
  const lines = linesOf(document);
  const at = (offset: number): Position => {
    const { line, column } = positionAt(lines, offset);
    return { line, character: column };
  };
  return { start: at(start), end: at(end) };
}

export function locationOf(project: Project, place: Place): Location {
  return { uri: uriOf(place.uri), range: rangeOf(project, place) };
}

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** What an editor shows of a problem; `pages` is the address below which each check has its page. */
export function diagnosticOf(project: Project, problem: Problem, pages: string | undefined): Diagnostic {
  const { code, severity, message, at, related = [] } = problem;
  return {
    range: rangeOf(project, at),
    severity: SEVERITIES[severity],
    code,
    ...(pages !== undefined && { codeDescription: { href: `${pages}${code}.md` } }),
    source: "improvement-plans",
    message,
    ...(code.startsWith("unused-") && { tags: [DiagnosticTag.Unnecessary] }),
    ...(related.length > 0 && {
      relatedInformation: related.map((place) => ({ location: locationOf(project, place.at), message: place.message })),
    }),
  };
}

export function hoverOf(
  project: Project,
  found: { readonly at: Place; readonly markdown: string } | undefined,
): Hover | undefined {
  return found && { contents: { kind: MarkupKind.Markdown, value: found.markdown }, range: rangeOf(project, found.at) };
}

/** Edits by text, as the editor applies them together. */
export function workspaceEditOf(project: Project, edits: readonly Edit[]): WorkspaceEdit {
  const changes: Record<string, TextEdit[]> = {};
  for (const edit of edits) (changes[uriOf(edit.at.uri)] ??= []).push(textEditOf(project, edit));
  return { changes };
}

export function textEditOf(project: Project, { at, text }: Edit): TextEdit {
  return { range: rangeOf(project, at), newText: text };
}

/** A way to mend a problem, as the editor offers it. */
export function quickFixOf(
  project: Project,
  { problem, fix }: { readonly problem: Problem; readonly fix: Fix },
  diagnostics: readonly Diagnostic[],
): CodeAction {
  return {
    title: fix.title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [...diagnostics],
    isPreferred: problem.fixes?.[0] === fix,
    edit: workspaceEditOf(project, fix.edits),
  };
}
