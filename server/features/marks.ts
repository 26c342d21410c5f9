import { type Line, lineAfter, lineAround } from "../core/text-lines.ts";
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

function lineAbove(text: string, { start }: Line): Line | undefined {
  return start === 0 ? undefined : lineOf(text, start - 1);
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

/** What stands round a place in the lines above it. */
export interface Above {
  /** The dashes and keys that the place hangs under, innermost first. */
  readonly ancestors: readonly Mark[];
  /** For the place itself and for each ancestor what stands in the same column under the same thing, top to bottom. */
  readonly levels: readonly (readonly Mark[])[];
  /** The column in which the things under the innermost ancestor stand; nothing where the place is the first of them. */
  readonly first: number | undefined;
}

/** Climbs from a column of a line, past the dashes before it there, to the top of the text. */
export function climb(text: string, { line, column, dashes }: Stand): Above {
  const way: Way = { ancestors: [], levels: [[]], first: undefined, limit: column, inItem: false, stray: undefined };
  for (const mark of dashes.toReversed()) meet(way, mark);
  for (let above = lineAbove(text, line); above; above = lineAbove(text, above)) {
    if (way.ancestors.length > 0 && way.limit === 0 && !way.inItem) break;
    for (const mark of marksOf(above).toReversed()) meet(way, mark);
  }
  if (way.stray) way.ancestors.push(way.stray);
  return way;
}

interface Way {
  readonly ancestors: Mark[];
  readonly levels: Mark[][];
  first: number | undefined;
  /** What holds the place so far stands in this column. */
  limit: number;
  /** Whether that is a dash. */
  inItem: boolean;
  /** A key with a value of its own that stands where only the key of the list may: it is out of place, or it holds all. */
  stray: Mark | undefined;
}

function meet(way: Way, mark: Mark): void {
  const { limit, inItem, stray } = way;
  if (mark.column === limit && mark.kind === "dash") way.stray = undefined;
  if (isPlain(mark) && mark.column <= limit && (inItem || (mark.kind === "words" && way.ancestors.length > 0))) {
    if (mark.column < limit && mark.kind === "key") way.stray ??= mark;
    return;
  }
  // The dashes of a list may stand in the column of the key that holds the list.
  if (mark.column < limit || (inItem && mark.kind === "key" && mark.column === limit)) {
    if (stray) way.ancestors.push(stray);
    way.ancestors.push(mark);
    way.levels.push([]);
    Object.assign(way, { limit: mark.column, inItem: mark.kind === "dash", stray: undefined });
    return;
  }
  if (mark.column === limit) way.levels.at(-1)?.unshift(mark);
  if (way.ancestors.length === 0) way.first = mark.column;
}

/** Whether words end on their line unless deeper lines are meant to go on with them: they open no text and no brackets. */
function isPlain({ kind, value, line }: Mark): boolean {
  const sign = line.text.charAt(value.start - line.start);
  return kind !== "dash" && value.end > value.start && !(kind === "key" ? /[|>[{"']/ : /[[{]/).test(sign);
}

/** A place as the lines tell it: its line, its column, and the dashes before it. */
export interface Stand {
  readonly line: Line;
  readonly column: number;
  readonly dashes: readonly Mark[];
}

/** What stands below a line. */
export interface Below {
  /** The next thing below, wherever it stands. */
  readonly next: Mark | undefined;
  /** What stands in the column under the same thing, top to bottom. */
  readonly same: readonly Mark[];
}

/** Goes down from a line to the end of what stands in a column or deeper. */
export function descend(text: string, from: Line, column: number): Below {
  const same: Mark[] = [];
  let next: Mark | undefined;
  for (let line = lineAfter(text, from); line; line = lineAfter(text, line)) {
    const [mark] = marksOf(line);
    if (!mark) continue;
    next ??= mark;
    if (mark.column < column) break;
    if (mark.column === column) same.push(mark);
  }
  return { next, same };
}
