import { timeSince } from "./dates.ts";
import { counted } from "./names.ts";
import type { Plan } from "./plan.ts";
import { isTabled } from "./values/bank-holidays.ts";
import { civil, type Day, longDate } from "./values/calendar-day.ts";
import type { DateSpan } from "./values/date.ts";
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
  if (to === asOf.day) return "now";
  return to > asOf.day ? `in ${apart(asOf.day, to)}` : `${apart(to, asOf.day)} ago`;
}

/** How late a date is on the day that the plan is judged by: "3 days late". The date must be past. */
export function lateness({ asOf }: Plan, { to }: Pick<DateSpan, "to">): string {
  return `${apart(to, asOf.day)} late`;
}

/**
 * The same with its working days and the day that it is counted from: "In 42 days (28 working days), counted from
 * Thursday 1 January 2026, the plan's status date." Beyond the published bank holidays the count is "about".
 */
export function distanceInFull(plan: Plan, { from, to }: DateSpan): string {
  const { day, from: origin } = plan.asOf;
  const reference = `${longDate(day)}, ${origin}`;
  if (from === day && to === day) return `This is the day that the plan is judged by (${origin}).`;
  if (from <= day && day <= to) return `The day that the plan is judged by, ${reference}, lies in it.`;
  const begins = from === to ? "" : to < day ? "ended " : "begins ";
  const sentence =
    to < day
      ? `${begins}${spell(plan, to, day)} before ${reference}`
      : `${begins}in ${spell(plan, day, from)}, counted from ${reference}`;
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
}

function spell({ calendar }: Plan, from: Day, to: Day): string {
  const days = counted(to - from, "day").replace(/\B(?=(\d{3})+(?!\d))/g, ",");
  if (to - from > A_YEAR) return `${days} (${timeSince(from, to)})`;
  const about = isTabled(civil(from).year) && isTabled(civil(to).year) ? "" : "about ";
  return `${days} (${about}${counted(workingDaysBetween(from, to, { calendar }), "working day")})`;
}

function apart(from: Day, to: Day): string {
  return to - from <= IN_DAYS ? counted(to - from, "day") : timeSince(from, to);
}
