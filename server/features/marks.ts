import { type Line, lineAround } from "../core/text-lines.ts";
import type { Span } from "../core/text.ts";

/** What a line begins with: the dash of an item, a key, or words that are neither. */
export interface Mark extends Span {
  readonly kind: "dash" | "key" | "words";
  /** How many characters stand before it on its line. */
  readonly column: number;
  /** The key without quotation marks; empty for a dash and for words. */
  readonly name: string;
  /** What stands behind a key on its line, or the words themselves, without a comment; empty for a dash. */
  readonly value: Span;
  readonly line: Line;
}

const MARKER = /^(?:---|\.\.\.)(?=[ \t]|$)|^%/;
const KEY = /^(?:"([^"\\]*)"|'([^']*)'|([^\s#\-?:,[\]{}&*!|>'"%@`](?:[^:#]|:(?=\S)|(?<=\S)#)*?))[ \t]*:(?=[ \t]|$)/;
/** YAML 1.2, section 7.4: a key has at most 1,024 characters. */
const LONGEST_KEY = 1100;

/** The line that an offset is in; a text may begin with an empty one. */
export function lineOf(text: string, at: number): Line {
  return at <= 0 && text.startsWith("\n") ? { start: 0, end: 0, text: "" } : lineAround(text, at);
}

/** The beginnings of a line from left to right: dashes, and a key or words behind them. Comments and blank lines have none. */
export function marksOf(line: Line): readonly Mark[] {
  const { text, start } = line;
  if (MARKER.test(text)) return [];
  const marks: Mark[] = [];
  let at = afterBlanks(text, 0);
  while (text[at] === "-" && /^[ \t]?$/.test(text.charAt(at + 1))) {
    const place = { start: start + at, end: start + at + 1 };
    marks.push({ kind: "dash", column: at, name: "", value: { start: place.end, end: place.end }, line, ...place });
    at = afterBlanks(text, at + 1);
  }
  return at >= text.length || text[at] === "#" ? marks : [...marks, contentOf(line, at)];
}

function contentOf(line: Line, at: number): Mark {
  const { text, start } = line;
  const found = KEY.exec(text.slice(at, at + LONGEST_KEY));
  if (!found) {
    const value = valueFrom(line, at);
    return { kind: "words", column: at, name: "", value, line, ...value };
  }
  const written = found[1] ?? found[2] ?? found[3] ?? "";
  const name = written.replace(/^[“”‘](.*)[“”’]$/, "$1");
  const end = start + at + written.length + (found[3] === undefined ? 2 : 0);
  const value = valueFrom(line, afterBlanks(text, at + found[0].length));
  return { kind: "key", column: at, name, value, line, start: start + at, end };
}

/** The text from a place of a line to its end or to the comment behind it. */
function valueFrom({ text, start }: Line, at: number): Span {
  const quote = /^["']/.exec(text.slice(at, at + 1))?.[0];
  const closed = quote === undefined ? -1 : closingQuote(text, at);
  const rest = text.slice(Math.max(at, closed + 1));
  const comment = /(?:^|[ \t])#/.exec(rest);
  const ink =
    (closed < 0 ? rest : text.slice(at, closed + 1) + rest).length - (comment ? rest.length - comment.index : 0);
  const end = at + text.slice(at, at + ink).trimEnd().length;
  return { start: start + at, end: start + end };
}

/** Where the quotation mark stands that closes the one at a place of a line; -1 where none does. */
export function closingQuote(text: string, at: number): number {
  const quote = text[at];
  for (let i = at + 1; i < text.length; i++) {
    if (text[i] === "\\" && quote === '"') i++;
    else if (text[i] === quote && quote === "'" && text[i + 1] === quote) i++;
    else if (text[i] === quote) return i;
  }
  return -1;
}

function afterBlanks(text: string, from: number): number {
  let at = from;
  while (text[at] === " " || text[at] === "\t") at++;
  return at;
}
