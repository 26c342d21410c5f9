import type { Span } from "./text.ts";
import { columnOf, type Line, lineAround, linesIn, uncommented, valueOf } from "./text-lines.ts";

/** A quotation mark or bracket that nothing closes, or that closes before its value ends, to the end of its line. */
export interface Unclosed extends Span {
  readonly kind: "bracket" | "quote";
}

/**
 * Finds the first quotation mark or bracket of a text that was opened and not closed as it should be. A parser notices
 * that only where the text ends or the next mark closes, far from where the author has to look.
 */
export function unclosedIn(text: string): Unclosed | undefined {
  let skipTo = 0;
  let deeperThan = -1;
  for (const line of linesIn(text)) {
    const indent = line.text.length - line.text.trimStart().length;
    if (line.start < skipTo || indent === line.text.length || (deeperThan >= 0 && indent > deeperThan)) continue;
    const { start, end } = valueOf(line);
    const value = text.slice(start, end);
    deeperThan = /^[|>][-+\d]*$/.test(value) ? columnOf(line.text) : -1;
    const found = ends(text, start, line);
    if (typeof found === "object") return found;
    skipTo = found ?? 0;
  }
  return undefined;
}

/** Where a value in quotes or brackets ends, or what is wrong with it; nothing for any other value. */
function ends(text: string, start: number, line: Line): number | Unclosed | undefined {
  const mark = text[start] ?? "";
  if (/["']/.test(mark)) return quoteAt(text, start, OUTSIDE);
  return /[[{]/.test(mark) ? bracketsAt(text, start, line) : undefined;
}

/** What may follow a closing mark: nothing but a comment or a colon; within brackets also a comma or a bracket. */
const OUTSIDE = /[ \t]*(?:\r?$|(?<=[ \t])#|:(?=\s|$))/my;
const INSIDE = /\s*(?:$|[,\]}:]|(?<=\s)#)/y;

/** Where a quoted text ends; the text from its mark to the end of the line where it does not end as it should. */
function quoteAt(text: string, start: number, follows: RegExp): number | Unclosed {
  const end = closingMark(text, start);
  follows.lastIndex = end + 1;
  if (end < text.length && follows.test(text)) return end + 1;
  const to = lineEnd(text, start);
  const cut = follows === INSIDE && end < to ? text.slice(end, to).search(/[,\]}]/) : -1;
  return { kind: "quote", start, end: cut < 0 ? to : end + cut };
}

/** Where the mark stands that closes a quoted text; the end of the text where none does. */
function closingMark(text: string, start: number): number {
  const single = text[start] === "'";
  for (let i = start + 1; i < text.length; i++) {
    if (text[i] === text[start] && !(single && text[i + 1] === "'")) return i;
    if (single ? text[i] === "'" : text[i] === "\\") i++;
  }
  return text.length;
}

/** Where brackets end that open at a place; what is wrong where they do not. */
function bracketsAt(text: string, from: number, line: Line): number | Unclosed {
  const open: number[] = [];
  for (let i = from; i < text.length; ) {
    const mark = text[i] ?? "";
    const top = open.at(-1) ?? from;
    if (/["']/.test(mark)) {
      const found = quoteAt(text, i, INSIDE);
      if (typeof found === "object") return found;
      i = found;
    } else if (/[\]}]/.test(mark)) {
      if ((mark === "]") !== (text[top] === "[")) return { kind: "bracket", start: top, end: i + 1 };
      open.pop();
      if (open.length === 0) return afterBrackets(text, from, i + 1);
      i++;
    } else {
      if (/[[{]/.test(mark)) open.push(i);
      if (mark === "\n" && isNewKey(text, i + 1, line)) break;
      i = /[[{,:\s]/.test(mark) ? i + 1 : plainEnd(text, i);
    }
  }
  const start = open.at(-1) ?? from;
  return { kind: "bracket", start, end: lineEnd(text, start) };
}

/** Where words within brackets end, or a comment does. */
function plainEnd(text: string, start: number): number {
  if (text[start] === "#" && /\s/.test(text[start - 1] ?? "")) return lineAround(text, start).end;
  let end = start + 1;
  while (end < text.length && !/[,[\]{}\n]/.test(text[end] ?? "") && !/^(?::\s|\s#)/.test(text.slice(end, end + 2)))
    end++;
  return end;
}

/** A second closing bracket closes nothing. */
function afterBrackets(text: string, start: number, end: number): number | Unclosed {
  const more = /^[ \t]*[\]}]+/.exec(text.slice(end, lineAround(text, end).end))?.[0].length;
  return more === undefined ? lineAround(text, end).end + 1 : { kind: "bracket", start, end: end + more };
}

/** Whether a line is a key or an item no deeper than the one on which a bracket was opened: it cannot be inside. */
function isNewKey(text: string, at: number, { text: opening }: Line): boolean {
  const next = lineAround(text, at).text;
  return /^[ \t]*(?:-[ \t]|["'\w][^,[\]{}:]*:(?:[ \t]|$))/.test(next) && columnOf(next) <= columnOf(opening);
}

function lineEnd(text: string, at: number): number {
  const line = lineAround(text, at);
  return at + Math.max(1, uncommented(line.text.slice(at - line.start)).length);
}
