import type { Scalar } from "./syntax.ts";
import type { Span } from "./text.ts";
import type { TextProblem } from "./text-cause.ts";
import { lineAround } from "./text-lines.ts";
import { readDate } from "./values/date.ts";

/**
 * Texts that a number sign cut off: what stands behind ` #` is a comment in YAML. Only a sign glued to what follows it
 * counts, behind words that are more than an id or a date, since a person writes a comment with a space.
 */
export function cutByHash(text: string, values: readonly Scalar[], comments: readonly Span[]): readonly TextProblem[] {
  const glued = comments.filter(({ start, end }) => /^#[\p{L}\p{N}]/u.test(text.slice(start, end)));
  if (glued.length === 0) return [];
  const byEnd = new Map(values.filter(({ style }) => style === "plain").map((value) => [value.end, value]));
  return glued.flatMap((comment): TextProblem[] => {
    const sign = text.slice(comment.start, comment.end).trimEnd();
    // A bracket that the comment swallowed is missed by the parser, and that is told of.
    if (/[\]}]/.test(sign) && /^[^#]*[[{]/.test(lineAround(text, comment.start).text)) return [];
    const line = lineAround(text, comment.start);
    const before = line.start + text.slice(line.start, comment.start).trimEnd().length;
    const value = byEnd.get(before) ?? byEnd.get(comment.start);
    if (!value || !isCut(text.slice(value.start, value.end), sign)) return [];
    const start = value.end > value.start ? value.start : comment.start;
    return [{ cause: "hash-in-text", start, end: comment.start + sign.length }];
  });
}

function isCut(words: string, sign: string): boolean {
  if (words === "") return true;
  if (/^[\u201c\u2018]/.test(words)) return /[\u201d\u2019]$/.test(sign);
  if (/^\p{Lu}\p{L}+$/u.test(words)) return /^#\d/.test(sign);
  return /\p{L}\s+\p{L}/u.test(words) && readDate(words).kind === "unreadable";
}
