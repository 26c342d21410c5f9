import { postSum } from "../../core/fte-sum.ts";
import { placeIn, valueAt } from "../../core/plan.ts";
import { say } from "../../core/say.ts";
import { statedTotals } from "../../core/sums.ts";
import { dashedMoneyRange } from "../../core/values/money.ts";
import { readDecimal } from "../../core/values/number.ts";
import type { InlayHint, Stretch } from "../inlay-hints.ts";
import { behind } from "./behind.ts";

/** What the lines of the budget come to, beside each total that the plan states. */
export function sumHints(stretch: Stretch): readonly InlayHint[] {
  const { plan, uri, range } = stretch;
  const totals = valueAt(plan, "budget_totals");
  if (!totals || totals.uri !== uri) return [];
  const { start, end } = placeIn(totals, totals.at.node);
  if (end < range.start || start > range.end) return [];
  const hints = statedTotals(plan).flatMap(({ at, reading, range: sum, parts }): readonly InlayHint[] => {
    const isSame = reading.kind === "money" && sum?.low === reading.low && sum.high === reading.high;
    if (!sum || parts.length === 0 || (isSame && sum.low === sum.high)) return [];
    return [{ at: behind(at), label: say`lines add to ${dashedMoneyRange(sum)}`, kind: "money" }];
  });
  return [...hints, ...postHints(stretch)];
}

function postHints({ plan }: Stretch): readonly InlayHint[] {
  const totals = valueAt(plan, "budget_totals");
  const fte = totals?.value.fte;
  const sum = postSum(plan);
  const total = readDecimal(fte?.value ?? "");
  if (!totals || !fte || !sum || (total.kind === "number" && total.value === sum.value)) return [];
  return [
    { at: behind(placeIn(totals, fte)), label: say`lines add to ${sum.value.toFixed(sum.decimals)}`, kind: "money" },
  ];
}
