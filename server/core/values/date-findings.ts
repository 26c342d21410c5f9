import type { Day, Weekday } from "./calendar-day.ts";
import { civil, dayOf, isRealDate, lastOfMonth, MONTHS, writtenDay, weekday } from "./calendar-day.ts";
import type { DateReading, PossibleDate, Precision, WrittenDate } from "./date.ts";

/** What one notation makes of a text: a reading, except that a date does not know yet how it was typed. */
export type Found = Omit<WrittenDate, "text"> | Exclude<DateReading, WrittenDate>;

/** The first and last year that a plan can speak of; a year outside them is a slip of the keys. */
const YEARS = { first: 1900, last: 2199 } as const;

/** Nothing that can be read, with the text that was probably meant. */
export function unreadable(nearest?: string): Found {
  return nearest === undefined ? { kind: "unreadable" } : { kind: "unreadable", nearest };
}

/** A date that lacks nothing but its year. */
export const YEAR_MISSING: Found = { kind: "unreadable", missing: "year" };

/** A stretch of days, which must begin in a year that plans speak of. */
export function stretch(precision: Precision, from: Day, to: Day): Found {
  return isYear(civil(from).year) ? { kind: "date", from, to, precision } : unreadable();
}

/** One day; where the month is too short for its date, the month's last day is the nearest. */
export function oneDay(year: number, month: number, date: number): Found {
  if (!isYear(year) || !isRealDate(year, month, 1)) return unreadable();
  if (isRealDate(year, month, date)) return stretch("day", dayOf(year, month, date), dayOf(year, month, date));
  return date > 28 && date <= 31 ? unreadable(writtenDay(lastOfMonth(year, month))) : unreadable();
}

/** The same day, held against the day of the week that was written before it. */
export function onWeekday(found: Found, written: Weekday | undefined): Found {
  if (found.kind !== "date" || written === undefined) return found;
  return { ...found, weekdayWritten: written, weekdayDiffers: weekday(found.from) !== written };
}

/** The year and the month, 1 to 12, in which a stretch of months begins. */
export interface FirstMonth {
  readonly year: number;
  readonly month: number;
}

/** A number of whole months from the first of a month (1 to 12) on. */
export function months(precision: Precision, first: FirstMonth, count: number): Found {
  const last = first.year * 12 + first.month - 2 + count;
  if (!isYear(first.year) || first.month < 1 || first.month > 12) return unreadable();
  return stretch(precision, dayOf(first.year, first.month, 1), lastOfMonth(Math.floor(last / 12), (last % 12) + 1));
}

/** One reading if all ways to read a text come to the same day, and otherwise every one of them. */
export function choose(readings: readonly PossibleDate[]): Found {
  const different = readings.filter((one, place) => readings.findIndex((other) => other.from === one.from) === place);
  const [first] = different;
  if (!first) return unreadable();
  return different.length === 1 ? stretch("day", first.from, first.to) : { kind: "ambiguous", readings: different };
}

/** "July 2018" for a year and a month (1 to 12). */
export function monthName(year: number, month: number): string {
  return `${MONTHS[month - 1]} ${year}`;
}

/** The full year of a written one: two digits always mean this century. */
export function fullYear(text: string): number {
  return text.length === 2 ? 2000 + Number(text) : Number(text);
}

function isYear(year: number): boolean {
  return year >= YEARS.first && year <= YEARS.last;
}
