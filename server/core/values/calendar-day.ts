import { said, say } from "../say.ts";

/** A day as a whole number: days since 1 January 1970 in the Gregorian calendar, carried back before its adoption. */
export type Day = number;

/** A day of the week, 0 for Sunday to 6 for Saturday. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

/** A day as people write it; `month` and `date` count from 1. */
export interface CivilDay {
  readonly year: number;
  readonly month: number;
  readonly date: number;
}

/** The days of the week in words, as plans write them, at the places that `weekday` numbers. */
export const WEEKDAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"] as const;

/** The months in words, as plans write them; January stands at place 0. */
export const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

const DAYS_IN_400_YEARS = 146_097;
const FROM_YEAR_0_TO_1970 = 719_468;

/**
 * The day of a year, month (1 to 12) and date. A date past the month's end runs on into the next month, and date 0 is
 * the last day of the month before. Years are counted from March, so that the leap day comes last (Howard Hinnant's
 * days-from-civil).
 */
export function dayOf(year: number, month: number, date: number): Day {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + date - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_IN_400_YEARS + dayOfEra - FROM_YEAR_0_TO_1970;
}

/** The year, month and date of a day: the way back from `dayOf`. */
export function civil(day: Day): CivilDay {
  const shifted = day + FROM_YEAR_0_TO_1970;
  const era = Math.floor(shifted / DAYS_IN_400_YEARS);
  const dayOfEra = shifted - era * DAYS_IN_400_YEARS;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  const date = dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, date };
}

/** The last day of a month (1 to 12). */
export function lastOfMonth(year: number, month: number): Day {
  return month === 12 ? dayOf(year, 12, 31) : dayOf(year, month + 1, 1) - 1;
}

/** Whether the calendar has such a day: 29 February 2016 is one, 31 February never. */
export function isRealDate(year: number, month: number, date: number): boolean {
  if (![year, month, date].every(Number.isInteger) || month < 1 || month > 12 || date < 1) return false;
  return date <= civil(lastOfMonth(year, month)).date;
}

/** The day of the week; 1 January 1970 was a Thursday. */
export function weekday(day: Day): Weekday {
  return ((((day + 4) % 7) + 7) % 7) as Weekday;
}

/** A day some months later (or earlier), on the same date or, where the month is too short, on its last day. */
export function addMonths(day: Day, count: number): Day {
  const { year, month, date } = civil(day);
  const months = year * 12 + month - 1 + count;
  const [toYear, toMonth] = [Math.floor(months / 12), (((months % 12) + 12) % 12) + 1];
  return Math.min(dayOf(toYear, toMonth, date), lastOfMonth(toYear, toMonth));
}

/** "2015-04-14". */
export function isoDate(day: Day): string {
  return `${isoMonth(day)}-${pad(civil(day).date, 2)}`;
}

/** "2015-04", the month that a day lies in. */
export function isoMonth(day: Day): string {
  const { year, month } = civil(day);
  return `${pad(year, 4)}-${pad(month, 2)}`;
}

/** "14 April 2015", as it is written in plans, which are in English; `plainDate` is for what is said of them. */
export function writtenDay(day: Day): string {
  const { year, month, date } = civil(day);
  return `${date} ${MONTHS[month - 1]} ${year}`;
}

/** "Tuesday 14 April 2015". */
export function longDate(day: Day): string {
  const { year, month, date } = civil(day);
  return say`${weekdayName(weekday(day))} ${date} ${monthName(month)} ${year}`;
}

/** "14 April 2015". */
export function plainDate(day: Day): string {
  const { year, month, date } = civil(day);
  return say`${date} ${monthName(month)} ${year}`;
}

/** "14 April", where the year is clear from what stands around it. */
export function dayAndMonth(day: Day): string {
  const { month, date } = civil(day);
  return say`${date} ${monthName(month)}`;
}

/** "April 2015". */
export function monthAndYear(day: Day): string {
  const { year, month } = civil(day);
  return say`${monthName(month)} ${year}`;
}

/** "Tuesday". */
export function weekdayName(day: Weekday): string {
  return said(WEEKDAYS[day]);
}

function monthName(month: number): string {
  return said(MONTHS[month - 1] ?? "");
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, "0");
}
