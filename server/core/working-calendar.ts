import { houseOf } from "./house.ts";
import type { Plan } from "./plan.ts";
import type { WorkingCalendar } from "./values/working-days.ts";

/**
 * The working days of a plan's body: without weekends, the nation's bank holidays and its own days off. A deadline set
 * by law does not wait for a body's own days off, so those are counted without them.
 */
export function workingCalendarOf(plan: Plan): WorkingCalendar {
  return { calendar: plan.calendar, extra: [...houseOf(plan).nonWorkingDays.keys()] };
}
