import { addNotes } from "./draft.ts";
import { isShared, ownText, type Reading } from "./reading.ts";
import { recommendationsIn } from "./recommended.ts";
import { type Row, wordsIn } from "./table.ts";

/** A row with one cell across it, or with the words of a heading alone, and the total of a table of money. */
export function isHeading({ columns, main, kind }: Reading, row: Row): boolean {
  const named = ownText(row, main);
  if (kind.list === "budgets" && /^(?:grand |sub[ -]?)?totals?\b/i.test(named)) return true;
  const [only, ...others] = wordsIn(row);
  if (!only || others.length > 0 || columns.length < 3) return false;
  if (only.wide * 2 >= columns.length && only.wide > 1) return true;
  const at = row.indexOf(only);
  if (at === main) return SECTION.test(only.text);
  return at === 0 && !isShared(columns[at]?.means) && columns[at]?.means !== "ref";
}

const SECTION =
  /^(?:(?:improvement )?(?:theme|priority|work ?stream|objective|section|area|strand|outcome|part|pillar)) (?:\d+|[a-z])\b/i;

/** A row that holds nothing but a theme or a recommendation, which the rows below it belong to. */
export function isForBelow(reading: Reading, row: Row): boolean {
  const { intake, kind, columns, main, above } = reading;
  const [only, ...others] = wordsIn(row);
  const at = only ? row.indexOf(only) : -1;
  const means = columns[at]?.means;
  if (!only || others.length > 0 || at === main || kind.list !== "actions") return false;
  if (means !== "theme" && means !== "recommendation") return false;
  above.set(at, only.text);
  const meant = means === "theme" ? undefined : recommendationsIn(intake, only.text);
  if (!meant) reading.said.set(at, only.text);
  const [made] = meant ?? [];
  if (typeof made === "object") {
    addNotes(made, reading.notes);
    reading.notes = [];
  }
  return true;
}

/** Whether a row goes on with the item above it: it does not say anew what it is about. */
export function isMore({ columns, main, last }: Reading, row: Row): boolean {
  const anew = columns.flatMap(({ means }, at) =>
    at === main || means === "recommendation" || means === "ref" || means === "recommendation ref" ? [at] : [],
  );
  return last !== undefined && anew.every((at) => ownText(row, at) === "");
}
