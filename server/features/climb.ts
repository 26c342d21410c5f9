import { type Line, lineAfter } from "../core/text-lines.ts";
import { lineOf, type Mark, marksOf } from "./marks.ts";

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
    const inset = insetOf(above);
    if (inset === undefined || inset > way.limit)
      way.first = way.ancestors.length > 0 ? way.first : (inset ?? way.first);
    else for (const mark of marksOf(above).toReversed()) meet(way, mark);
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
    const inset = insetOf(line);
    if (inset === undefined || (next && inset > column)) continue;
    const [mark] = marksOf(line);
    if (!mark) continue;
    next ??= mark;
    if (mark.column < column) break;
    if (mark.column === column) same.push(mark);
  }
  return { next, same };
}

/** How far a line is set in; nothing for blank lines and comments. */
function insetOf({ text }: Line): number | undefined {
  const inset = text.search(/[^ \t]/);
  return inset < 0 || text[inset] === "#" ? undefined : inset;
}

function lineAbove(text: string, { start }: Line): Line | undefined {
  return start === 0 ? undefined : lineOf(text, start - 1);
}
