import type { Span } from "./text.ts";
import { columnOf, lineAfter, lineAround } from "./text-lines.ts";

/** A text in straight quotation marks, in the kind that leaves most of it as it was typed. */
export function inQuotes(text: string): string {
  if (!/["\\]/.test(text)) return `"${text}"`;
  return text.includes("'") || /[\n\t]/.test(text) ? JSON.stringify(text) : `'${text}'`;
}

/** What was typed, without the quotation marks round it, and with straight ones in place of curly ones that wrap it. */
export function bare(words: string): string {
  const straight = /^\u201c.*\u201d$|^\u2018.*\u2019$|^".*"$|^'.*'$/s.test(words);
  return straight ? words.slice(1, -1) : words;
}

/** A value from its first line to its last: lines go on with it that are set in more deeply and are no key or item. */
export function wholeValue(text: string, first: Span): Span {
  const line = lineAround(text, first.start);
  if (first.end < line.start + line.text.trimEnd().length) return first;
  let { end } = first;
  for (let next = lineAfter(text, line); next; next = lineAfter(text, next)) {
    const words = next.text.trim();
    if (words === "" || /^#|^- |^[\w-]+:(?:\s|$)/.test(words) || columnOf(next.text) <= columnOf(line.text)) break;
    end = next.start + next.text.trimEnd().length;
  }
  return { start: first.start, end };
}
