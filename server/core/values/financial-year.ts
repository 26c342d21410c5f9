import type { Day } from "./calendar-day.ts";
import { civil, dayOf } from "./calendar-day.ts";
import type { Interval } from "./interval.ts";
import { tidy } from "./words.ts";

/**
 * What a heading over money says: a financial year by the calendar year in which it starts, every year after the last
 * one named (`onwards`), or something else, with the year that was probably meant.
 */
export type FinancialYearReading =
  | { readonly kind: "year"; readonly start: number; readonly label: string }
  | { readonly kind: "onwards" }
  | { readonly kind: "unreadable"; readonly nearest?: string };

/** Other words for every year after the last one named. */
const ONWARDS =
  /^(?:(?:and )?(?:on-?going|onward|thereafter|beyond)|(?:all |and )?(?:later|future|following|subsequent) years|recurr(?:ing|ent)|(?:then )?each year(?: after(?:wards)?)?)$/;
const PAIR = /^(\d{4}|\d{2}) ?[/-] ?(\d{4}|\d{2})$/;

/**
 * Reads `2020/21`, `2020-21`, `2020/2021`, `2020-2021` and `20/21`. The years must follow one another; of `2020/22` the
 * first year is kept as the nearest. Two digits mean this century, except that `99/00` began in 1999.
 */
export function readFinancialYear(text: string): FinancialYearReading {
  const words = tidy(text);
  if (words === "onwards") return { kind: "onwards" };
  if (/^(?:from )?\d{2,4} ?[/-] ?\d{2,4} onwards$/.test(words)) return { kind: "unreadable", nearest: "onwards" };
  if (ONWARDS.test(words)) return { kind: "unreadable", nearest: "onwards" };
  const bare = words.replace(/^(?:fy|financial year) ?(?=\d{2,4} ?[/-])/, "");
  if (bare !== words) return withoutWord(readFinancialYear(bare));
  const match = PAIR.exec(words);
  if (!match) return /^(?:19|20|21)\d\d$/.test(words) ? nearestTo(Number(words)) : { kind: "unreadable" };
  const [, first = "", second = ""] = match;
  const start = startYear(first, second);
  if (start < 1900 || start > 2199) return { kind: "unreadable" };
  if (!follows(start, second)) return nearestTo(start);
  return { kind: "year", start, label: financialYearLabel(start) };
}

/** "FY 2020/21" stands for the year, but a heading is the year alone. */
function withoutWord(reading: FinancialYearReading): FinancialYearReading {
  return reading.kind === "year" ? { kind: "unreadable", nearest: reading.label } : reading;
}

/** "2020/21" for the year that starts on 1 April 2020; the turn of a century is written "1999/00". */
export function financialYearLabel(start: number): string {
  return `${start}/${String((start + 1) % 100).padStart(2, "0")}`;
}

/** The days of a financial year, 1 April to 31 March: the year of public bodies' budgets across the United Kingdom. */
export function financialYearDays(start: number): Interval {
  return { low: dayOf(start, 4, 1), high: dayOf(start + 1, 3, 31) };
}

/** The calendar year in which the financial year of a day started. */
export function financialYearOf(day: Day): number {
  const { year, month } = civil(day);
  return month >= 4 ? year : year - 1;
}

function startYear(first: string, second: string): number {
  if (first.length === 4) return Number(first);
  return (first === "99" && second.endsWith("00") && second !== "2100" ? 1900 : 2000) + Number(first);
}

function follows(start: number, second: string): boolean {
  return second.length === 4 ? Number(second) === start + 1 : Number(second) === (start + 1) % 100;
}

function nearestTo(start: number): FinancialYearReading {
  return { kind: "unreadable", nearest: financialYearLabel(start) };
}
