import { fixOf, replace } from "../edits.ts";
import { itemsIn } from "../items-in.ts";
import { nameOf } from "../names.ts";
import type { ItemIn } from "../plan.ts";
import type { Check, Finding } from "../problem.ts";
import type { Block } from "../syntax.ts";
import type { Located, Span } from "../text.ts";
import { certainlyAfter, certainlyBefore } from "../values/interval.ts";
import { readNumber } from "../values/number.ts";

type Measure = ItemIn<"measures">["value"];

export const measureTargetWrongSide: Check = {
  code: "measure-target-wrong-side",
  summary: "The target of a measure lies on the worse side of its baseline.",
  why: "A reader cannot tell whether the plan promises to do better or worse.",
  severity: { draft: "warning", approved: "error", published: "error" },
  *inBlock(block) {
    for (const measure of itemsIn(block, "measures")) {
      const finding = findingFor(block, measure);
      if (finding) yield finding;
    }
  },
};

function findingFor(block: Block, { node, polarity, baseline, target }: Measure): Finding<Span> | undefined {
  if (!polarity || !baseline?.value || !target?.value) return undefined;
  const [from, to] = [baseline.value, target.value];
  if (!isWorse(polarity.value, from.value, to.value)) return undefined;
  const lower = polarity.value === "lower";
  const [better, other, side] = lower ? ["Lower", "higher", "above"] : ["Higher", "lower", "below"];
  return {
    at: spanOf(to),
    message: `${better} is better for ${nameOf(node, "measure")}, yet the target (${to.value}) is ${side} the baseline (${from.value}). Check which way is better and whether the two figures are swapped.`,
    related: [
      { at: spanOf(from), message: "The baseline" },
      { at: spanOf(polarity), message: `Says that ${better?.toLowerCase()} is better` },
    ],
    fixes: [
      fixOf(`Say that ${other} is better`, false, replace(spanOf(polarity), other ?? "")),
      fixOf(
        "Swap target and baseline",
        false,
        replace(spanOf(to), source(block, from)),
        replace(spanOf(from), source(block, to)),
      ),
    ],
  };
}

/** Only figures of one unit can be compared, and only where rounding leaves no doubt. */
function isWorse(polarity: string, baseline: string, target: string): boolean {
  const [from, to] = [readNumber(baseline), readNumber(target)];
  if (from.kind !== "number" || to.kind !== "number" || from.unit !== to.unit) return false;
  if (polarity === "lower") return certainlyAfter(to, from);
  return polarity === "higher" && certainlyBefore(to, from);
}

function spanOf({ start, end }: Located<string>): Span {
  return { start, end };
}

function source({ text }: Block, { start, end }: Span): string {
  return text.slice(start, end);
}
