import { isBare } from "./figure-units.ts";
import { figuresOf, type MeasureFigure } from "./measure-figures.ts";
import type { Measure } from "./measure-progress.ts";
import { written } from "./placed.ts";
import { civil, type Day, dayOf } from "./values/calendar-day.ts";
import { certainlyBefore, type WrittenDate } from "./values/date.ts";

/** Two figures of a measure, the later one lower than the earlier one. */
export interface Fall {
  readonly earlier: DatedFigure;
  readonly later: DatedFigure;
}

type DatedFigure = MeasureFigure & { readonly date: WrittenDate };

/** Words for figures that may go down although each is of the year so far. */
const NO_COUNT = /\b(?:average|mean|median|typical|rate|ratio|rolling|per)\b/i;

/** Words for what is counted by the school year, which begins in September. */
const OF_SCHOOLS = /\b(?:schools?|pupils?|academic|term(?:ly|s)?|exclu\w+|suspen\w+|attendance|absences?|education)\b/i;

/**
 * The first place where the figures that were seen, or those that are planned, go down within a year although the
 * measure says that each includes the earlier ones: one of the two must be the figure of its own month.
 */
export function fallOfTotal(measure: Measure): Fall | undefined {
  if (!accumulates(measure) || NO_COUNT.test(wordsOf(measure))) return undefined;
  const { baseline, target, trajectory, readings } = figuresOf(measure);
  return fallIn(measure, [baseline, ...readings]) ?? fallIn(measure, [...trajectory, target]);
}

/** Whether the milestones and the target go down although each includes the earlier ones. */
export function plannedTotalFalls(measure: Measure): boolean {
  const { target, trajectory } = figuresOf(measure);
  return (
    accumulates(measure) && !NO_COUNT.test(wordsOf(measure)) && fallIn(measure, [...trajectory, target]) !== undefined
  );
}

/** Whether the author says that each figure includes the earlier ones of its year, with the key for it or in words. */
export function accumulates(measure: Measure): boolean {
  if (written(measure, "accumulates")) return measure.accumulates?.value.toLowerCase() === "true";
  return /(?<!non-)\b(?:cumulative|year[ -]to[ -]date|ytd)\b/i.test(wordsOf(measure));
}

function fallIn(measure: Measure, figures: readonly (MeasureFigure | undefined)[]): Fall | undefined {
  const steps = stepsOf(figures);
  return steps.find(
    ({ earlier, later }) =>
      later.number.value < earlier.number.value &&
      certainlyBefore(earlier.date, later.date) &&
      !startsAnew(measure, { earlier, later }),
  );
}

/** Counts in the order of their dates, each with the next; shares and lengths of time do not add up over a year. */
function stepsOf(figures: readonly (MeasureFigure | undefined)[]): readonly Fall[] {
  const dated = figures
    .filter((figure): figure is DatedFigure => figure?.date !== undefined)
    .filter(
      ({ unit, number }) =>
        unit === "any" || unit === "£" || (unit !== undefined && isBare(unit) && number.decimals === 0),
    )
    .sort((a, b) => a.date.to - b.date.to);
  return dated.slice(1).flatMap((later, i) => {
    const earlier = dated[i];
    return earlier ? [{ earlier, later }] : [];
  });
}

/** Whether a year begins between the two: in January or April, and for schools in September. */
function startsAnew(measure: Measure, { earlier, later }: Fall): boolean {
  const months = OF_SCHOOLS.test(wordsOf(measure)) ? [1, 4, 9] : [1, 4];
  const [first, last] = [civil(earlier.date.from).year, civil(later.date.to).year];
  return [first, first + 1, last].some((year) =>
    months.some((month) => liesBetween(dayOf(year, month, 1), { earlier, later })),
  );
}

function liesBetween(day: Day, { earlier, later }: Fall): boolean {
  return day > earlier.date.from && day <= later.date.to;
}

/** The words that tell what a measure counts, and how. */
function wordsOf({ title, unit, population, source, frequency }: Measure): string {
  return [title, unit, population, source, frequency].map((text) => text?.value ?? "").join("\n");
}

/** So many figures must rise one after another before their fall in April looks like a new year's total. */
const LEAST_RUN = 4;

/**
 * The fall at a new financial year of readings that rise before and after it, where nothing says whether they add up:
 * from at least four figures that only rise, to at least twice the first, down to less than half, and up again.
 */
export function totalNotSaid(measure: Measure): Fall | undefined {
  if (written(measure, "accumulates") || NO_COUNT.test(wordsOf(measure))) return undefined;
  const steps = stepsOf(figuresOf(measure).readings);
  const at = steps.findIndex(({ earlier, later }) => later.number.value < earlier.number.value);
  const [fall, before, after] = [steps[at], steps.slice(0, at), steps.slice(at + 1)];
  const [first, again] = [before[0], after[0]];
  if (!fall || !first || !again || before.length < LEAST_RUN - 1) return undefined;
  const high = fall.earlier.number.value;
  const isAnew = liesBetween(dayOf(civil(fall.later.date.to).year, 4, 1), fall);
  const isSteep = high >= 2 * first.earlier.number.value && fall.later.number.value < high / 2;
  const rises = [...before, again].every(({ earlier, later }) => later.number.value > earlier.number.value);
  return isAnew && isSteep && rises ? fall : undefined;
}
