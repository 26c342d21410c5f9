import { type BudgetLine, budgetLines, isWithinBudget } from "./budget-lines.ts";
import { amountsOf, type YearAmount } from "./line-amounts.ts";
import { memo } from "./memo.ts";
import { thousandfold, thousandth } from "./other-scale.ts";
import { placeIn, type Plan } from "./plan.ts";
import type { Place } from "./problem.ts";
import { statedTotals, type Total } from "./sums.ts";
import type { Interval } from "./values/interval.ts";
import { readMoney } from "./values/money.ts";

/** An amount that is a thousand times too large or too small for what stands beside it. */
export interface OutOfScale {
  readonly line: BudgetLine;
  readonly amount: YearAmount;
  readonly at: Place;
  /** The amount as it was probably meant. */
  readonly meant: string;
  /** What gives it away: its year's total, the other years of its line, or all other amounts of the budget. */
  readonly by: "total" | "line" | "budget" | "small";
  /** The nearest of those. */
  readonly beside: Beside;
  /** How many times the one that is too large exceeds the other, at least. */
  readonly times: number;
}

interface Beside {
  readonly at: Place;
  readonly text: string;
  /** The size of the amount in pence, whether it is spent or saved. */
  readonly size: Interval;
}

interface Sized extends Beside {
  readonly line: BudgetLine;
  readonly amount: YearAmount;
}

/** A letter or three noughts too many make at least this much of a difference between amounts of one kind. */
const FAR = 100;
/** How far apart amounts of one kind may be. */
const NEAR = 5;
/** The same for one line over the years, where a small figure may also be the tail of a large one. */
const VERY_NEAR = 2;
/** Money that a body receives or shares out as a whole is larger than anything beside it, and right. */
const WHOLE_BUDGETS = /\b(?:grants?|dsg|budgets?|block|settlement)\b/i;

/**
 * The amounts of the budget that look like a slip from k to m or back: far from everything that they can be compared
 * with, and in its midst once divided or multiplied by a thousand. An amount is believed where anything of its size
 * stands beside it or in the stated totals.
 */
export const outOfScale: (plan: Plan) => readonly OutOfScale[] = memo((plan) => {
  const lines = (budgetLines(plan) ?? []).map(sized);
  const bySize = lines.flat().sort((a, b) => b.size.high - a.size.high);
  const totals = statedTotals(plan);
  return lines.flatMap((years) =>
    years.flatMap((one) => {
      const own = years.filter((other) => other !== one);
      return tooLarge(one, { own, bySize, totals }) ?? tooSmall(one, { own, bySize, totals }) ?? [];
    }),
  );
});

/** What an amount is compared with: the other years of its line, all amounts from the largest down, the stated totals. */
interface Comparison {
  readonly own: readonly Sized[];
  readonly bySize: readonly Sized[];
  readonly totals: readonly Total[];
}

function sized(line: BudgetLine): readonly Sized[] {
  return (amountsOf(line) ?? []).flatMap((amount) => {
    const { reading, text, scalar } = amount;
    if (reading.kind !== "money" || (reading.low === 0 && reading.high === 0)) return [];
    return [{ line, amount, text, at: placeIn(line, scalar), size: sizeOf(reading) }];
  });
}

function sizeOf({ low, high }: Interval): Interval {
  return high <= 0 ? { low: -high, high: -low } : { low, high };
}

/** Only the largest of all amounts has nothing of its size beside it; a total may be too small for any of them. */
function tooLarge(one: Sized, { own, bySize, totals }: Comparison): OutOfScale | undefined {
  const meant = thousandth(one.text);
  const [largest, ...others] = bySize;
  const stated = totals.flatMap((total) => besideIn(total) ?? []);
  if (meant === undefined || stated.some((total) => isBorneOutBy(total, one))) return undefined;
  const open = totals.filter(({ year, range }) => year === one.amount.year && range === undefined);
  const [total] = open.flatMap((each) => besideIn(each) ?? []);
  const found = total && far({ one, meant, by: "total", others: [total] });
  if (found || one !== largest || others[0] === undefined || isBorneOutBy(others[0], one)) return found;
  const among = isRunningCost(one.line) ? far({ one, meant, by: "line", others: own }) : undefined;
  if (among || others.length < 2 || mayStandOut(one.line)) return among;
  return far({ one, meant, by: "budget", others });
}

interface Suspicion extends Pick<OutOfScale, "meant"> {
  readonly one: Sized;
  readonly by: "total" | "line" | "budget";
  readonly others: readonly Beside[];
}

function far({ one, meant, by, others }: Suspicion): OutOfScale | undefined {
  const reading = readMoney(meant);
  const [beside] = [...others].sort((a, b) => b.size.high - a.size.high);
  const times = beside ? one.size.low / beside.size.high : 0;
  if (!beside || times < FAR || reading.kind !== "money" || !isAmong(sizeOf(reading), others, NEAR)) return undefined;
  return { line: one.line, amount: one.amount, at: one.at, meant, by, beside, times };
}

/**
 * Only a line that goes on has no small figure before or after its large ones. Of two amounts either may be the slip,
 * unless something else in the budget is of the size of the large one.
 */
function tooSmall(one: Sized, { own, bySize }: Comparison): OutOfScale | undefined {
  if (own.length === 0 || one.line.value.nature?.value !== "recurrent") return undefined;
  const meant = thousandfold(one.text);
  const reading = readMoney(meant ?? "");
  const [beside] = [...own].sort((a, b) => a.size.low - b.size.low);
  const times = beside ? beside.size.low / one.size.high : 0;
  if (!beside || times < FAR || meant === undefined || reading.kind !== "money") return undefined;
  const elsewhere = bySize.find(({ line }) => line !== one.line);
  const isCertain = own.length > 1 || (elsewhere !== undefined && isBorneOutBy(elsewhere, beside));
  if (!isCertain || !isAmong(sizeOf(reading), own, VERY_NEAR)) return undefined;
  return { line: one.line, amount: one.amount, at: one.at, meant, by: "small", beside, times };
}

/** Whether an amount shows that another is of a usual size: as large, or no less than a tenth of it. */
function isBorneOutBy(one: Beside, { size }: Beside): boolean {
  return one.size.high >= size.low / 10;
}

function besideIn({ at, text, reading }: Total): Beside | undefined {
  return reading.kind === "money" ? { at, text, size: sizeOf(reading) } : undefined;
}

function isAmong({ low, high }: Interval, others: readonly Beside[], factor: number): boolean {
  const sizes = others.map(({ size }) => size.high).sort((a, b) => a - b);
  return high >= (sizes[0] ?? 0) / factor && low <= (sizes.at(-1) ?? 0) * factor;
}

/** Running costs are alike from year to year; a building costs little while it is planned. */
function isRunningCost({ value }: BudgetLine): boolean {
  return value.nature?.value === "recurrent" || value.kind?.value === "revenue";
}

/** Whether one line may rightly be far larger than all others: a building, a grant, a budget that was there before. */
function mayStandOut(line: BudgetLine): boolean {
  const { kind, title, source } = line.value;
  return (
    kind?.value === "capital" ||
    isWithinBudget(line) ||
    WHOLE_BUDGETS.test(title?.value ?? "") ||
    /\bgrants?\b/i.test(source?.value ?? "")
  );
}
