import type { BudgetLine } from "./budget-lines.ts";
import { commaSplits } from "./comma-splits.ts";
import { written } from "./placed.ts";
import type { Year } from "./sums.ts";
import type { Pair, Scalar } from "./syntax.ts";
import { readFinancialYear } from "./values/financial-year.ts";
import { type MoneyReading, readMoney } from "./values/money.ts";

/** An amount of a budget line, and the heading that it stands under. */
export interface YearAmount {
  readonly year: Year;
  /** The heading as the plan writes it. */
  readonly label: string;
  readonly scalar: Scalar;
  readonly text: string;
  readonly reading: MoneyReading;
}

/**
 * The amounts of a line from the first year to the last, with what goes on after them at the end. Nothing where a heading
 * cannot be read or stands twice, or where a figure is cut by its comma: what stands when is then not certain.
 */
export function amountsOf({ value }: BudgetLine): readonly YearAmount[] | undefined {
  const amounts = written(value, "amounts");
  if (amounts?.kind !== "map" || commaSplits(amounts).length > 0) return undefined;
  const read = amounts.pairs.flatMap((pair) => amountIn(pair) ?? []);
  const isWhole = read.length === amounts.pairs.length && new Set(read.map(({ year }) => year)).size === read.length;
  return isWhole ? read.sort((a, b) => rank(a.year) - rank(b.year)) : undefined;
}

function amountIn({ key, value }: Pair): YearAmount | undefined {
  const heading = readFinancialYear(key.text);
  if (heading.kind === "unreadable" || value.kind !== "scalar") return undefined;
  const year = heading.kind === "year" ? heading.start : heading.kind;
  const text = value.text.trim();
  return { year, label: key.text.trim(), scalar: value, text, reading: readMoney(text) };
}

function rank(year: Year): number {
  return year === "onwards" ? Number.POSITIVE_INFINITY : year;
}
