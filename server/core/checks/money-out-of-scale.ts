import { fixOf, placeEdit } from "../edits.ts";
import { nameIn } from "../plan.ts";
import { type OutOfScale, outOfScale } from "../out-of-scale.ts";
import type { Check, Finding } from "../problem.ts";
import { rewrite } from "../rewriting.ts";
import { say } from "../say.ts";
import { mayAgree, statedTotals } from "../sums.ts";
import { grouped } from "../values/figure.ts";

export const moneyOutOfScale: Check = {
  code: "money-out-of-scale",
  summary: "An amount is a thousand times too large or too small for what stands beside it.",
  why: "One letter, m for k, asks for a thousand times the money, and a total that nobody added up does not show it.",
  source:
    "Finance practice: an amount is read beside its neighbours, since m and k are one letter apart and a thousand times.",
  severity: { draft: "warning", approved: "warning", published: "warning" },
  *inPlan(plan) {
    const told = new Set(
      statedTotals(plan)
        .filter((total) => total.range && !mayAgree(total))
        .map(({ year }) => year),
    );
    // A total that its lines do not make speaks of the slip already.
    for (const found of outOfScale(plan)) if (!told.has(found.amount.year)) yield findingFor(found);
  },
};

function findingFor(found: OutOfScale): Finding {
  const { line, amount, at, meant, by, beside } = found;
  const edit = rewrite(amount.scalar, meant);
  const years = amount.year === "onwards" ? say`the years onwards` : amount.label;
  const what = say`${amount.text} for ${years} in ${nameIn(line, "budget line")}`;
  return {
    at,
    message: say`${what} ${besideInWords(found, years)}. Did you mean ${meant}?`,
    related: [
      {
        at: beside.at,
        message: by === "total" ? say`The total says ${beside.text}` : say`The nearest is ${beside.text}`,
      },
    ],
    fixes: edit ? [fixOf(say`Write ${meant}`, false, placeEdit(line, edit))] : [],
  };
}

function besideInWords({ by, beside, times }: OutOfScale, years: string): string {
  const many = roughly(times);
  if (by === "total") return say`is over ${many} times the total of ${beside.text} stated for ${years}`;
  if (by === "line") return say`is over ${many} times what the line has in any other year`;
  if (by === "small") return say`is about a thousandth of what the line has in other years`;
  return say`is over ${many} times any other amount of the budget`;
}

/** The first digit of a number, with noughts for the rest: 500 for 588. */
function roughly(times: number): string {
  const unit = 10 ** Math.floor(Math.log10(times));
  return grouped(Math.floor(times / unit) * unit);
}
