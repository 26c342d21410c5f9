import { dayOf, isoDate, isRealDate, lastOfMonth, writtenDay } from "./calendar-day.ts";
import type { FirstMonth, Found } from "./date-findings.ts";
import { fullYear, monthName, months, oneDay, onWeekday, stretch, unreadable, YEAR_MISSING } from "./date-findings.ts";
import { MONTH, monthNumber, WEEKDAY, weekdayNumber } from "./date-words.ts";
import { numericDate } from "./numeric-dates.ts";
import { financialYearDays, readFinancialYear } from "./financial-year.ts";
import { DAYS_TO_DAYS, daysToDays, MONTHS_TO_MONTHS, monthsToMonths } from "./date-ranges.ts";
import {
  midTerm,
  academicYear,
  calendarQuarter,
  feast,
  half,
  halfTerm,
  quarter,
  season,
  term,
  yearEnd,
} from "./parts-of-year.ts";

/** A pattern of tidied words and what its groups come to; an absent group is an empty text. */
export type Notation = readonly [pattern: RegExp, read: (groups: readonly string[]) => Found | undefined];

const CLOCK_TIME = "(?:[t ]\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?(?: ?z|[+-]\\d{2}:?\\d{2})?)?";
const NAMED_DAY = `(?:(${WEEKDAY}) )?`;
const DATE = "(\\d{1,2})(st|nd|rd|th)?";
const YEARS = "(\\d{4} ?[/-] ?(?:\\d{4}|\\d{2}))";
/** Beside a quarter or the word for a year, two digits for each year of a pair leave no doubt: `Q4 25/26`. */
const SHORT_YEARS = "(?:fy ?)?((?:\\d{4}|\\d{2}) ?[/-] ?(?:\\d{4}|\\d{2}))";

/** Every notation of a day and of a whole stretch; the first that fits wins. Anchored: a word too many fits none. */
export const DATES: readonly Notation[] = [
  [whole(`(\\d{4})-(\\d{1,2})-(\\d{1,2})${CLOCK_TIME}`), isoDay],
  [/^(\d{4})-(0[1-9]|1[0-2])$/, ([year = "", month = ""]) => months("month", at(year, month), 1)],
  [whole(YEARS), ([years = ""]) => financialYear(years)],
  [/^(\d{4})$/, ([year = ""]) => months("year", at(year, "1"), 12)],
  [whole(`${NAMED_DAY}(?:the )?${DATE}(?: of)?[ -]?(${MONTH})(?:[ -]?'?(\\d{4}|\\d{2}))?`), dayFirst],
  [whole(`${NAMED_DAY}(${MONTH}) ?${DATE} (\\d{4})`), monthFirst],
  [whole(`(${MONTH})[ -]?(\\d{4})`), ([month = "", year = ""]) => named("month", month, year)],
  [whole(`(${MONTH})[ -]?'(\\d{2})`), ([month = "", year = ""]) => named("month", month, year)],
  [whole(`${NAMED_DAY}(${MONTH})[ -]?${DATE}`), monthAndNumber],
  [whole(`(?:q|quarter )([1-4])(?: of)? ${SHORT_YEARS}`), ([number = "", years = ""]) => quarter(years, number)],
  [
    whole(`(?:h([12])|(first|second) half)(?: of)? ${SHORT_YEARS}`),
    ([number, word, years = ""]) => half(years, number || word),
  ],
  [whole(`${YEARS} h([12])`), ([years = "", number = ""]) => half(years, number)],
  [
    whole(`(?:the )?(?:fy|financial year) ?((?:\\d{4}|\\d{2})[/-](?:\\d{4}|\\d{2}))`),
    ([years = ""]) => financialYear(years),
  ],
  [whole(`(?:the )?${SHORT_YEARS} financial year`), ([years = ""]) => financialYear(years)],
  [whole(`(?:the )?(?:financial )?year[ -]end ${SHORT_YEARS}`), ([years = ""]) => yearEnd(years)],
  [whole(`(?:the )?(?:ay|(?:academic|school) year) ?${SHORT_YEARS}`), ([years = ""]) => academicYear(years)],
  [whole(`(?:the )?${SHORT_YEARS} (?:academic|school) year`), ([years = ""]) => academicYear(years)],
  [whole("(?:the )?calendar year (\\d{4})"), ([year = ""]) => months("year", at(year, "1"), 12)],
  [MONTHS_TO_MONTHS, monthsToMonths],
  [DAYS_TO_DAYS, daysToDays],
  [whole(`${SHORT_YEARS} (?:q|quarter )([1-4])`), ([years = "", number = ""]) => quarter(years, number)],
  [/^(?:q|quarter )([1-4])(?: of)? (\d{4})$/, ([number = "", year = ""]) => calendarQuarter(year, number)],
  [
    whole(`(?:the )?(autumn|spring|summer) term (?:of )?(\\d{4}|${YEARS})`),
    ([name = "", year = ""]) => term(name, year),
  ],
  [
    whole(`(?:the )?(autumn|spring|summer)(?: term)? ?([12])(?: of)? (\\d{4}|${YEARS})`),
    ([name = "", half = "", year = ""]) => halfTerm(name, half, year),
  ],
  [
    whole(`(?:the )?(${MONTH}|autumn|spring|summer) half[ -]term (\\d{4})`),
    ([name = "", year = ""]) => midTerm(name, year),
  ],
  [whole(`half[ -]term \\(?(${MONTH})\\)? (\\d{4})`), ([name = "", year = ""]) => midTerm(name, year)],
  [
    /^(christmas|easter|easter sunday|good friday|easter monday) (\d{4})$/,
    ([name = "", year = ""]) => feast(name, year),
  ],
  [
    whole(
      `(?:the )?(?:end(?: of)? |early |mid-?|late )?(?:${MONTH}|q[1-4]|(?:autumn|spring|summer) term|spring|summer|autumn|winter|christmas|easter)`,
    ),
    () => YEAR_MISSING,
  ],
  [whole(`(spring|summer|autumn|winter) (\\d{4}|${YEARS})`), ([name = "", year = ""]) => season(name, year)],
  [/^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})$/, numericDate],
  [/^(\d{4})(\d{2})(\d{2})$/, runTogether],
  [/^(\d{1,2})[/.-](\d{4})$/, ([month = "", year = ""]) => nearestMonth(year, month)],
  [/^(\d{4})([/.])(\d{1,2})\2(\d{1,2})$/, ([year = "", , month = "", date = ""]) => nearestDay(year, month, date)],
];

