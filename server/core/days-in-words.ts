import { said, say } from "./say.ts";
import { civil, dayAndMonth, lastOfMonth, MONTHS, monthAndYear, plainDate } from "./values/calendar-day.ts";
import type { DateSpan } from "./values/date.ts";

/** A stretch of days in words, in months where it is made of whole ones: "April to June 2025", "3 to 14 March 2025". */
export function daysInWords(days: DateSpan): string {
  const [first, last] = [civil(days.from), civil(days.to)];
  const isOneYear = first.year === last.year;
  const isOneMonth = isOneYear && first.month === last.month;
  if (first.date === 1 && days.to === lastOfMonth(last.year, last.month)) {
    if (isOneMonth) return monthAndYear(days.to);
    const from = isOneYear ? said(MONTHS[first.month - 1] ?? "") : monthAndYear(days.from);
    return say`${from} to ${monthAndYear(days.to)}`;
  }
  if (days.from === days.to) return plainDate(days.from);
  if (isOneMonth) return say`${first.date} to ${plainDate(days.to)}`;
  return say`${isOneYear ? dayAndMonth(days.from) : plainDate(days.from)} to ${plainDate(days.to)}`;
}
