import type { BudgetLine } from "../budget-lines.ts";
import { fixOf, placeEdit } from "../edits.ts";
import { freeIds } from "../free-ids.ts";
import { amountsOf, type YearAmount } from "../line-amounts.ts";
import { capital } from "../names.ts";
import { outOfScale } from "../out-of-scale.ts";
import { itemsOf, nameIn, type Plan, placeIn } from "../plan.ts";
import { written } from "../placed.ts";
import type { Check, Finding, Fix } from "../problem.ts";
import { rewrite } from "../rewriting.ts";
import { say } from "../say.ts";
import { type Split, splitLine } from "../split-line.ts";
import type { Money } from "../values/money.ts";

/** Vacancies, savings and honest rounding take a tenth from a line that goes on. */
const KEPT = 0.9;

export const recurrentLineFalls: Check = {
  code: "recurrent-line-falls",
  summary: "A budget line is called recurrent, and yet much of it ends.",
  why: "What ends is one-off money, and one-off money may come from reserves where a cost that goes on may not.",
  source:
    "Finance practice: reserves can be spent only once, so they pay for one-off costs, and the base budget pays for those that go on.",
  severity: { draft: "information", approved: "information", published: "information" },
  many: (count) =>
    say`${count} recurrent budget lines fall from year to year. Where part of one ends, give that part a one-off line of its own.`,
  *inPlan(plan) {
    const newId = freeIds(plan, "budgets");
    const odd = new Set(outOfScale(plan).map(({ line }) => line.at.node));
    for (const line of itemsOf(plan, "budgets")) {
      if (line.value.nature?.value !== "recurrent" || odd.has(line.at.node)) continue;
      const amounts = amountsOf(line) ?? [];
      const fall = fallOf(
        amounts.flatMap((amount) => costIn(amount) ?? []),
        amounts.length,
      );
      if (fall) yield findingFor(plan, fall, { line, amounts, newId });
    }
  },
};

interface Cost {
  readonly amount: YearAmount;
  readonly money: Money;
}

interface Fall {
  readonly peak: Cost;
  readonly last: Cost;
}

/** An amount that is spent; savings do not fall, they shrink. */
function costIn(amount: YearAmount): Cost | undefined {
  const { reading } = amount;
  return reading.kind === "money" && reading.low >= 0 ? { amount, money: reading } : undefined;
}

/** From the highest year to the last, where that is certainly much lower; a dip between the two is no fall. */
function fallOf(costs: readonly Cost[], count: number): Fall | undefined {
  const last = costs.at(-1);
  const most = Math.max(...costs.map(({ money }) => money.low));
  const peak = costs.findLast(({ money }) => money.low === most);
  if (!last || !peak || costs.length < count) return undefined;
  return last.money.high < KEPT * peak.money.low ? { peak, last } : undefined;
}

function findingFor(plan: Plan, { peak, last }: Fall, split: Split): Finding {
  const { line } = split;
  const name = capital(nameIn(line, "budget line"));
  const fall = say`falls from ${inYear(peak.amount)} to ${inYear(last.amount)}`;
  const ends = last.money.high === 0;
  return {
    at: placeIn(line, last.amount.scalar),
    message: ends
      ? say`${name} is recurrent, but ${fall}. A cost that ends is one-off.`
      : say`${name} is recurrent, but ${fall}. Is part of it one-off? If so, give that part a line of its own.`,
    related: [{ at: placeIn(line, peak.amount.scalar), message: say`It falls from ${inYear(peak.amount)}` }],
    fixes: ends ? callOneOff(line) : splitLine(plan, split),
  };
}

function inYear({ text, label, year }: YearAmount): string {
  return year === "onwards" ? say`${text} in the years after` : say`${text} in ${label}`;
}

function callOneOff(line: BudgetLine): readonly Fix[] {
  const edit = rewrite(written(line.value, "nature"), "one-off");
  return edit ? [fixOf(say`Write "one-off"`, false, placeEdit(line, edit))] : [];
}
