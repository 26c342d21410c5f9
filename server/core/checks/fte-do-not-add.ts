import { fixOf, placeEdit } from "../edits.ts";
import { type PostSum, postSum } from "../fte-sum.ts";
import { isReadable, nameIn, placeIn, valueAt } from "../plan.ts";
import { written } from "../placed.ts";
import type { Check } from "../problem.ts";
import { rewrite } from "../rewriting.ts";
import { say } from "../say.ts";
import { overlaps } from "../values/interval.ts";
import { readDecimal } from "../values/number.ts";

/** How many figures a sentence can carry. */
const MOST = 6;

export const fteDoNotAdd: Check = {
  code: "fte-do-not-add",
  summary: "The posts of the budget lines do not add up to the total that the plan states.",
  why: "The committee approves a number of posts, and each one must be in a line that pays for it.",
  source:
    "Finance practice: posts are counted in full-time equivalents, to one or two decimals, and add up as money does.",
  severity: { draft: "warning", approved: "error", published: "error" },
  *inPlan(plan) {
    const totals = valueAt(plan, "budget_totals");
    const fte = totals?.value.fte;
    const stated = readDecimal(fte?.value ?? "");
    const sum = postSum(plan);
    if (!totals || !fte || !sum || stated.kind !== "number" || !isReadable(plan, "budget_totals")) return;
    if (overlaps(stated, sum.range)) return;
    const decimals = Math.max(stated.decimals, Number.isInteger(sum.value) ? 0 : sum.decimals);
    const right = fte.value.replace(/[+-]?[\d.,]+/, sum.value.toFixed(decimals));
    const edit = rewrite(written(totals.value, "fte"), right);
    yield {
      at: placeIn(totals, fte),
      message: say`${addition(sum)}; the total says ${fte.value}.`,
      related: sum.parts.map(({ line, at, text }) => ({ at, message: say`${nameIn(line, "budget line")}: ${text}` })),
      ...(edit && { fixes: [fixOf(say`Set the total to ${right}`, false, placeEdit(totals, edit))] }),
    };
  },
};

function addition({ parts, value, decimals }: PostSum): string {
  const [first] = parts;
  const total = value.toFixed(decimals);
  if (first && parts.length === 1) return say`Only ${nameIn(first.line, "budget line")} gives posts, ${total}`;
  if (parts.length > MOST) return say`The posts of the ${parts.length} lines add to ${total}`;
  const sum = parts.map(({ reading }) => reading.value.toFixed(reading.decimals)).join(" + ");
  return say`${sum} = ${total}`;
}
