import { fixOf, replace } from "../edits.ts";
import { itemsIn } from "../items-in.ts";
import type { Measure } from "../measure-progress.ts";
import { nameOf } from "../names.ts";
import type { Check, Finding } from "../problem.ts";
import { say } from "../say.ts";
import type { Block } from "../syntax.ts";
import { isTargetWorse } from "../target-side.ts";
import type { Located, Span } from "../text.ts";

export const measureTargetWrongSide: Check = {
  code: "measure-target-wrong-side",
  summary: "The target of a measure lies on the worse side of its baseline.",
  why: "A reader cannot tell whether the plan promises to do better or worse.",
  source: "Seen in a published plan, where lower was better and a target of 30.8% stood beside readings near 4%.",
  severity: { draft: "warning", approved: "error", published: "error" },
  *inBlock(block) {
    for (const measure of itemsIn(block, "measures")) {
      const finding = findingFor(block, measure);
      if (finding) yield finding;
    }
  },
};

function findingFor(block: Block, measure: Measure): Finding<Span> | undefined {
  const { node, polarity, baseline, target } = measure;
  if (!polarity || !baseline?.value || !target?.value || !isTargetWorse(measure)) return undefined;
  const [from, to] = [baseline.value, target.value];
  const name = nameOf(node, "measure");
  const lower = polarity.value === "lower";
  const contradiction = lower
    ? say`Lower is better for ${name}, yet the target (${to.value}) is above the baseline (${from.value}).`
    : say`Higher is better for ${name}, yet the target (${to.value}) is below the baseline (${from.value}).`;
  return {
    at: spanOf(to),
    message: `${contradiction} ${say`Check which way is better and whether the two figures are swapped.`}`,
    related: [
      { at: spanOf(from), message: say`The baseline` },
      { at: spanOf(polarity), message: lower ? say`Says that lower is better` : say`Says that higher is better` },
    ],
    fixes: [
      fixOf(
        lower ? say`Say that higher is better` : say`Say that lower is better`,
        false,
        replace(spanOf(polarity), lower ? "higher" : "lower"),
      ),
      fixOf(
        say`Swap target and baseline`,
        false,
        replace(spanOf(to), source(block, from)),
        replace(spanOf(from), source(block, to)),
      ),
    ],
  };
}

function spanOf({ start, end }: Located<string>): Span {
  return { start, end };
}

function source({ text }: Block, { start, end }: Span): string {
  return text.slice(start, end);
}
