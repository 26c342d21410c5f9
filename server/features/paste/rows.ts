import { type Draft, note, type PasteList, put } from "./draft.ts";
import type { Meaning } from "./heading-words.ts";
import { type Column, headingsIn } from "./headings.ts";
import { type Intake, learn, make, madeIn } from "./intake.ts";
import { RECOMMENDATION_PUTS } from "./other-columns.ts";
import { asNote } from "./puts.ts";
import { recommendationsIn } from "./recommended.ts";
import { trackedResponse } from "./responses.ts";
import { type Row, type Table, wordsIn } from "./table.ts";
import { type Kind, kindOf } from "./table-kind.ts";

/** A table that is being read, row by row. */
interface Reading {
  readonly intake: Intake;
  readonly kind: Kind;
  readonly columns: readonly Column[];
  /** The column that names the items. */
  readonly main: number;
  /** The columns in the order in which they are put in their places. */
  readonly order: readonly number[];
  /** What the rows above said, by column. */
  readonly above: Map<number, string>;
  /** Headings between the rows, which go with the item below them. */
  notes: string[];
  last: Draft | undefined;
}

/** Columns whose value holds for all the rows that a merged cell covers, or for all empty cells below it as well. */
const SHARED: ReadonlyMap<Meaning, "merged" | "empty"> = new Map([
  ["recommendation", "empty"],
  ["theme", "empty"],
  ["owner", "merged"],
  ["accountable", "merged"],
  ["partners", "merged"],
  ["due", "merged"],
  ["priority", "merged"],
]);

/**
 * Makes items of a table whose headings are known words, and answers whether it did: any other table is left alone.
 * Rows above the headings, and headings between the rows, become notes of the item below them.
 */
export function takeTable(intake: Intake, table: Table, cursor: PasteList): boolean {
  const found = headingsIn(table);
  const kind = found && kindOf(found.columns, cursor);
  const { columns } = found ?? { columns: [] };
  const main = kind?.main.map((means) => columns.findIndex((column) => column.means === means)).find((at) => at >= 0);
  if (!found || !kind || main === undefined) return false;
  const before = new Set(madeIn(intake, kind.list));
  const order = [...columns.keys()].sort((a, b) => rank(columns, main, a) - rank(columns, main, b));
  const notes = table.slice(0, found.at).map(textOf);
  const reading: Reading = { intake, kind, columns, main, order, above: new Map(), notes, last: undefined };
  const headings = textOf(table[found.at] ?? []);
  for (const row of table.slice(found.at + 1)) if (textOf(row) !== headings) takeRow(reading, row);
  for (const draft of madeIn(intake, kind.list)) if (!before.has(draft)) kind.finish(draft);
  const end = reading.last ?? madeIn(intake, "recommendations").at(-1);
  if (end) end.notes.push(...reading.notes);
  return end !== undefined;
}

/** What an item is about comes first, and what depends on another column behind it. */
function rank(columns: readonly Column[], main: number, at: number): number {
  if (at === main) return 0;
  const means = columns[at]?.means;
  if (means === "recommendation" || means === "status") return 1;
  return means === "revised due" || means === "response" || means === "recommendation ref" ? 3 : 2;
}

function textOf(row: Row): string {
  return wordsIn(row)
    .map(({ text }) => text.replaceAll("\n", " "))
    .join(" | ");
}

function ownText(row: Row, at: number): string {
  const cell = row[at];
  return cell?.own ? cell.text : "";
}

function takeRow(reading: Reading, row: Row): void {
  if (wordsIn(row).length === 0) return;
  if (isHeading(reading, row)) reading.notes.push(textOf(row));
  else if (!isForBelow(reading, row)) takeItem(reading, row);
}

/** A row with one cell across it, or with the words of a heading alone, and the total of a table of money. */
function isHeading({ columns, main, kind }: Reading, row: Row): boolean {
  const named = ownText(row, main);
  if (kind.list === "budgets" && /^(?:grand |sub[ -]?)?totals?\b/i.test(named)) return true;
  const [only, ...others] = wordsIn(row);
  if (!only || others.length > 0 || columns.length < 3) return false;
  if (only.wide * 2 >= columns.length && only.wide > 1) return true;
  const at = row.indexOf(only);
  if (at === main) return SECTION.test(only.text);
  return at === 0 && !SHARED.has(columns[at]?.means ?? "other") && columns[at]?.means !== "ref";
}

