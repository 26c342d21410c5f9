import { dayOf, isRealDate } from "./calendar-day.ts";
import { type Found, fullYear, months, oneDay, stretch, unreadable } from "./date-findings.ts";
import { DAY_IN_MONTH, MONTH, monthNumber, WEEKDAY } from "./date-words.ts";
import { tidy } from "./words.ts";

const TO = " ?(?:to|-|until|and) ?";
const NAMED_DAY = `(?:${WEEKDAY} )?`;

/** "October to December 2025", "Oct-Dec 2025", "Dec 2025/Jan 2026", "between March and May 2026". */
export const MONTHS_TO_MONTHS = new RegExp(
  `^(?:between |from )?(${MONTH})(?: ?(\\d{4}))?(?:${TO}| ?/ ?)(${MONTH}) ?(\\d{4})$`,
);

/** "6-10 October 2025", "Monday 6 to Friday 10 October 2025", "24 February to 7 March 2025". */
export const DAYS_TO_DAYS = new RegExp(
  `^(?:between |from )?${NAMED_DAY}${DAY_IN_MONTH}(?: (${MONTH})(?: (\\d{4}))?)?${TO}${NAMED_DAY}${DAY_IN_MONTH} (${MONTH}) (\\d{4})$`,
);

/** Whether a date was typed as its first and its last day. */
export function isDayToDay(text: string): boolean {
  return DAYS_TO_DAYS.test(tidy(text).replace(/ ?, ?/g, " "));
}

/** A year has twelve months; a longer stretch is a plan and not a date. */
const MOST_MONTHS = 12;

/** From the first day of one month to the last of another; where only the last has a year, the first is the one before it. */
export function monthsToMonths([first = "", firstYear = "", last = "", lastYear = ""]: readonly string[]): Found {
  const [from, to, year] = [monthNumber(first), monthNumber(last), fullYear(lastYear)];
  const start = firstYear === "" ? year - (from > to ? 1 : 0) : fullYear(firstYear);
  const count = (year - start) * 12 + to - from + 1;
  if (count < 2 || count > MOST_MONTHS) return unreadable();
  return months("part of year", { year: start, month: from }, count);
}

/** From one day to another, both included. */
export function daysToDays(groups: readonly string[]): Found {
  const [date = "", month = "", year = "", lastDate = "", lastMonth = "", lastYear = ""] = groups;
  const last = oneDay(fullYear(lastYear), monthNumber(lastMonth), Number(lastDate));
  const inMonth = monthNumber(month === "" ? lastMonth : month);
  const inYear = year === "" ? fullYear(lastYear) - (inMonth > monthNumber(lastMonth) ? 1 : 0) : fullYear(year);
  if (last.kind !== "date" || !isRealDate(inYear, inMonth, Number(date))) return unreadable();
  const from = dayOf(inYear, inMonth, Number(date));
  const length = last.to - from + 1;
  if (length < 2 || length > 366) return unreadable();
  return stretch(length <= 7 ? "week" : "part of year", from, last.to);
}
