import type { Draft } from "./draft.ts";
import type { Meaning } from "./heading-words.ts";
import type { Column } from "./headings.ts";
import type { Intake } from "./intake.ts";
import { type Row, wordsIn } from "./table.ts";
import type { Kind } from "./table-kind.ts";

/** A table that is being read, row by row. */
export interface Reading {
  readonly intake: Intake;
  readonly kind: Kind;
  readonly columns: readonly Column[];
  /** The column that names the items. */
  readonly main: number;
  /** The columns in the order in which they are put in their places. */
  readonly order: readonly number[];
  /** What the rows above said, by column. */
  readonly above: Map<number, string>;
  /** What a row of its own said for the rows below it, by column, until one of them takes it. */
  readonly said: Map<number, string>;
  /** Headings between the rows, which go with the item below them. */
  notes: string[];
  last: Draft | undefined;
}

/** The words of a row as one line. */
export function textOf(row: Row): string {
  return wordsIn(row)
    .map(({ text }) => text.replaceAll("\n", " "))
    .join(" | ");
}

/** The words that begin in a row and column. */
export function ownText(row: Row, at: number): string {
  const cell = row[at];
  return cell?.own ? cell.text : "";
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

/** The words of a cell, or those that a cell above has for it, too. */
export function valueAt(reading: Reading, row: Row, at: number): string {
  const { columns, above, said } = reading;
  const cell = row[at];
  const own = ownText(row, at);
  const unused = said.get(at);
  said.delete(at);
  if (own !== "") {
    if (unused !== undefined) reading.last?.notes.push(unused);
    above.set(at, own);
    return own;
  }
  const shared = SHARED.get(columns[at]?.means ?? "other");
  if (shared === "merged") return cell && !cell.own ? cell.text : "";
  return shared === "empty" ? (above.get(at) ?? "") : "";
}

/** Whether the values of a column may hold for rows below the one that says them. */
export function isShared(means: Meaning | undefined): boolean {
  return means !== undefined && SHARED.has(means);
}
