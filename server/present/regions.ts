import { type Document, linesOf } from "../core/document.ts";
import { memo } from "../core/memo.ts";
import { lineAt, type LineIndex, positionAt, type Span } from "../core/text.ts";

/** A place in lines and columns as a format counts them, both from 1; the column of the end is not part of it. */
export interface Region {
  readonly start: Spot;
  readonly end: Spot;
}

/** A line and a column, both from 1. */
export interface Spot {
  readonly line: number;
  readonly column: number;
}

/**
 * A place as SARIF counts it: columns in UTF-16 units, a byte order mark not counted. What is put in behind the last
 * line break of a text is put in at the end of the last line there is (SARIF 2.1.0, 3.30.2).
 */
export function sarifRegion(document: Document, { start, end }: Span): Region {
  const index = linesOf(document);
  const spot = (offset: number): Spot => {
    const { line, column } = positionAt(index, offset);
    const mark = line === 0 && column > 0 && document.text.startsWith("\ufeff") ? 1 : 0;
    return { line: line + 1, column: column + 1 - mark };
  };
  const last = spot(start);
  if (start < end || start < document.text.length || last.column > 1 || last.line === 1)
    return { start: last, end: spot(end) };
  const before = { line: last.line - 1, column: start - (index.starts[last.line - 2] ?? 0) + 1 };
  return { start: before, end: before };
}

/** A place as reviewdog counts it: in the lines of git, columns in bytes of UTF-8. */
export function byteRegion(document: Document, { start, end }: Span): Region {
  const index = gitLines(document);
  const spot = (offset: number): Spot => {
    const { line, column } = positionAt(index, offset);
    const from = index.starts[line] ?? 0;
    return { line: line + 1, column: bytesIn(document.text.slice(from, from + column)) + 1 };
  };
  return { start: spot(start), end: spot(end) };
}

/** The lines a place is on, and its first and last column in UTF-16 units, all counted from 1 and included. */
export interface Lines {
  readonly first: number;
  readonly last: number;
  readonly column: number;
  /** The last column, where the place ends in the line in which it begins. */
  readonly lastColumn: number | undefined;
}

/** A place as sites for code count it: in the lines of git. A line break at its end is not another line. */
export function linesIn(document: Document, { start, end }: Span): Lines {
  const index = gitLines(document);
  const first = positionAt(index, start);
  const last = positionAt(index, Math.max(start, end - 1));
  const length = lineAt(index, last.line).length;
  const lastColumn =
    first.line === last.line ? Math.max(first.column, Math.min(last.column, length - 1)) + 1 : undefined;
  return { first: first.line + 1, last: last.line + 1, column: first.column + 1, lastColumn };
}

/** How many bytes a text takes in UTF-8. */
export function bytesIn(text: string): number {
  return new TextEncoder().encode(text).length;
}

/** The lines of a text as git and what shows its changes count them, where a lone carriage return ends none. */
const gitLines: (document: Document) => LineIndex = memo((document) => {
  if (!/\r(?!\n)/.test(document.text)) return linesOf(document);
  const starts = [0];
  for (let at = document.text.indexOf("\n"); at >= 0; at = document.text.indexOf("\n", at + 1)) starts.push(at + 1);
  return { text: document.text, starts: Uint32Array.from(starts) };
});
