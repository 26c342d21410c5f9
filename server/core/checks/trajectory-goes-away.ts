import { itemsIn } from "../items-in.ts";
import { shownFigure } from "../measure-figures.ts";
import type { Measure } from "../measure-progress.ts";
import { type Course, courseOf, wayFromTarget } from "../milestones.ts";
import { nameOf } from "../names.ts";
import type { Check, Finding } from "../problem.ts";
import { say } from "../say.ts";
import type { Span } from "../text.ts";

export const trajectoryGoesAway: Check = {
  code: "trajectory-goes-away",
  summary: "The milestones of a measure move away from its target.",
  why: "A measure that keeps to such milestones is reported as on course while it gets further from where it should be.",
  source: "Seen in a published plan, whose milestones rose from 0.97 to 1.09 where the target was 0.68.",
  severity: { draft: "information", approved: "warning", published: "warning" },
  many: (count) =>
    say`The milestones of ${count} measures move away from their targets. Correct the milestones or the targets.`,
  *inBlock(block) {
    for (const measure of itemsIn(block, "measures")) {
      const course = courseOf(measure);
      const way = course && wayFromTarget(course);
      if (course && way) yield findingFor(measure, course, way);
    }
  },
};

function findingFor(measure: Measure, { first, last, target }: Course, way: "up" | "down"): Finding<Span> {
  const name = nameOf(measure.node, "measure");
  const from = shownFigure(first, measure);
  const to = shownFigure(last, measure);
  const goal = shownFigure(target, measure);
  return {
    at: last.at,
    message:
      way === "up"
        ? say`The milestones of ${name} rise from ${from} to ${to}, away from the target of ${goal}. Correct the milestones or the target.`
        : say`The milestones of ${name} fall from ${from} to ${to}, away from the target of ${goal}. Correct the milestones or the target.`,
    related: [
      { at: first.at, message: say`The first milestone` },
      { at: target.at, message: say`The target` },
    ],
  };
}
