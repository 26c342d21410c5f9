import type { Span } from "./text.ts";

/** A line of a text: where it lies, and its words without the line break. */
export interface Line extends Span {
  readonly text: string;
}

/** The line that an offset is in. */
export function lineAround(text: string, at: number): Line {
  const start = at <= 0 ? 0 : text.lastIndexOf("\n", at - 1) + 1;
  const newline = text.indexOf("\n", start);
  const end = newline < 0 ? text.length : newline;
  return { start, end, text: text.slice(start, end).replace(/\r$/, "") };
}

/** The line before another; nothing before the first. */
export function lineBefore(text: string, line: Line): Line | undefined {
  return line.start === 0 ? undefined : lineAround(text, line.start - 1);
}

/** The line after another; nothing after the last. */
export function lineAfter(text: string, line: Line): Line | undefined {
  return line.end >= text.length ? undefined : lineAround(text, line.end + 1);
}

/** All lines of a text. */
export function linesIn(text: string): readonly Line[] {
  const lines: Line[] = [];
  for (let line: Line | undefined = lineAround(text, 0); line; line = lineAfter(text, line)) lines.push(line);
  return lines;
}

/** What stands before a value on its line: the indent, the dashes of lists, and a key. */
const LEAD =
  /^(?:[ \t]*(?:-[ \t]+)+(?:[\w/-]+:[ \t]+)?|[ \t]*(?:"[^"]*"|'[^']*'|\w[\w/ -]*)[ \t]*:(?:[ \t]+|$)|[ \t]*)/;
/** The same for an entry within brackets. */
const LEAD_IN_BRACKETS = /^[ \t]*(?:[\w/-]+:[ \t]+)?/;

/** How many columns stand before the first word of a line, the dashes of lists counted in. */
export function columnOf(line: string): number {
  return /^[ \t]*(?:-[ \t]+)*/.exec(line)?.[0].length ?? 0;
}

/** The key of a line that has one. */
export function keyOf(line: string): string | undefined {
  return /^[ \t]*(?:-[ \t]+)*([\w-]+):(?=[ \t]|$)/.exec(line)?.[1];
}

/** The first line of the value of a line's key or item, without a comment behind it: what quotes would go round. */
export function valueOf(line: Line): Span {
  const start = line.start + (LEAD.exec(line.text)?.[0].length ?? 0);
  return { start, end: start + Math.max(1, uncommented(line.text.slice(start - line.start)).length) };
}

/** Words without a comment behind them; a `#` glued to what follows it is rather a number sign. */
export function uncommented(words: string): string {
  const comment = /(?<=^|[ \t])#(?:\s|$)/.exec(words);
  return (comment ? words.slice(0, comment.index) : words).trimEnd();
}

/** The entry within brackets that an offset is in, as far as it stands on the offset's line. */
export function entryAround(text: string, at: number): Span {
  const line = lineAround(text, at);
  const from = Math.max(...["[", "{", ","].map((mark) => line.text.lastIndexOf(mark, at - line.start - 1))) + 1;
  const start = from + (LEAD_IN_BRACKETS.exec(line.text.slice(from))?.[0].length ?? 0);
  const length = /^[^,\]}]*/.exec(line.text.slice(start))?.[0].trimEnd().length ?? 0;
  return { start: line.start + start, end: line.start + start + Math.max(1, length) };
}
