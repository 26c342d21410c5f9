import { isKnown } from "./known.ts";
import { type ItemIn, itemsOf, type Plan } from "./plan.ts";
import { sureDate } from "./sure-dates.ts";
import { addMonths, civil, type Day, dayOf } from "./values/calendar-day.ts";
import { certainlyAfter, certainlyBefore, type DateSpan, type WrittenDate } from "./values/date.ts";
import { isWorkingDay } from "./values/working-days.ts";
import { workingCalendarOf } from "./working-calendar.ts";

/** A phase of a plan with as much of its dates as can be relied on. */
export interface DatedPhase {
  readonly phase: ItemIn<"phases">;
  readonly from: WrittenDate | undefined;
  readonly to: WrittenDate | undefined;
}

/** Two phases of which the second is listed next after the first. */
export type Neighbours = readonly [before: DatedPhase, after: DatedPhase];

/** Days that no phase covers, between one phase and the next. */
export interface Gap {
  readonly phases: Neighbours;
  readonly days: DateSpan;
}

/** The phases in the order they are listed. Dates the wrong way round are told of elsewhere and not relied on. */
export function phasesOf(plan: Plan): readonly DatedPhase[] {
  return itemsOf(plan, "phases").map((phase) => {
    const [from, to] = [sureDate(phase.value.from), sureDate(phase.value.to)];
    return from && to && certainlyAfter(from, to) ? { phase, from: undefined, to: undefined } : { phase, from, to };
  });
}

/** Neighbours of which the second certainly begins before the first ends, and the first before the second ends. */
export function overlapsIn(phases: readonly DatedPhase[]): readonly Neighbours[] {
  return neighbours(phases).filter(([a, b]) => {
    const [start, end] = [a.from ?? a.to, b.to ?? b.from];
    return a.to && b.from && start && end && certainlyBefore(b.from, a.to) && certainlyBefore(start, end);
  });
}

/** The stretches between neighbours that certainly no phase covers; none where a phase may be missing. */
export function gapsIn(plan: Plan, phases: readonly DatedPhase[]): readonly Gap[] {
  if (!isKnown(plan, "phases") || followsSchoolYear(plan)) return [];
  return neighbours(phases).flatMap(([a, b]) => {
    if (!a.to || !b.from) return [];
    const days = { from: a.to.to + 1, to: b.from.from - 1 };
    if (!isTold(plan, days, [a.to, b.from]) || phases.some((one) => mayCover(one, days))) return [];
    return [{ phases: [a, b], days }];
  });
}

function neighbours(phases: readonly DatedPhase[]): readonly Neighbours[] {
  const dated = phases.filter(({ from, to }) => from ?? to);
  return dated.slice(1).map((after, i) => [dated[i] ?? after, after]);
}

/** Phases of a school's own plan run from term to term, and nobody misses the holidays. */
function followsSchoolYear(plan: Plan): boolean {
  return itemsOf(plan, "response_to").some(({ value }) =>
    ["school-s5-england", "estyn-piap"].includes(value.framework?.value ?? ""),
  );
}

/**
 * Between two days one working day without a phase is a gap. Where one of the two is rougher than that, a whole month
 * is; and between terms there are holidays.
 */
function isTold(plan: Plan, days: DateSpan, edges: readonly WrittenDate[]): boolean {
  if (edges.some(({ precision }) => precision.endsWith("term"))) return false;
  if (edges.some(({ precision }) => precision !== "day")) return holdsMonth(days);
  const calendar = workingCalendarOf(plan);
  for (let day = days.from; day <= days.to; day++) if (isWorkingDay(day, calendar)) return true;
  return false;
}

function holdsMonth({ from, to }: DateSpan): boolean {
  const { year, month, date } = civil(from);
  const first: Day = date === 1 ? from : addMonths(dayOf(year, month, 1), 1);
  return addMonths(first, 1) - 1 <= to;
}

/** Whether some of the days may lie in a phase, as far as its dates are known. */
function mayCover({ from, to }: DatedPhase, days: DateSpan): boolean {
  return (from?.from ?? -Infinity) <= days.to && (to?.to ?? Infinity) >= days.from;
}
