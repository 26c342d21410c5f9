import type { Calendar } from "./bank-holidays.ts";
import { holidays, isTabled } from "./bank-holidays.ts";
import type { Day } from "./calendar-day.ts";
import { civil } from "./calendar-day.ts";
import { isWeekend } from "./standing-holidays.ts";

/** Whose bank holidays to leave out, and the further days on which this body does not work. */
export interface WorkingCalendar {
  readonly calendar: Calendar;
  readonly extra?: readonly Day[];
}

/** A weekday that was left out of a count, and why. */
export interface SkippedDay {
  readonly day: Day;
  readonly name: string;
}

/**
 * Where a count of days ends and which weekdays it left out. It is `projected` where it passes the years whose bank
 * holidays have been published: the answer then rests on the usual rules and may change.
 */
export interface CountedDay {
  readonly day: Day;
  readonly skipped: readonly SkippedDay[];
  readonly projected: boolean;
}

/**
 * The day some working days after another; the starting day itself is not counted, whatever day it is. A count of
 * nought or less ends where it starts.
 */
export function addWorkingDays(start: Day, count: number, rules: WorkingCalendar): CountedDay {
  const skipped: SkippedDay[] = [];
  let day = start;
  for (let left = count; left > 0; ) {
    day++;
    if (isWeekend(day)) continue;
    const name = reasonOff(day, rules);
    if (name === undefined) left--;
    else skipped.push({ day, name });
  }
  return { day, skipped, projected: !isTabled(civil(start).year) || !isTabled(civil(day).year) };
}

/** How many working days lie after `from` up to and including `to`; below nought where `to` comes first. */
export function workingDaysBetween(from: Day, to: Day, rules: WorkingCalendar): number {
  if (to < from) return 0 - workingDaysBetween(to, from, rules);
  if (!Number.isFinite(to - from)) return to - from;
  let count = 0;
  for (let day = from + 1; day <= to; day++) {
    if (isWorkingDay(day, rules)) count++;
  }
  return count;
}

/** Whether a day is neither at a weekend nor a bank holiday nor one of the body's own days off. */
export function isWorkingDay(day: Day, rules: WorkingCalendar): boolean {
  return !isWeekend(day) && reasonOff(day, rules) === undefined;
}

function reasonOff(day: Day, { calendar, extra = [] }: WorkingCalendar): string | undefined {
  return holidays(calendar, day) ?? (extra.includes(day) ? "a local non-working day" : undefined);
}
