import { legible } from "../../core/legible.ts";
import { type Cell, EMPTY, MOST_COLUMNS, type Row, type Table } from "./table.ts";

/** A quoted cell is no longer than this; what would be longer began with a quotation mark of its own. */
const LONGEST = 50_000;

/**
 * Reads a table whose cells are parted by tabs, as Excel puts it on the clipboard: a cell that holds a line break, a
 * tab or a quotation mark stands in quotation marks, doubled within. Nothing where there are no tabs, or too many.
 */
export function readTabbed(plain: string): Table | undefined {
  const text = legible(plain);
  if (!text.includes("\t")) return undefined;
  const rows: Row[] = [];
  let row: Cell[] = [];
  let at = 0;
  while (at <= text.length) {
    const cell = cellAt(text, at);
    row.push(cell.text === "" ? EMPTY : { text: cell.text, own: true, wide: 1 });
    if (row.length > MOST_COLUMNS) return undefined;
    if (text[cell.end] !== "\t") {
      if (row.some((one) => one.text !== "")) rows.push(row);
      row = [];
    }
    at = cell.end + 1;
  }
  return rows;
}

interface Found {
  readonly text: string;
  /** Where the tab, the line break or the end of the text stands that ends the cell. */
  readonly end: number;
}

function cellAt(text: string, start: number): Found {
  const quoted = text[start] === '"' ? quotedCell(text, start) : undefined;
  if (quoted) return quoted;
  let end = start;
  while (end < text.length && text[end] !== "\t" && text[end] !== "\n") end++;
  return { text: tidied(text.slice(start, end)), end };
}

function quotedCell(text: string, start: number): Found | undefined {
  const most = Math.min(text.length, start + LONGEST);
  let close = text.indexOf('"', start + 1);
  while (close >= 0 && close < most && text[close + 1] === '"') close = text.indexOf('"', close + 2);
  const next = text[close + 1];
  if (close < 0 || close >= most || !(next === undefined || next === "\t" || next === "\n")) return undefined;
  return { text: tidied(text.slice(start + 1, close).replaceAll('""', '"')), end: close + 1 };
}

function tidied(text: string): string {
  const lines = text.split("\n").map((line) => line.replace(/[ \t]+/g, " ").trim());
  return lines.filter((line) => line !== "").join("\n");
}
