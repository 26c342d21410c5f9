import type { Document } from "../core/document.ts";
import { applyEdits } from "../core/edits.ts";
import type { Fix, Problem, Severity } from "../core/problem.ts";
import { type Entry, entriesOf } from "./entries.ts";
import { jsonText } from "./json-text.ts";
import { byteRegion, type Region } from "./regions.ts";
import type { Findings } from "./report.ts";
import { harmless } from "./words.ts";

/** Reviewdog's words for how much a diagnostic matters. */
const SEVERITIES: Readonly<Record<Severity, string>> = {
  error: "ERROR",
  warning: "WARNING",
  information: "INFO",
  hint: "INFO",
};

/** The most lines that a suggestion may span: a reviewer reads it beside one problem. */
const LINES = 20;

/**
 * What was found in the Reviewdog Diagnostic Format. Columns count bytes of UTF-8 from 1, and the end is not part of a
 * range. Reviewdog refuses a key that it does not know, so that only those are written which its first version had.
 */
export function rdjson(findings: Findings): string {
  const diagnostics = entriesOf(findings).map(diagnostic);
  return `${jsonText({ source: { name: "improvement-plans" }, diagnostics }, 2)}\n`;
}

function diagnostic({ path, code, severity, message, why, found }: Entry): object {
  const words = [message, why].filter((part) => part !== "").map(harmless);
  const suggestions = found ? suggestionsFor(found.document, found.problem) : [];
  return {
    message: words.join("\n"),
    location: { path, ...(found && { range: byteRegion(found.document, found.problem.at) }) },
    severity: SEVERITIES[severity],
    code: { value: code },
    ...(suggestions.length > 0 && { suggestions }),
  };
}

interface Suggestion {
  readonly range: Region;
  readonly text: string;
}

/** Each fix that can be made in one place of the text that the problem is in, as one replacement. */
function suggestionsFor(document: Document, { fixes = [] }: Problem): readonly Suggestion[] {
  return fixes.flatMap((fix) => suggestion(document, fix) ?? []);
}

function suggestion(document: Document, { edits }: Fix): Suggestion | undefined {
  if (edits.length === 0 || edits.some(({ at }) => at.uri !== document.uri)) return undefined;
  const start = Math.min(...edits.map(({ at }) => at.start));
  const end = Math.max(...edits.map(({ at }) => at.end));
  const range = byteRegion(document, { start, end });
  if (range.end.line - range.start.line >= LINES) return undefined;
  const moved = edits.map(({ at, text }) => ({ at: { start: at.start - start, end: at.end - start }, text }));
  return { range, text: applyEdits(document.text.slice(start, end), moved) };
}
