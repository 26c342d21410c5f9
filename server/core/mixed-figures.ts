import { differ, isBare, unitIn } from "./figure-units.ts";
import { figuresOf, type MeasureFigure } from "./measure-figures.ts";
import type { Measure } from "./measure-progress.ts";
import { accumulates } from "./running-totals.ts";

/** A figure that is not of the kind of its measure, and another to tell that by; without one, the measure's `unit` tells. */
export interface Pair {
  readonly odd: MeasureFigure;
  readonly usual?: MeasureFigure;
}

/** The first figure whose unit differs from that of most others, or from the measure's own. */
export function mixedUnits(measure: Measure): Pair | undefined {
  const figures = allFigures(measure);
  const others = figures.map((one) => figures.filter(({ unit }) => differ(unit, one.unit)));
  const mixed = others.filter((differing) => differing.length > 0);
  const least = Math.min(...mixed.map((differing) => differing.length));
  const at = others.findIndex((differing) => differing.length === least);
  const [usual, odd] = [figures[at], others[at]?.[0]];
  if (usual && odd) return { odd, usual };
  const own = unitIn(measure.unit?.value ?? "");
  const other = own === undefined || isBare(own) ? undefined : figures.find(({ unit }) => differ(own, unit));
  return other && { odd: other };
}

/** All figures of a measure in the order they are written. */
export function allFigures(measure: Measure): readonly MeasureFigure[] {
  const { baseline, target, trajectory, readings } = figuresOf(measure);
  const figures = [baseline, target, ...trajectory, ...readings].flatMap((figure) => figure ?? []);
  return figures.sort((a, b) => a.at.start - b.at.start);
}

/**
 * The first reading that is of one month where another is a total so far, as far as the words beside them tell. Where a
 * reading says so of itself, one beside it that says nothing is not taken for the same, unless all are said to add up.
 */
export function mixedSpans(measure: Measure): Pair | undefined {
  const { readings } = figuresOf(measure);
  const total = readings.find(({ span }) => span === "so far");
  const silent = accumulates(measure) ? "so far" : "one month";
  const spanOf = ({ span }: MeasureFigure): string => span ?? silent;
  const month = readings.find((reading) => spanOf(reading) === "one month");
  const usual = total ?? (accumulates(measure) ? readings.find(({ span }) => span === undefined) : undefined);
  return month && usual && { odd: month, usual };
}
