import type { Span } from "./text.ts";
import { columnOf, lineAround } from "./text-lines.ts";

/** A span that can be seen: at least one character, and of no more than its first line. */
export function visible(text: string, at: Span): Span {
  const line = lineAround(text, at.start);
  if (line.text.trim() === "") return lastWord(text, line.start);
  const from = Math.min(at.start, Math.max(line.start, line.start + line.text.trimEnd().length - 1));
  return { start: from, end: Math.max(from + 1, Math.min(at.end, line.start + line.text.trimEnd().length)) };
}

/** The words of the line that a place is in, dashes left out. */
export function words(text: string, at: number): Span {
  const line = lineAround(text, at);
  const start = line.start + columnOf(line.text);
  return visible(text, { start, end: line.start + line.text.length });
}

/** The first word of the line that a place is in: where its indent ends. */
export function firstWord(text: string, at: number): Span {
  const line = lineAround(text, at);
  const lead = line.text.length - line.text.trimStart().length;
  const length = /^\S*/.exec(line.text.slice(lead))?.[0].length ?? 0;
  return visible(text, { start: line.start + lead, end: line.start + lead + length });
}

/** The end of what was written before an empty place, where the author's eye should go. */
function lastWord(text: string, before: number): Span {
  const end = text.slice(0, before).trimEnd().length;
  return end === 0 ? { start: 0, end: Math.min(1, text.length) } : { start: end - 1, end };
}
