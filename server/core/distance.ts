import { timeSince } from "./dates.ts";
import { counted } from "./names.ts";
import type { Plan } from "./plan.ts";
import { say } from "./say.ts";
import { workingCalendarOf } from "./working-calendar.ts";
import { isTabled } from "./values/bank-holidays.ts";
import { civil, type Day, longDate } from "./values/calendar-day.ts";
import type { DateSpan } from "./values/date.ts";
import { grouped } from "./values/figure.ts";
import { workingDaysBetween } from "./values/working-days.ts";

/** Up to this many days a distance is said in days, and further off in months and years. */
const IN_DAYS = 99;
/** Up to this many days the working days are worth counting. */
const A_YEAR = 366;

/**
 * How far a date lies from the day that the plan is judged by: "in 42 days", "3 days ago", "in over two years", "now".
 * A month and the like counts from its last day, since what is due in it is in time until then.
 */
export function distanceTo({ asOf }: Plan, { to }: Pick<DateSpan, "to">): string {
  if (to === asOf.day) return say`now`;
  return to > asOf.day ? say`in ${apart(asOf.day, to)}` : say`${apart(to, asOf.day)} ago`;
}

/** How late a date is on the day that the plan is judged by: "3 days late". The date must be past. */
export function lateness({ asOf }: Plan, { to }: Pick<DateSpan, "to">): string {
  return say`${apart(to, asOf.day)} late`;
}

/**
 * The same with its working days and the day that it is counted from: "In 42 days (28 working days), counted from
 * Thursday 1 January 2026, the plan's status date." Beyond the published bank holidays the count is "about".
 */
export function distanceInFull(plan: Plan, { from, to }: DateSpan): string {
  const { day, from: origin } = plan.asOf;
  const today = longDate(day);
  if (from === day && to === day) return say`This is the day that the plan is judged by (${origin}).`;
  if (from <= day && day <= to) return say`The day that the plan is judged by, ${today}, ${origin}, lies in it.`;
  if (to < day) {
    const ago = spell(plan, to, day);
    return from === to ? say`${ago} before ${today}, ${origin}.` : say`Ended ${ago} before ${today}, ${origin}.`;
  }
  const time = spell(plan, day, from);
  return from === to
    ? say`In ${time}, counted from ${today}, ${origin}.`
    : say`Begins in ${time}, counted from ${today}, ${origin}.`;
}

function spell(plan: Plan, from: Day, to: Day): string {
  const count = to - from;
  const days = count === 1 ? say`1 day` : say`${grouped(count)} days`;
  if (count > A_YEAR) return say`${days} (${timeSince(from, to)})`;
  const working = counted(workingDaysBetween(from, to, workingCalendarOf(plan)), "working day");
  const isCertain = isTabled(civil(from).year) && isTabled(civil(to).year);
  return isCertain ? say`${days} (${working})` : say`${days} (about ${working})`;
}

function apart(from: Day, to: Day): string {
  return to - from <= IN_DAYS ? counted(to - from, "day") : timeSince(from, to);
}
