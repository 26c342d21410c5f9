import type { Problem } from "../server/core/problem.ts";
import { lineIndex, positionAt } from "../server/core/text.ts";

const ANNOTATION = /^#\s*\^+ .*(?:\n|$)/gm;

/** Takes the annotation lines out of a fixture: what is left is the document as an author would write it. */
export function strip(fixture: string): string {
  return fixture.replace(ANNOTATION, "");
}

/**
 * Writes problems under the lines they are in, as carets with severity, code and message. A `#` glued to its carets
 * stands in the first column; a light bulb says that there is a fix.
 */
export function annotate(text: string, problems: readonly Problem[]): string {
  const index = lineIndex(text);
  const notes = new Map<number, string[]>();
  for (const { at, severity, code, message, fixes } of problems) {
    const { line, column } = positionAt(index, at.start);
    const end = positionAt(index, at.end);
    const lineEnd = (text.split("\n")[line] ?? "").length;
    const width = Math.max(1, (end.line === line ? end.column : lineEnd) - column);
    const carets = column === 0 ? `#${"^".repeat(width)}` : `#${" ".repeat(column - 1)}${"^".repeat(width)}`;
    const note = `${carets} ${fixes?.length ? "💡 " : ""}${severity} ${code}: ${message}`;
    notes.set(line, [...(notes.get(line) ?? []), note]);
  }
  return text
    .split("\n")
    .flatMap((line, i) => [line, ...(notes.get(i) ?? [])])
    .join("\n");
}
