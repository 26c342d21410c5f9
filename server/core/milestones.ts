import { differ } from "./figure-units.ts";
import { figuresOf, type MeasureFigure } from "./measure-figures.ts";
import type { Measure } from "./measure-progress.ts";
import { written } from "./placed.ts";
import { plannedTotalFalls } from "./running-totals.ts";
import { isTargetWorse } from "./target-side.ts";
import type { WrittenDate } from "./values/date.ts";
import { certainlyAfter, certainlyBefore } from "./values/interval.ts";

/** The milestones of a measure in the order of their dates, and the target they lead to. */
export interface Course {
  readonly first: MeasureFigure;
  readonly last: MeasureFigure;
  readonly target: MeasureFigure;
}

/**
 * The milestones of a measure with its target, where they can be compared: all can be read and are of one kind, and no
 * other slip (units that differ, totals that fall, a target on the wrong side) explains what looks wrong.
 */
export function courseOf(measure: Measure): Course | undefined {
  const { baseline, target, trajectory } = figuresOf(measure);
  const list = written(measure, "trajectory");
  if (!target || list?.kind !== "list" || list.items.length !== trajectory.length) return undefined;
  const all = [...trajectory, target];
  const isMixed = all.some(({ unit }) => [baseline, ...all].some((other) => differ(unit, other?.unit)));
  if (all.some(({ unit }) => unit === undefined) || isMixed || isTargetWorse(measure) || plannedTotalFalls(measure))
    return undefined;
  const sorted = inOrder(trajectory);
  const [first, last] = [sorted[0], sorted.at(-1)];
  return first && last && { first, last, target };
}

/** By their dates where each has one, else as they are written. */
function inOrder(figures: readonly MeasureFigure[]): readonly MeasureFigure[] {
  if (figures.some(({ date }) => !date)) return figures;
  return [...figures].sort((a, b) => (a.date?.to ?? 0) - (b.date?.to ?? 0));
}

/** Whether the milestones end further from the target than they begin, on the same side of it, and which way they go. */
export function wayFromTarget({ first, last, target }: Course): "up" | "down" | undefined {
  const [from, to, goal] = [first.number, last.number, target.number];
  if (certainlyAfter(from, goal) && certainlyAfter(to, from)) return "up";
  return certainlyBefore(from, goal) && certainlyBefore(to, from) ? "down" : undefined;
}

/** A last milestone that stops short of the target, and the date of each. */
export interface ShortEnd {
  readonly last: MeasureFigure;
  readonly by: WrittenDate;
  readonly target: MeasureFigure;
}

/**
 * The end of a course that stops short: its last milestone does not reach the target, although it comes no earlier, or
 * although the target has no date of its own. What comes before the target is on the way to it.
 */
export function shortEnd(measure: Measure, course: Course): ShortEnd | undefined {
  const { last, target } = course;
  if (!last.date || wayFromTarget(course) || !fallsShort(measure, course)) return undefined;
  const isUndated = measure.target !== undefined && !written(measure.target, "by");
  const isThen = target.date !== undefined && last.date.to >= target.date.to;
  return isUndated || isThen ? { last, by: last.date, target } : undefined;
}

/** Which way is better the measure says; where it does not, the target lies that way from the baseline or the start. */
function fallsShort(measure: Measure, { first, last, target }: Course): boolean {
  const [end, goal] = [last.number, target.number];
  const from = figuresOf(measure).baseline?.number ?? first.number;
  const way = measure.polarity?.value;
  const [isAbove, isBelow] = [certainlyAfter(end, goal), certainlyBefore(end, goal)];
  if (way === "on target") return isAbove || isBelow;
  if (way === "lower" || (way !== "higher" && certainlyAfter(from, goal))) return isAbove;
  return isBelow && (way === "higher" || certainlyBefore(from, goal));
}
