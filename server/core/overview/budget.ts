import { budgetLines } from "../budget-lines.ts";
import { costInWords, costOf } from "../costs.ts";
import { postSum } from "../fte-sum.ts";
import { amountsOf } from "../line-amounts.ts";
import { memo } from "../memo.ts";
import { type ItemIn, itemsOf, type Plan, valueAt } from "../plan.ts";
import type { Place } from "../problem.ts";
import { said } from "../say.ts";
import { mayAgree, type Part, statedTotals, sumFor, type Total, type Year } from "../sums.ts";
import { financialYearLabel } from "../values/financial-year.ts";
import { type Amount, amountOf, centreOf, type KnownPart, knownAmong } from "./amounts.ts";
import { type Shown, shownItem, wordsOf } from "./shown.ts";

/** Whether money goes on or ends, in the order in which it is stacked. */
export const NATURES = ["recurrent", "one-off", "not stated"] as const;
/** How money is found, in the order in which it is stacked. */
export const FUNDINGS = [
  "approved",
  "within existing budget",
  "additional",
  "proposed",
  "unfunded",
  "not stated",
] as const;

export type Nature = (typeof NATURES)[number];
export type Funding = (typeof FUNDINGS)[number];

/** A line of the budget. */
export interface LineShown extends Shown {
  readonly nature: Nature;
  readonly funding: Funding;
  readonly kind: string | undefined;
  readonly fte: string | undefined;
  readonly source: string | undefined;
  readonly decision: string | undefined;
}

/** The lines of one kind in a year, and what they come to. */
export interface Share<Word> {
  readonly word: Word;
  readonly amount: Amount;
  readonly at: Place;
}

/** What a line brings to a year: the amount as typed, with what it may be where it can be read. */
export interface PartShown {
  readonly line: Shown;
  readonly text: string;
  readonly at: Place;
  readonly amount: Amount | undefined;
}

/** A total that the plan states beside what its lines come to; `agrees` is open where one of the two is not known. */
export interface StatedTotal {
  readonly text: string;
  readonly at: Place;
  readonly amount: Amount | undefined;
  readonly agrees: boolean | undefined;
}

/** The money of a financial year. */
export interface YearShown {
  readonly label: string;
  readonly at: Place;
  readonly parts: readonly PartShown[];
  readonly natures: readonly Share<Nature>[];
  readonly fundings: readonly Share<Funding>[];
  /** What the lines whose amounts are known come to; nothing where none is. */
  readonly sum: Amount | undefined;
  /** The lines of which nobody can tell what they bring, so that the year may come to more. */
  readonly open: readonly Shown[];
  readonly stated: StatedTotal | undefined;
}

/** The budget of a plan. */
export interface BudgetShown {
  readonly lines: readonly LineShown[];
  readonly years: readonly YearShown[];
  /** All of it in a few words, "about £3.8m, then £1m a year"; nothing where an amount is not known. */
  readonly cost: string | undefined;
  /** Full-time equivalent posts: those of the lines together, and the number that the plan states. */
  readonly posts: { readonly sum: string | undefined; readonly stated: string | undefined } | undefined;
}

/** Reads the budget of a plan year by year, split by nature and by funding. */
export const budgetOf: (plan: Plan) => BudgetShown = memo((plan) => {
  const cost = costOf(budgetLines(plan) ?? []);
  const totals = statedTotals(plan);
  return {
    lines: itemsOf(plan, "budgets").map(lineOf),
    years: yearsIn(plan, totals).flatMap((year) => yearOf(plan, year, totals) ?? []),
    cost: cost && costInWords(cost),
    posts: postsOf(plan),
  };
});

function lineOf(line: ItemIn<"budgets">): LineShown {
  const { nature, funding, kind, fte, source, decision } = line.value;
  return {
    ...shownItem(line),
    nature: NATURES.find((word) => word === nature?.value) ?? "not stated",
    funding: FUNDINGS.find((word) => word === funding?.value) ?? "not stated",
    kind: wordsOf(kind),
    fte: wordsOf(fte),
    source: wordsOf(source),
    decision: wordsOf(decision),
  };
}

/** The years that the lines or the totals name, from the first to the last; what goes on after them stands at the end. */
function yearsIn(plan: Plan, totals: readonly Total[]): readonly Year[] {
  const named = (budgetLines(plan) ?? []).flatMap((line) => (amountsOf(line) ?? []).map(({ year }) => year));
  const years = [...new Set([...named, ...totals.map(({ year }) => year)])];
  const numbers = years.filter((year) => year !== "onwards").sort((a, b) => a - b);
  return years.includes("onwards") ? [...numbers, "onwards"] : numbers;
}

function yearOf(plan: Plan, year: Year, totals: readonly Total[]): YearShown | undefined {
  const total = totals.find((one) => one.year === year);
  const { parts, open } = total ?? sumFor(plan, year);
  const known = knownAmong(parts);
  const at = total?.at ?? parts[0]?.at;
  if (!at) return undefined;
  const unknown = parts.filter(({ reading }) => reading.kind !== "money").map(({ line }) => line);
  return {
    label: year === "onwards" ? said("onwards") : financialYearLabel(year),
    at,
    parts: parts.map((part) => ({
      line: shownItem(part.line),
      text: part.text,
      at: part.at,
      amount: amountIn(part),
    })),
    natures: sharesOf(known, NATURES, (part) => lineOf(part.line).nature),
    fundings: sharesOf(known, FUNDINGS, (part) => lineOf(part.line).funding),
    sum: known.length > 0 ? amountOf(known) : undefined,
    open: [...open, ...unknown].map(shownItem),
    stated: total && statedIn(total),
  };
}

function amountIn(part: Part): Amount | undefined {
  const [known] = knownAmong([part]);
  return known && amountOf([known]);
}

function sharesOf<Word>(
  parts: readonly KnownPart[],
  words: readonly Word[],
  wordOf: (part: KnownPart) => Word,
): readonly Share<Word>[] {
  return words.flatMap((word) => {
    const own = parts.filter((part) => wordOf(part) === word);
    const [first] = own;
    return first ? [{ word, amount: amountOf(own), at: first.at }] : [];
  });
}

function statedIn(total: Total): StatedTotal {
  const { text, at, reading, range } = total;
  const money = reading.kind === "money" ? reading : undefined;
  const amount = money && { text, range: { low: money.low, high: money.high }, central: centreOf(text, money) };
  return { text, at, amount, agrees: amount && range ? mayAgree(total) : undefined };
}

function postsOf(plan: Plan): BudgetShown["posts"] {
  const sum = postSum(plan);
  const totals = valueAt(plan, "budget_totals");
  const stated = wordsOf(totals?.value.fte);
  if (!sum && stated === undefined) return undefined;
  return { sum: sum && sum.value.toFixed(Number.isInteger(sum.value) ? 0 : sum.decimals), stated };
}
