import { legible } from "../../core/legible.ts";
import { withoutFurniture } from "./furniture.ts";
import { type Family, isFirst, isNext, type Mark, markOf } from "./list-marks.ts";

/** An item of a list that was copied from a report or a letter. */
export interface ListedItem {
  /** Its number as kept: "3", "1.2", "R4"; nothing where it has a bullet. */
  readonly ref: string | undefined;
  /** The word before its number. */
  readonly label: string;
  /** Its words; a line break parts paragraphs. */
  readonly text: string;
  /** Headings and sentences that stand above it and belong to no item. */
  readonly notes: readonly string[];
}

/**
 * Reads the items of a list: numbered, lettered or with bullets, each on as many lines as the page had room for. Nothing
 * where the text is no list: where it has fewer than two items, unless one is called by a word such as "Recommendation 3".
 */
export function readList(plain: string): readonly ListedItem[] | undefined {
  const lines = withoutFurniture(
    legible(plain)
      .split("\n")
      .map((line) => line.trim()),
  );
  const marks = lines.map(markOf);
  const families = [...new Set(marks.flatMap((mark) => mark?.family ?? []))];
  for (const family of families) {
    const items = itemsOf(lines, marks, family);
    const isList = items.length > 1 || (items.length === 1 && family === "labelled");
    if (isList && items.every(({ text }) => /\p{L}/u.test(text))) return items;
  }
  return undefined;
}

interface Open {
  readonly mark: Mark;
  /** The lines of each paragraph. */
  readonly paragraphs: string[][];
  readonly notes: readonly string[];
}

interface Reading {
  readonly lines: readonly string[];
  readonly marks: readonly (Mark | undefined)[];
  /** For each line the next one that is not blank. */
  readonly next: readonly number[];
  readonly family: Family;
  readonly items: Open[];
  /** What goes above the next item. */
  notes: string[];
  /** Whether a blank line was just passed. */
  gap: boolean;
}

function itemsOf(
  lines: readonly string[],
  marks: readonly (Mark | undefined)[],
  family: Family,
): readonly ListedItem[] {
  const reading: Reading = { lines, marks, next: nextLines(lines), family, items: [], notes: [], gap: false };
  for (const [i, line] of lines.entries()) {
    if (line === "") reading.gap = true;
    else {
      take(reading, i, line);
      reading.gap = false;
    }
  }
  return withHeadings(reading.items);
}

function take(reading: Reading, at: number, line: string): void {
  const { items, notes } = reading;
  const mark = itemAt(reading, at);
  const last = items.at(-1);
  if (mark) {
    items.push({ mark, paragraphs: mark.text === "" ? [] : [[mark.text]], notes });
    reading.notes = [];
  } else if (!last || isHeading(reading, at, line)) notes.push(line);
  else if (isParagraph(reading, at, line)) last.paragraphs.push([line]);
  else last.paragraphs.at(-1)?.push(line);
}

/** The last line of the item before. */
function lineBefore({ items }: Reading): string | undefined {
  return items.at(-1)?.paragraphs.at(-1)?.at(-1);
}

function nextLines(lines: readonly string[]): readonly number[] {
  const next: number[] = [];
  let found = lines.length;
  for (let i = lines.length - 1; i >= 0; i--) {
    next[i] = found;
    if (lines[i] !== "") found = i;
  }
  return next;
}

/** The mark of a line that begins an item of the list. */
function itemAt({ marks, family, items, gap, notes }: Reading, at: number): Mark | undefined {
  const mark = marks[at];
  const last = items.at(-1)?.mark;
  if (mark?.family !== family) return undefined;
  if (!last) return mark.bare && mark.path[0] !== 1 ? undefined : mark;
  return isNext(last, mark) || (isFirst(mark) && (gap || notes.length > 0)) ? mark : undefined;
}

/** A short line without a full stop that stands between the end of a sentence and the next item. */
function isHeading(reading: Reading, at: number, line: string): boolean {
  const { marks, items, gap, next } = reading;
  const before = lineBefore(reading) ?? "";
  if (line.length > 80 || /[.;,]$/.test(line) || !/^[\p{Lu}\p{N}]/u.test(line) || !(gap || isEnded(before)))
    return false;
  const mark = marks[next[at] ?? -1];
  const last = items.at(-1)?.mark;
  return (
    mark !== undefined && mark.family === reading.family && last !== undefined && (isNext(last, mark) || isFirst(mark))
  );
}

/** Whether a line begins a paragraph: a list within the item, or new words behind a blank line. */
function isParagraph(reading: Reading, at: number, line: string): boolean {
  const { marks, family, gap } = reading;
  const mark = marks[at];
  if (mark && mark.family !== family && mark.family !== "numbered" && !mark.bare) return true;
  const before = lineBefore(reading);
  return before === undefined || (gap && (isEnded(before) || /^\p{Lu}/u.test(line)));
}

function isEnded(text: string): boolean {
  return /[.!?:;][)”’"']?$/.test(text);
}

/** Lines as one. A word that is parted by a hyphen at the end of a line keeps the hyphen and gets no blank. */
function joined(lines: readonly string[]): string {
  const parts = lines.map((line, i) => {
    const next = lines[i + 1];
    if (next === undefined) return line;
    return /\p{L}-$/u.test(line) && /^\p{Ll}/u.test(next) ? line : `${line} `;
  });
  return parts.join("");
}

/** Items that only head those below them, as "1 Leadership" does 1.1 and 1.2, become notes of the first of these. */
function withHeadings(items: readonly Open[]): readonly ListedItem[] {
  const result: ListedItem[] = [];
  let notes: readonly string[] = [];
  for (const [i, { mark, paragraphs, notes: own }] of items.entries()) {
    const next = items[i + 1]?.mark;
    const text = paragraphs.map(joined).join("\n");
    const above = [...notes, ...own];
    const isShort = text.length <= 80 && !/[.;]$/.test(text);
    if (next && isShort && next.path.length > mark.path.length && mark.path.every((n, at) => n === next.path[at])) {
      notes = [...above, [mark.label, mark.ref, text].filter((word) => word !== "" && word !== undefined).join(" ")];
      continue;
    }
    result.push({ ref: mark.ref, label: mark.label, text, notes: above });
    notes = [];
  }
  return result;
}