const SECTION =
  /^(?:(?:improvement )?(?:theme|priority|work ?stream|objective|section|area|strand|outcome|part|pillar)) (?:\d+|[a-z])\b/i;

/** A row that holds nothing but a theme or a recommendation, which the rows below it belong to. */
function isForBelow(reading: Reading, row: Row): boolean {
  const { intake, kind, columns, main, above } = reading;
  const [only, ...others] = wordsIn(row);
  const at = only ? row.indexOf(only) : -1;
  const means = columns[at]?.means;
  if (!only || others.length > 0 || at === main || kind.list !== "actions") return false;
  if (means !== "theme" && means !== "recommendation") return false;
  above.set(at, only.text);
  if (means === "recommendation") {
    const [made] = recommendationsIn(intake, only.text) ?? [];
    if (typeof made === "object") made.notes.push(...reading.notes.splice(0));
  }
  return true;
}

function takeItem(reading: Reading, row: Row): void {
  const { kind, order, columns } = reading;
  const goesOn = isMore(reading, row) ? reading.last : undefined;
  const draft = goesOn ?? begin(reading);
  for (const at of order) {
    const column = columns[at];
    const text = goesOn ? ownText(row, at) : valueAt(reading, row, at);
    if (column && text !== "" && !/^[-–—]+$/.test(text))
      putCell(reading, { draft, column, text, own: ownText(row, at) !== "" });
  }
  for (const cell of wordsIn(row.slice(columns.length))) note(draft, "", cell.text);
  if (!goesOn && kind.list === "recommendations") learnWords(reading, draft);
}

function begin(reading: Reading): Draft {
  const draft = make(reading.intake, reading.kind.list);
  draft.notes.push(...reading.notes);
  reading.notes = [];
  reading.last = draft;
  return draft;
}

/** Whether a row goes on with the item above it: it does not say anew what it is about. */
function isMore({ columns, main, last }: Reading, row: Row): boolean {
  const anew = columns.flatMap(({ means }, at) =>
    at === main || means === "recommendation" || means === "ref" || means === "recommendation ref" ? [at] : [],
  );
  return last !== undefined && anew.every((at) => ownText(row, at) === "");
}

/** The words of a cell, or those that a cell above has for it, too. */
function valueAt({ columns, above }: Reading, row: Row, at: number): string {
  const cell = row[at];
  const own = ownText(row, at);
  if (own !== "") {
    above.set(at, own);
    return own;
  }
  const shared = SHARED.get(columns[at]?.means ?? "other");
  if (shared === "merged") return cell && !cell.own ? cell.text : "";
  return shared === "empty" ? (above.get(at) ?? "") : "";
}

interface InCell {
  readonly draft: Draft;
  readonly column: Column;
  readonly text: string;
  readonly own: boolean;
}

function putCell({ intake, kind }: Reading, { draft, column, text, own }: InCell): void {
  const recommendation = draft.answers.find((one): one is Draft => typeof one === "object");
  const hand = { intake, draft };
  if (recommendation && kind.ofRecommendation.includes(column.means)) {
    if (own) putInRecommendation({ ...hand, recommendation }, text, column);
  } else if (column.means === "ref") draft.ref = text.replace(/\s+/g, " ");
  else (kind.puts[column.means] ?? asNote)(hand, text, column);
}

function putInRecommendation(
  hand: { readonly intake: Intake; readonly draft: Draft; readonly recommendation: Draft },
  text: string,
  column: Column,
): void {
  const { intake, draft, recommendation } = hand;
  if (column.means === "response") return trackedResponse(hand, text, column);
  if (column.means !== "ref" && column.means !== "recommendation ref") {
    return (RECOMMENDATION_PUTS[column.means] ?? asNote)({ intake, draft: recommendation }, text, column);
  }
  if (recommendation.ref !== undefined && recommendation.ref !== text) return note(draft, column.label, text);
  recommendation.ref = text;
  put(recommendation, "ref", text, column.label);
  learn(intake, "recommendations", { words: text, named: recommendation });
}

function learnWords({ intake }: Reading, draft: Draft): void {
  if (draft.ref !== undefined) put(draft, "ref", draft.ref, "");
  const { text } = draft.fields;
  for (const words of [text, draft.ref]) {
    if (typeof words === "string") learn(intake, "recommendations", { words, named: draft });
  }
}
