import { type BudgetLine, budgetLines, isWithinBudget } from "./budget-lines.ts";
import { commaSplits } from "./comma-splits.ts";
import { isReadable, type Item, type Plan, placeIn, valueAt } from "./plan.ts";
import { written } from "./placed.ts";
import type { Place } from "./problem.ts";
import type { Mapping, Node, Pair, Scalar } from "./syntax.ts";
import { readFinancialYear } from "./values/financial-year.ts";
import type { Interval } from "./values/interval.ts";
import { agree, type MoneyReading, readMoney, sum } from "./values/money.ts";

/** A heading over amounts: a financial year by the calendar year it starts in, or all years after those named. */
export type Year = number | "onwards";

/** What one line of the budget brings to a year: the amount as typed, where it stands, and what it may be. */
export interface Part {
  readonly line: BudgetLine;
  readonly scalar: Scalar;
  readonly at: Place;
  readonly text: string;
  readonly reading: MoneyReading;
}

/** What the lines of the budget bring to a year together. */
export interface YearSum {
  readonly parts: readonly Part[];
  /** Lines of which nobody can tell what they bring: their amounts are not given, not known or not readable. */
  readonly open: readonly BudgetLine[];
  /** The least and the most, in pence, that the parts come to; nothing where it cannot be told. */
  readonly range: Interval | undefined;
}

/** A total that the plan states for a year, beside what its lines come to. */
export interface Total extends YearSum {
  /** The year as the plan writes it. */
  readonly label: string;
  readonly year: Year;
  readonly scalar: Scalar;
  readonly at: Place;
  readonly text: string;
  readonly reading: MoneyReading;
}

/**
 * Adds up the lines of the budget for a year. A line brings its own amount for that year; else its `onwards` amount,
 * where the year comes after all those that the line names; else nothing.
 */
export function sumFor(plan: Plan, year: Year): YearSum {
  const lines = budgetLines(plan);
  const brought = (lines ?? []).map((line) => ({ line, part: partOf(line, year) }));
  const parts = brought.flatMap(({ part }) => (part === undefined || part === "open" ? [] : [part]));
  const open = brought.flatMap(({ line, part }) => (part === "open" ? [line] : []));
  return { parts, open, range: lines && open.length === 0 ? rangeOf(parts) : undefined };
}

/** The totals that the plan states, in the order they are written, each with what the lines come to. */
export function statedTotals(plan: Plan): readonly Total[] {
  const totals = valueAt(plan, "budget_totals");
  const amounts = totals && isReadable(plan, "budget_totals") ? written(totals.value, "amounts") : undefined;
  if (!totals || amounts?.kind !== "map" || commaSplits(amounts).length > 0) return [];
  return amounts.pairs.flatMap((pair) => {
    const year = yearOf(pair);
    if (year === undefined || pair.value.kind !== "scalar") return [];
    const sums = sumFor(plan, year);
    const range = year === "onwards" && !startsAlike(plan, amounts) ? undefined : sums.range;
    return [{ ...sums, range, year, label: pair.key.text.trim(), ...amountAt(totals, pair.value) }];
  });
}

/**
 * Whether a total may be what the lines come to: with all of them, or without those that are paid for from money
 * already there. Nothing is said against a total where one or the other cannot be told.
 */
export function mayAgree({ reading, range, parts }: Total): boolean {
  if (reading.kind !== "money" || !range || agree(reading, range)) return true;
  const extra = parts.filter(({ line }) => !isWithinBudget(line));
  const without = extra.length > 0 && extra.length < parts.length ? rangeOf(extra) : undefined;
  return without !== undefined && agree(reading, without);
}

function partOf(line: BudgetLine, year: Year): Part | "open" | undefined {
  const amounts = written(line.value, "amounts");
  if (!amounts) return isWithinBudget(line) ? undefined : "open";
  if (amounts.kind !== "map" || commaSplits(amounts).length > 0) return "open";
  const found = amountFor(amounts, year);
  if (found === undefined || found === "open") return found;
  return found.kind === "scalar" ? { line, ...amountAt(line, found) } : "open";
}

function amountFor({ pairs }: Mapping, year: Year): Node | "open" | undefined {
  const named = pairs.map((pair) => ({ year: yearOf(pair), value: pair.value }));
  const own = named.filter((one) => one.year === year);
  if (own.length > 0) return own.length === 1 ? own[0]?.value : "open";
  if (named.some((one) => one.year === undefined)) return "open";
  const after = named.filter((one) => one.year === "onwards");
  if (year === "onwards" || after.length === 0) return undefined;
  const last = lastYear(named);
  if (last === undefined || after.length > 1) return "open";
  return year > last ? after[0]?.value : undefined;
}

/** "Onwards" is the same time in the totals and in the lines unless a line goes on naming years after the totals. */
function startsAlike(plan: Plan, { pairs }: Mapping): boolean {
  const last = lastYear(pairs.map((pair) => ({ year: yearOf(pair) })));
  return (budgetLines(plan) ?? []).every(({ value }) => {
    const amounts = written(value, "amounts");
    const own = amounts?.kind === "map" ? lastYear(amounts.pairs.map((pair) => ({ year: yearOf(pair) }))) : undefined;
    return last === undefined || own === undefined || own <= last;
  });
}

function lastYear(named: readonly { readonly year: Year | undefined }[]): number | undefined {
  const years = named.flatMap(({ year }) => (typeof year === "number" ? [year] : []));
  return years.length > 0 ? Math.max(...years) : undefined;
}

function yearOf({ key }: Pair): Year | undefined {
  const reading = readFinancialYear(key.text);
  if (reading.kind === "year") return reading.start;
  return reading.kind === "onwards" ? "onwards" : undefined;
}

function amountAt(item: Pick<Item, "at" | "uri">, scalar: Scalar) {
  const text = scalar.text.trim();
  return { scalar, text, at: placeIn(item, scalar), reading: readMoney(text) };
}

function rangeOf(parts: readonly Part[]): Interval | undefined {
  const amounts = parts.flatMap(({ reading }) => (reading.kind === "money" ? [reading] : []));
  return amounts.length === parts.length ? sum(amounts) : undefined;
}
