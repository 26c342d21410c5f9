import { type BudgetLine, budgetLines } from "./budget-lines.ts";
import { type Plan, placeIn } from "./plan.ts";
import { written } from "./placed.ts";
import type { Place } from "./problem.ts";
import type { Interval } from "./values/interval.ts";
import { readDecimal, sumDecimals, type WrittenNumber } from "./values/number.ts";

/** The posts that one line of the budget pays for, in full-time equivalents. */
export interface Posts {
  readonly line: BudgetLine;
  readonly at: Place;
  readonly text: string;
  readonly reading: WrittenNumber;
}

/** The posts of all lines: what the printed figures add up to, and what they may come to before rounding. */
export interface PostSum {
  readonly parts: readonly Posts[];
  readonly value: number;
  readonly range: Interval;
  /** The most decimals that any of the figures has. */
  readonly decimals: number;
}

/** Where other lines have decimals, a whole number of posts is meant as it stands: nobody rounds one line and not the next. */
function asExact(reading: WrittenNumber, all: readonly Posts[]): WrittenNumber {
  const { value, decimals, low, high } = reading;
  const most = Math.max(...all.map((posts) => posts.reading.decimals));
  if (decimals > 0 || most === 0 || high - low > 1) return reading;
  return { ...reading, low: value - 0.5 / 10 ** most, high: value + 0.5 / 10 ** most };
}

/**
 * Adds up the full-time equivalents of the budget lines; a line without any pays for no posts. There is no sum where no
 * line gives a figure, or one of them is not known or cannot be read.
 */
export function postSum(plan: Plan): PostSum | undefined {
  const lines = (budgetLines(plan) ?? []).filter(({ value }) => written(value, "fte"));
  const parts = lines.flatMap((line) => {
    const { fte } = line.value;
    const reading = readDecimal(fte?.value ?? "");
    return fte && reading.kind === "number" ? [{ line, at: placeIn(line, fte), text: fte.value, reading }] : [];
  });
  if (parts.length === 0 || parts.length < lines.length) return undefined;
  const readings = parts.map(({ reading }) => asExact(reading, parts));
  const value = sumDecimals(readings.map(({ value }) => ({ low: value, high: value }))).low;
  return {
    parts,
    value,
    range: sumDecimals(readings),
    decimals: Math.max(...readings.map(({ decimals }) => decimals)),
  };
}
