import { learnWords, putCell } from "./cells.ts";
import { addNotes, type Draft, note, type PasteList } from "./draft.ts";
import { type Column, headingsIn } from "./headings.ts";
import { type Intake, make, madeIn } from "./intake.ts";
import { ownText, type Reading, textOf, valueAt } from "./reading.ts";
import { isForBelow, isHeading, isMore } from "./row-sorts.ts";
import { type Row, type Table, wordsIn } from "./table.ts";
import { kindOf } from "./table-kind.ts";

/**
 * Makes items of a table whose headings are known words, and answers whether it did, and every other table is left alone.
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
  const reading: Reading = {
    intake,
    kind,
    columns,
    main,
    order,
    above: new Map(),
    said: new Map(),
    notes,
    last: undefined,
  };
  const headings = textOf(table[found.at] ?? []);
  for (const row of table.slice(found.at + 1)) if (textOf(row) !== headings) takeRow(reading, row);
  for (const draft of madeIn(intake, kind.list)) if (!before.has(draft)) kind.finish(draft);
  const end = reading.last ?? madeIn(intake, "recommendations").at(-1);
  if (end) addNotes(end, [...reading.notes, ...reading.said.values()]);
  return end !== undefined;
}

/** What an item is about comes first, and what depends on another column behind it. */
function rank(columns: readonly Column[], main: number, at: number): number {
  if (at === main) return 0;
  const means = columns[at]?.means;
  if (means === "recommendation" || means === "status") return 1;
  return means === "revised due" || means === "response" || means === "recommendation ref" ? 3 : 2;
}

function takeRow(reading: Reading, row: Row): void {
  if (wordsIn(row).length === 0) return;
  if (isHeading(reading, row)) reading.notes.push(textOf(row));
  else if (!isForBelow(reading, row)) takeItem(reading, row);
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
  addNotes(draft, reading.notes);
  reading.notes = [];
  reading.last = draft;
  return draft;
}
