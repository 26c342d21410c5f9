import { readDate } from "../../core/values/date.ts";
import { HEADING_WORDS, type Meaning, WORDS_IN_HEADINGS } from "./heading-words.ts";
import type { Row } from "./table.ts";

/** A column: its heading as typed, what it means, and what the heading says besides, such as a date or a year. */
export interface Column {
  readonly label: string;
  readonly means: Meaning;
  readonly more: string;
}

/** A heading is no longer than this, in characters. */
const LONGEST = 120;

/** What a column means by its heading; "other" where its words are not known. */
export function columnOf(heading: string): Column {
  const label = heading.replace(/\s+/g, " ").trim();
  if (label.length > LONGEST) return { label, means: "other", more: "" };
  const year = yearIn(label);
  if (year) return year;
  const words = plain(label.replace(/\([^()]*\)/g, " "));
  const whole = meaningOf(words);
  if (whole) return { label, means: whole, more: dateIn(label) };
  if (isDate(label)) return { label, means: "reading", more: label };
  const part = label.split(/[/|,;:–—]| - | and | or /).flatMap((one) => meaningOf(plain(one)) ?? []);
  const dated = meaningOf(plain(label.replace(dateIn(label), "").replace(/\b(?:at|as at|on|by|for|in)\s*$/i, "")));
  return { label, means: dated ?? part[0] ?? looselyMeant(label) ?? "other", more: dateIn(label) };
}

/** What a heading of several words means by one of them; a sentence is no heading. */
function looselyMeant(label: string): Meaning | undefined {
  const words = plain(label);
  if (label.length > 60 || /[.;]$/.test(label) || words.split(" ").length > 8) return undefined;
  return WORDS_IN_HEADINGS.find(([, pattern]) => pattern.test(words))?.[0];
}

function meaningOf(words: string): Meaning | undefined {
  return words === "" || words.length > 80 ? undefined : HEADING_WORDS.find(([, pattern]) => pattern.test(words))?.[0];
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/['’]/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** "2024/25", "2024-25 £000", "Cost 2024/25": money of a financial year, and in which unit. */
function yearIn(label: string): Column | undefined {
  const [, year] =
    /^(?:(?:cost|budget|amount|total)s? )?(?:in |for )?£? ?(20\d\d ?[/–-] ?(?:20)?\d\d)(?![/-]?\d)/i.exec(label) ?? [];
  if (year === undefined) return undefined;
  const rest = label.slice(label.indexOf(year) + year.length).replace(/[()\s]/g, "");
  const unit = /^£?['’]?(?:000s?|k)$/i.test(rest) ? "k" : /^£?m(?:illions?)?$/i.test(rest) ? "m" : "";
  return rest === "" || rest === "£" || unit !== ""
    ? { label, means: "year", more: `${year.replace(/[ –]+/g, "/")} ${unit}` }
    : undefined;
}

/** The date that a heading holds, in brackets or behind its words: "Baseline (March 2023)", "Update – January 2024". */
function dateIn(label: string): string {
  const inside = /\(([^()]+)\)/.exec(label)?.[1] ?? "";
  if (isDate(inside)) return inside.trim();
  const words = label.split(" ");
  const from = words.findIndex((_, i) => i > 0 && isDate(words.slice(i).join(" ")));
  return from < 0
    ? ""
    : words
        .slice(from)
        .join(" ")
        .replace(/^(?:by|at|on|in) /i, "");
}

function isDate(text: string): boolean {
  return /\d/.test(text) && readDate(text).kind === "date";
}

/** The columns that can hold what a row is about. */
const MAIN: ReadonlySet<Meaning> = new Set(["action", "recommendation", "measure", "item", "words", "year"]);

/** How many rows a table may have above its headings. */
const MOST_ABOVE = 5;

/**
 * The columns of a table and the row in which their headings stand: the first row with known headings, or the one below
 * it where that is headings, too, and tells more. Nothing where no row can be headings.
 */
export function headingsIn(rows: readonly Row[]): Headings | undefined {
  for (let at = 0; at < Math.min(MOST_ABOVE, rows.length - 1); at++) {
    const found = headingsAt(rows, at);
    if (found.score === 0) continue;
    const below = at + 2 < rows.length ? headingsAt(rows, at + 1) : found;
    return below.score > found.score ? below : found;
  }
  return undefined;
}

interface Headings {
  readonly at: number;
  readonly columns: readonly Column[];
}

function headingsAt(rows: readonly Row[], at: number): Headings & { readonly score: number } {
  const row = rows[at] ?? [];
  if (row.some(({ text }) => text.length > LONGEST)) return { at, columns: [], score: 0 };
  const columns = row.map(({ text }) => columnOf(text));
  const known = new Set(columns.map(({ means }) => means).filter((means) => means !== "other"));
  const isAlone = at === 0 && known.size === 1 && row.length <= 3;
  const isEnough = known.size > 1 || (isAlone && rows.every(({ length }) => length === row.length));
  const fits = isEnough && [...known].some((means) => MAIN.has(means));
  return { at, columns, score: fits ? known.size : 0 };
}
