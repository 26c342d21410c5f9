import { itemsIn } from "./items-in.ts";
import type { Measure } from "./measure-progress.ts";
import { written } from "./placed.ts";
import type { Block, Node, Scalar } from "./syntax.ts";
import { certainlyBefore, readDate, type WrittenDate } from "./values/date.ts";

/** A date in a row of dates that is in order but for it, what stands before it, and what it would be a year on or back. */
export interface SlippedYear {
  readonly measure: Measure;
  readonly at: Scalar;
  readonly date: WrittenDate;
  readonly neighbour: WrittenDate;
  readonly side: "after" | "before";
  /** The date as it was typed, with the year that puts it in order. */
  readonly meant: string;
}

/** So many dates show that their author writes them in order. */
const LEAST = 4;

/**
 * The readings and trajectory points of a block whose year was mistyped, as happens each January: all others stand in
 * the order of time, and with the year after or before so does this one. A row without an order is left alone.
 */
export function slippedYears(block: Block): readonly SlippedYear[] {
  return itemsIn(block, "measures").flatMap((measure) => {
    const rows = [
      (measure.readings ?? []).map((reading) => written(reading, "on")),
      (measure.trajectory ?? []).map((point) => written(point, "by")),
    ];
    return rows.flatMap((row) => slipIn(measure, row) ?? []);
  });
}

interface Dated {
  readonly at: Scalar;
  readonly date: WrittenDate;
}

function slipIn(measure: Measure, row: readonly (Node | undefined)[]): SlippedYear | undefined {
  const dated = row.flatMap((at): readonly Dated[] => {
    const date = readDate(at?.kind === "scalar" ? at.text : "");
    return at?.kind === "scalar" && date.kind === "date" ? [{ at, date }] : [];
  });
  if (dated.length < LEAST || dated.length < row.length || isInOrder(dated)) return undefined;
  const slips = dated.flatMap(({ at, date }, i) => {
    const others = dated.filter((_one, place) => place !== i);
    if (!isInOrder(others)) return [];
    return [1, -1].flatMap((years): readonly SlippedYear[] => {
      const meant = inOtherYear(date.text, years);
      const other = readDate(meant ?? "");
      if (meant === undefined || other.kind !== "date") return [];
      if (!isInOrder(dated.map((one, place) => (place === i ? { at, date: other } : one)))) return [];
      const [before, after] = [dated[i - 1], dated[i + 1]];
      const neighbour = before ?? after;
      return neighbour
        ? [{ measure, at, date, neighbour: neighbour.date, side: before ? "after" : "before", meant }]
        : [];
    });
  });
  return slips.length === 1 ? slips[0] : undefined;
}

function isInOrder(dated: readonly Dated[]): boolean {
  return dated.every(({ date }, i) => {
    const next = dated[i + 1];
    return !next || certainlyBefore(date, next.date);
  });
}

/** A date with its one year in four digits moved on or back; nothing for a pair of years. */
function inOtherYear(text: string, years: number): string | undefined {
  const found = text.match(/\d{4}/g) ?? [];
  if (found.length !== 1 || /\d{4} ?[/-] ?\d{2}(?!\d*-)/.test(text.replace(/^\d{4}-\d{2}(?:-\d{2})?$/, "")))
    return undefined;
  return text.replace(/\d{4}/, (year) => String(Number(year) + years));
}
