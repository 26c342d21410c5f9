import { fixOf, insertKey } from "../edits.ts";
import { itemsIn } from "../items-in.ts";
import { figuresOf } from "../measure-figures.ts";
import type { Measure } from "../measure-progress.ts";
import { capital, nameOf, quoted } from "../names.ts";
import { written } from "../placed.ts";
import { headSpan } from "../plan.ts";
import type { Check, Finding, Fix } from "../problem.ts";
import { say } from "../say.ts";
import { itemShape } from "../shape.ts";
import type { Block } from "../syntax.ts";
import type { Span } from "../text.ts";

export const measureWithoutTarget: Check = {
  code: "measure-without-target",
  summary: "A measure has no target, or one that only says which way it should go.",
  why: "Without a target nobody can tell when a figure is good enough, or whether it comes to that in time.",
  source: "HM Treasury's Green Book: an objective can be measured and has a time limit.",
  severity: { draft: "information", approved: "warning", published: "error" },
  many: (count) => say`${count} measures have no target. Say for each where it should be, and by when.`,
  *inBlock(block) {
    for (const measure of itemsIn(block, "measures")) {
      if (written(measure, "target")) {
        yield* onlyADirection(measure);
        continue;
      }
      yield { at: headSpan(measure.node), message: messageFor(measure), fixes: [toBeConfirmed(block, measure)] };
    }
  },
};

/** Words that say which way a figure should go and not how far, so that the least change would do. */
const DIRECTION =
  /^(?:to )?(?:(?:continu(?:ous|ed|al)|year[- ]on[- ]year|sustained|steady|an?|further|upward|downward) )*(?:improv\w*|increas\w*|reduc\w*|decreas\w*|decline|rise|fall|higher|lower|better|more|fewer|less|up|down|upwards?|downwards?)(?: (?:trend|trajectory|year[- ]on[- ]year|steadily|over time|performance|direction(?: of travel)?))*$/i;

function* onlyADirection(measure: Measure): Iterable<Finding<Span>> {
  const value = measure.target?.value;
  if (!value || !DIRECTION.test(value.value)) return;
  yield {
    at: value,
    message: say`The target of ${nameOf(measure.node, "measure")} is ${quoted(value.value)}, which no figure can be held to. Say where it should be, and by when.`,
  };
}

function messageFor(measure: Measure): string {
  const name = capital(nameOf(measure.node, "measure"));
  const { baseline, trajectory, readings } = figuresOf(measure);
  if (trajectory.length > 0) return say`${name} has milestones but no target. Say where they lead, and by when.`;
  return baseline || readings.length > 0
    ? say`${name} says where it is, not where it should be or by when. Add a target.`
    : say`${name} does not say where it should be, or by when. Add a target.`;
}

function toBeConfirmed({ text }: Block, { node }: Measure): Fix<Span> {
  const edit = insertKey(text, { map: node, shape: itemShape("measures") }, ["target", "{value: tbc, by: tbc}"]);
  return fixOf(say`Add a target, to be confirmed`, false, edit);
}