/** What the first notation that fits makes of tidied words; nothing where none fits. */
export function foundIn(notations: readonly Notation[], words: string): Found | undefined {
  for (const [pattern, read] of notations) {
    const match = pattern.exec(words);
    const found = match && read(match.slice(1).map((group) => group ?? ""));
    if (found) return found;
  }
  return undefined;
}

function whole(source: string): RegExp {
  return new RegExp(`^${source}$`);
}

function at(year: string, month: string): FirstMonth {
  return { year: Number(year), month: Number(month) };
}

function named(precision: "month", month: string, year: string): Found {
  return months(precision, { year: fullYear(year), month: monthNumber(month) }, 1);
}

/** ISO asks for two digits each; where one is short, the full form is the nearest. */
function isoDay([year = "", month = "", date = ""]: readonly string[]): Found {
  if (month.length < 2 || date.length < 2) return nearestDay(year, month, date);
  const found = oneDay(Number(year), Number(month), Number(date));
  if (found.kind !== "unreadable" || found.nearest === undefined) return found;
  return unreadable(isoDate(lastOfMonth(Number(year), Number(month))));
}

function nearestDay(year: string, month: string, date: string): Found {
  const found = oneDay(Number(year), Number(month), Number(date));
  return found.kind === "date" ? unreadable(isoDate(found.from)) : found;
}

/** "20260430" is how computers write a day. */
function runTogether([year = "", month = "", date = ""]: readonly string[]): Found {
  const found = oneDay(Number(year), Number(month), Number(date));
  return found.kind === "date" ? unreadable(writtenDay(found.from)) : found;
}

function nearestMonth(year: string, month: string): Found {
  const found = months("month", at(year, month), 1);
  return found.kind === "date" ? unreadable(monthName(Number(year), Number(month))) : found;
}

function financialYear(years: string): Found {
  const reading = readFinancialYear(years);
  if (reading.kind === "year") {
    const { low, high } = financialYearDays(reading.start);
    return stretch("year", low, high);
  }
  const [year = "", month = ""] = years.split(/ ?[/-] ?/);
  if (years.includes("/") && isRealDate(Number(year), Number(month), 1)) return nearestMonth(year, month);
  return unreadable(reading.kind === "unreadable" ? reading.nearest : undefined);
}

function dayFirst([name = "", date = "", , month = "", year = ""]: readonly string[]): Found {
  if (year === "") return YEAR_MISSING;
  return onWeekday(oneDay(fullYear(year), monthNumber(month), Number(date)), weekdayNumber(name));
}

function monthFirst([name = "", month = "", date = "", , year = ""]: readonly string[]): Found {
  return onWeekday(oneDay(Number(year), monthNumber(month), Number(date)), weekdayNumber(name));
}

/** "July 18": the 18th of July, or July 2018? "July 4" can only be a day, and "July 45" only a year. */
function monthAndNumber([name = "", word = "", number = "", ordinal = ""]: readonly string[]): Found {
  const month = monthNumber(word);
  const asMonth = monthName(2000 + Number(number), month);
  if (name !== "" || ordinal !== "" || number.length < 2) return YEAR_MISSING;
  if (!isRealDate(2000, month, Number(number))) return unreadable(asMonth);
  const words = monthName(0, month).replace(/ 0$/, "");
  const { from, to } = { from: dayOf(2000 + Number(number), month, 1), to: lastOfMonth(2000 + Number(number), month) };
  return {
    kind: "ambiguous",
    readings: [
      { text: `${Number(number)} ${words}`, from: -Infinity, to: Infinity },
      { text: asMonth, iso: isoDate(from).slice(0, 7), from, to },
    ],
  };
}
