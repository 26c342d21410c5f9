import { fixOf, flowText, replace } from "../edits.ts";
import { itemsIn } from "../items-in.ts";
import { type MeasureFigure, shownFigure } from "../measure-figures.ts";
import type { Measure } from "../measure-progress.ts";
import { courseOf, type ShortEnd, shortEnd } from "../milestones.ts";
import { nameOf } from "../names.ts";
import { appendNested } from "../nested-items.ts";
import { written } from "../placed.ts";
import type { Check, Finding, Fix } from "../problem.ts";
import { say } from "../say.ts";
import type { Block } from "../syntax.ts";
import type { Span } from "../text.ts";
import { showDate } from "../values/date.ts";

export const lastMilestoneShort: Check = {
  code: "last-milestone-short",
  summary: "The last milestone of a measure stops short of its target.",
  why: "Whoever keeps to the milestones arrives at the end of the plan without having met the target.",
  source: "Seen in a published plan, whose last milestone was 13% where the target was 12.1%.",
  severity: { draft: "information", approved: "warning", published: "warning" },
  many: (count) =>
    say`The last milestones of ${count} measures stop short of their targets. Make each reach its target.`,
  *inBlock(block) {
    for (const measure of itemsIn(block, "measures")) {
      const course = courseOf(measure);
      const short = course && shortEnd(measure, course);
      if (short) yield findingFor(block, measure, short);
    }
  },
};

function findingFor(block: Block, measure: Measure, { last, by, target }: ShortEnd): Finding<Span> {
  const name = nameOf(measure.node, "measure");
  const to = shownFigure(last, measure);
  const goal = shownFigure(target, measure);
  const fix = target.date ? reachIt(block, last, target) : addMilestone(block, measure, target);
  return {
    at: last.at,
    message: target.date
      ? say`The last milestone of ${name} is ${to} by ${showDate(by)}; the target is ${goal} by ${showDate(target.date)}. Make the last milestone reach the target.`
      : say`The last milestone of ${name} is ${to} by ${showDate(by)}; the target is ${goal} and has no date. Give it one, or add a milestone that reaches it.`,
    related: [{ at: target.at, message: say`The target` }],
    ...(fix && { fixes: [fix] }),
  };
}

function reachIt(block: Block, last: MeasureFigure, target: MeasureFigure): Fix<Span> {
  const title = say`Write ${target.at.value} as the last milestone`;
  return fixOf(title, false, replace({ start: last.at.start, end: last.at.end }, asTyped(block, target)));
}

function addMilestone(block: Block, measure: Measure, target: MeasureFigure): Fix<Span> | undefined {
  const list = written(measure, "trajectory");
  const fields = [["value", asTyped(block, target)] as const, ["by", "tbc"] as const];
  const edit = list?.kind === "list" ? appendNested(block.text, list, fields) : undefined;
  return edit && fixOf(say`Add a milestone of ${target.at.value}, its date to be confirmed`, false, edit);
}

/** A figure as it stands in the text, so that a number stays one; in quotes where a comma would part it. */
function asTyped({ text }: Block, { at }: MeasureFigure): string {
  const typed = text.slice(at.start, at.end);
  return /^["']|^[^,[\]{}]*$/.test(typed) ? typed : flowText(at.value);
}
