import { legible } from "../../core/legible.ts";
import { htmlPieces } from "./html.ts";
import { type Cell, MOST_COLUMNS, type Row, type Table } from "./table.ts";

/** What was found in a piece of a web page: its tables, and the lines that stand in none of them. */
export interface HtmlReading {
  readonly tables: readonly Table[];
  readonly outside: readonly string[];
}

/** Tags that begin a new line. */
const BREAKS: ReadonlySet<string> = new Set(
  "br p div tr table caption h1 h2 h3 h4 h5 h6 ul ol dl dt dd blockquote section article header footer pre".split(" "),
);

interface Open {
  readonly rows: Cell[][];
  /** The cells that reach down into the rows below, by column. */
  readonly carried: Map<number, { readonly cell: Cell; left: number }>;
  cell: { readonly wide: number; readonly tall: number } | undefined;
}

interface Reading {
  readonly tables: Table[];
  readonly outside: string[];
  table: Open | undefined;
  /** How many tables are open, one in a cell of the other; those inside are read as words. */
  depth: number;
  words: string[];
  /** Whether an item of a list has begun and has no words yet: what would break the line behind its bullet does not. */
  fresh: boolean;
  /** The number of the last item of each list that is open, and -1 for a list with bullets. */
  readonly lists: number[];
}

/** Reads a piece of a web page, as Word, Excel and browsers put it on the clipboard, in time that grows with its length. */
export function readHtml(html: string): HtmlReading {
  const reading: Reading = { tables: [], outside: [], table: undefined, depth: 0, words: [], fresh: false, lists: [] };
  for (const piece of htmlPieces(html)) {
    if (piece.kind === "words") {
      reading.words.push(piece.text.replace(/[ \t\r\n\f]+/g, " "));
      reading.fresh &&= piece.text.trim() === "";
    } else meet(reading, piece.name, piece);
  }
  closeTable(reading);
  closeOutside(reading);
  return reading;
}

function meet(
  reading: Reading,
  name: string,
  { closes, source }: { readonly closes: boolean; readonly source: string },
): void {
  if (name === "table") return closes ? leaveTable(reading) : enterTable(reading);
  if (reading.table && reading.depth === 1) {
    if (name === "tr") return closes ? closeCell(reading) : openRow(reading);
    if (name === "td" || name === "th") return closes ? closeCell(reading) : openCell(reading, source);
  }
  if (name === "ul" || name === "ol") {
    if (closes) reading.lists.pop();
    else reading.lists.push(name === "ol" ? 0 : -1);
  }
  if (name === "li" && !closes) {
    reading.words.push(`\n${bullet(reading.lists)}`);
    reading.fresh = true;
  } else if (BREAKS.has(name)) reading.words.push(reading.fresh && !closes ? "" : "\n");
  else if (name === "td" || name === "th") reading.words.push(" ");
}

function bullet(lists: number[]): string {
  const last = lists.at(-1) ?? -1;
  if (last < 0) return "• ";
  lists[lists.length - 1] = last + 1;
  return `${last + 1}. `;
}

function enterTable(reading: Reading): void {
  if (reading.depth++ > 0) {
    reading.words.push("\n");
    return;
  }
  closeOutside(reading);
  reading.table = { rows: [], carried: new Map(), cell: undefined };
}

function leaveTable(reading: Reading): void {
  if (reading.depth === 1) closeTable(reading);
  else if (reading.depth > 1) reading.words.push("\n");
  reading.depth = Math.max(0, reading.depth - 1);
}

function openRow(reading: Reading): void {
  closeCell(reading);
  if (!reading.table) return;
  finishRow(reading.table);
  reading.table.rows.push([]);
}

function openCell(reading: Reading, source: string): void {
  closeCell(reading);
  const { table } = reading;
  if (!table) return;
  if (table.rows.length === 0) table.rows.push([]);
  table.cell = { wide: spanIn(source, "colspan"), tall: spanIn(source, "rowspan") };
}

function spanIn(source: string, name: string): number {
  const at = source.indexOf(name);
  const [, digits] = /^\w+ *= *["']? *(\d{1,6})/.exec(at < 0 ? "" : source.slice(at, at + 40)) ?? [];
  return Math.min(Math.max(1, Number(digits ?? 1)), MOST_COLUMNS * 100);
}

/** Puts the cell that is open into its row. Words between cells, which no browser makes, are kept as words outside. */
function closeCell(reading: Reading): void {
  const { table } = reading;
  const row = table?.rows.at(-1);
  if (!table?.cell || !row) return closeOutside(reading);
  const { wide, tall } = table.cell;
  const cell: Cell = { text: takeWords(reading), own: true, wide: Math.min(wide, MOST_COLUMNS) };
  table.cell = undefined;
  carryInto(table, row);
  const last = row.at(-1);
  if (row.length >= MOST_COLUMNS && last) {
    row[row.length - 1] = { ...last, text: [last.text, cell.text].filter((text) => text !== "").join("\n") };
    return;
  }
  for (let i = 0; i < cell.wide && row.length < MOST_COLUMNS; i++) {
    const part = i === 0 ? cell : { text: "", own: false, wide: 1 };
    if (tall > 1) table.carried.set(row.length, { cell: { ...part, own: false }, left: tall - 1 });
    row.push(part);
  }
}

/** Puts what reaches down from above into the next columns of a row. */
function carryInto({ carried }: Open, row: Cell[]): void {
  for (let from = carried.get(row.length); from && from.left > 0; from = carried.get(row.length)) {
    from.left--;
    row.push(from.cell);
  }
}

function finishRow(table: Open): void {
  const row = table.rows.at(-1);
  if (!row) return;
  carryInto(table, row);
  for (const [column, from] of [...table.carried].sort(([a], [b]) => a - b)) {
    if (column < row.length || from.left === 0) continue;
    while (row.length < column) row.push({ text: "", own: false, wide: 1 });
    carryInto(table, row);
  }
}

function closeTable(reading: Reading): void {
  closeCell(reading);
  const { table } = reading;
  if (!table) return;
  finishRow(table);
  const rows: readonly Row[] = table.rows.filter((row) => row.some(({ text }) => text !== ""));
  if (rows.length > 0) reading.tables.push(rows);
  reading.table = undefined;
}

function closeOutside(reading: Reading): void {
  const lines = takeWords(reading).split("\n");
  for (const line of lines) if (line !== "") reading.outside.push(line);
}

/** The words gathered so far, their lines without the blanks round them and without empty ones. */
function takeWords(reading: Reading): string {
  const lines = legible(reading.words.join(""))
    .split("\n")
    .map((line) => line.replace(/[ \t]+/g, " ").trim());
  reading.words = [];
  return lines.filter((line) => line !== "").join("\n");
}
