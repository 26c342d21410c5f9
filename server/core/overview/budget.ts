import { budgetLines } from "../budget-lines.ts";
import { costInWords, costOf } from "../costs.ts";
import { postSum } from "../fte-sum.ts";
import { memo } from "../memo.ts";
import { type ItemIn, itemsOf, type Plan, valueAt } from "../plan.ts";
import type { Place } from "../problem.ts";
import type { Amount } from "./amounts.ts";
import { type Funding, fundingOf, type Nature, natureOf } from "./budget-words.ts";
import { budgetYears } from "./budget-years.ts";
import { type Shown, shownItem, wordsOf } from "./shown.ts";

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
  return {
    lines: itemsOf(plan, "budgets").map(lineOf),
    years: budgetYears(plan),
    cost: cost && costInWords(cost),
    posts: postsOf(plan),
  };
});

function lineOf(line: ItemIn<"budgets">): LineShown {
  const { kind, fte, source, decision } = line.value;
  return {
    ...shownItem(line),
    nature: natureOf(line),
    funding: fundingOf(line),
    kind: wordsOf(kind),
    fte: wordsOf(fte),
    source: wordsOf(source),
    decision: wordsOf(decision),
  };
}

function postsOf(plan: Plan): BudgetShown["posts"] {
  const sum = postSum(plan);
  const totals = valueAt(plan, "budget_totals");
  const stated = wordsOf(totals?.value.fte);
  if (!sum && stated === undefined) return undefined;
  return { sum: sum && sum.value.toFixed(Number.isInteger(sum.value) ? 0 : sum.decimals), stated };
}
