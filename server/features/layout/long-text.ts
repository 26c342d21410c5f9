import type { Scalar } from "../../core/syntax.ts";
import type { Span } from "../../core/text.ts";
import { columnAt, inked, isBlank, put, type Stand, type Walk } from "./ink.ts";

/**
 * Goes through a text below a `|` or `>`: its lines move together, and what stands behind the first column of the text
 * is its own, blanks at the ends of lines as well.
 *
 * A sign such as `|2` says how far the text is set in from what holds it (YAML 1.2, section 8.1.1.1). It stays true as
 * long as the text moves with its holder.
 */
export function inkLongText(walk: Walk, scalar: Scalar, stand: Stand): void {
  const { text } = walk;
  const [header = "", digit] = /^[|>][-+]?([1-9])?[-+]?/.exec(text.slice(scalar.start, scalar.start + 3)) ?? [];
  const keepsLines = header.includes("+");
  const given = digit === undefined ? undefined : Number(digit);
  const { under, space } = stand;
  const column = given === undefined ? stand.column : (under?.column ?? 0) + given;
  const lines = linesOf(
    text,
    scalar,
    given === undefined ? undefined : (under ? columnAt(text, under.start) : 0) + given,
  );
  const start = { start: scalar.start, end: scalar.start + header.length };
  put(walk, { ...start, column: stand.column, space, sort: "long text", keepsLines: keepsLines || lines.length > 0 });
  for (const [i, line] of lines.entries()) {
    put(walk, { ...line, column, space: 0, sort: "long text", keepsLines: keepsLines || i < lines.length - 1 });
  }
  walk.at = Math.max(walk.at, inked(text, scalar).end);
}

/** The lines of a long text that hold something, from the column on in which it begins. */
function linesOf(text: string, { start, end }: Scalar, given: number | undefined): readonly Span[] {
  const lines: Span[] = [];
  let column = given;
  for (let from = text.indexOf("\n", start) + 1; from > 0 && from < end; ) {
    const newline = text.indexOf("\n", from);
    const next = newline < 0 ? text.length : newline + 1;
    const stop = newline > from && text[newline - 1] === "\r" ? newline - 1 : newline < 0 ? text.length : newline;
    const indent = indentOf(text, from, stop);
    if (column === undefined && from + indent < stop) column = indent;
    if (column !== undefined && from + Math.min(indent, column) < stop) {
      lines.push({ start: from + Math.min(indent, column), end: stop });
    }
    from = next;
  }
  return lines;
}

/** How many spaces a line begins with; a tab is part of its words. */
function indentOf(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && isBlank(text, at) && text[at] !== "\t") at++;
  return at - from;
}
