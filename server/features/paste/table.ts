/** A cell of a table that was copied from elsewhere. */
export interface Cell {
  /** The words, with `\n` where the cell has a line break. */
  readonly text: string;
  /** Whether the cell begins in its row and column: a merged cell is seen again in all that it covers. */
  readonly own: boolean;
  /** How many columns it covers. */
  readonly wide: number;
}

export type Row = readonly Cell[];

/** A table as a grid: merged cells stand in every row that they cover. */
export type Table = readonly Row[];

/** A table has no more columns than this. */
export const MOST_COLUMNS = 100;

/** A cell that holds nothing. */
export const EMPTY: Cell = { text: "", own: true, wide: 1 };

/** The cells of a row that hold words of their own. */
export function wordsIn(row: Row): readonly Cell[] {
  return row.filter(({ text, own }) => own && text !== "");
}
