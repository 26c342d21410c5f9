import { civil, dayOf, writtenDay } from "./calendar-day.ts";
import type { FirstMonth, Found } from "./date-findings.ts";
import { monthName, months, stretch, unreadable } from "./date-findings.ts";
import { monthNumber } from "./date-words.ts";
import { financialYearLabel, readFinancialYear } from "./financial-year.ts";
import { easterSunday } from "./standing-holidays.ts";

const SEASONS: ReadonlyMap<string, number> = new Map([
  ["spring", 3],
  ["summer", 6],
  ["autumn", 9],
  ["winter", 12],
]);

/** The first month and the length in months of each school term; their exact days differ between authorities. */
const TERMS: ReadonlyMap<string, readonly [month: number, count: number]> = new Map([
  ["autumn", [9, 4]],
  ["spring", [1, 4]],
  ["summer", [4, 4]],
]);

/** A quarter of a financial year: Q1 is April to June. */
export function quarter(years: string, number: string): Found {
  const reading = readFinancialYear(years);
  if (reading.kind === "year") return months("quarter", quarterStart(reading.start, Number(number)), 3);
  const nearest = reading.kind === "unreadable" ? reading.nearest : undefined;
  return unreadable(nearest && `Q${number} ${nearest}`);
}

/** A half of a financial year, by its number or in words. */
export function half(years: string, number: string | undefined): Found {
  const reading = readFinancialYear(years);
  const isFirst = number === "1" || number === "first";
  if (reading.kind === "year") return months("half year", quarterStart(reading.start, isFirst ? 1 : 3), 6);
  const nearest = reading.kind === "unreadable" ? reading.nearest : undefined;
  return unreadable(nearest && `H${isFirst ? 1 : 2} ${nearest}`);
}

/** A year of schools and colleges, 1 September to 31 August. */
export function academicYear(years: string): Found {
  const reading = readFinancialYear(years);
  if (reading.kind === "year") return months("year", { year: reading.start, month: 9 }, 12);
  const nearest = reading.kind === "unreadable" ? reading.nearest : undefined;
  return unreadable(nearest && `academic year ${nearest}`);
}

/** "Q1 2025" may count from January or from April, so both are offered, each named by its financial year. */
export function calendarQuarter(year: string, number: string): Found {
  const [y, count] = [Number(year), Number(number)];
  const fromJanuary = count === 1 ? named(y - 1, 4) : named(y, count - 1);
  const readings = [fromJanuary, named(y, count)].flatMap((one) => one ?? []);
  return readings.length === 2 ? { kind: "ambiguous", readings } : unreadable();
}

/** Three months by the weather; a winter is named by the year in which it begins, or by both its years. */
export function season(name: string, year: string): Found {
  const start = startOf(year);
  const month = SEASONS.get(name);
  if (start === undefined || month === undefined) return unreadable();
  if (year.length > 4 && name !== "winter") return unreadable();
  return months("season", { year: start, month }, 3);
}

/** A school term, by its own year or by its academic year (September to August): spring term 2025/26 is in 2026. */
export function term(name: string, year: string): Found {
  const start = startOf(year);
  const [month, count] = TERMS.get(name) ?? [];
  if (start === undefined || month === undefined || count === undefined) return unreadable();
  return months("term", { year: year.length > 4 && month < 9 ? start + 1 : start, month }, count);
}

/** The halves of the terms, "Autumn 1" to "Summer 2", in the months in which any school may have them. */
const HALF_TERMS: ReadonlyMap<string, readonly [month: number, count: number]> = new Map([
  ["autumn 1", [9, 2]],
  ["autumn 2", [10, 3]],
  ["spring 1", [1, 2]],
  ["spring 2", [2, 3]],
  ["summer 1", [4, 2]],
  ["summer 2", [5, 3]],
]);

/** Half of a school term, as schools number them. */
export function halfTerm(name: string, number: string, year: string): Found {
  const start = startOf(year);
  const [month, count] = HALF_TERMS.get(`${name} ${number}`) ?? [];
  if (start === undefined || month === undefined || count === undefined) return unreadable();
  return months("part of term", { year: year.length > 4 && month < 9 ? start + 1 : start, month }, count);
}

/** The weeks in which any school of England and Wales may have the holiday in the middle of a term, by its month. */
const MID_TERM: Readonly<Record<number, readonly [from: readonly [number, number], to: readonly [number, number]]>> = {
  2: [
    [2, 8],
    [3, 1],
  ],
  5: [
    [5, 20],
    [6, 8],
  ],
  10: [
    [10, 10],
    [11, 8],
  ],
};
const MID_TERM_OF: ReadonlyMap<string, number> = new Map([
  ["spring", 2],
  ["summer", 5],
  ["autumn", 10],
]);

/** "February half-term 2026", "autumn half term 2025": the holiday in the middle of a term, by its month or its term. */
export function midTerm(name: string, year: string): Found {
  const month = MID_TERM_OF.get(name) ?? monthNumber(name);
  const weeks = MID_TERM[month];
  if (!weeks || months("month", { year: Number(year), month }, 1).kind !== "date") return unreadable();
  const [from, to] = weeks.map(([inMonth, date]) => dayOf(Number(year), inMonth, date));
  return from === undefined || to === undefined ? unreadable() : stretch("part of term", from, to);
}

/** "Year end 2025/26" is the last month of that financial year. */
export function yearEnd(years: string): Found {
  const reading = readFinancialYear(years);
  if (reading.kind === "year") return months("part of year", { year: reading.start + 1, month: 3 }, 1);
  const nearest = reading.kind === "unreadable" ? reading.nearest : undefined;
  return unreadable(nearest && `year end ${nearest}`);
}

/** How many days after Easter Sunday a feast falls. */
const FEASTS: ReadonlyMap<string, number> = new Map([
  ["good friday", -2],
  ["easter sunday", 0],
  ["easter monday", 1],
]);

/** Feasts that people count by. "By Easter" may mean the holidays before it, so only its month is offered. */
export function feast(name: string, year: string): Found {
  if (months("month", { year: Number(year), month: 12 }, 1).kind !== "date") return unreadable();
  if (name === "christmas") return unreadable(`December ${year}`);
  const easter = easterSunday(Number(year));
  const away = FEASTS.get(name);
  return unreadable(away === undefined ? monthName(Number(year), civil(easter).month) : writtenDay(easter + away));
}

function startOf(year: string): number | undefined {
  if (/^\d{4}$/.test(year)) return Number(year);
  const reading = readFinancialYear(year);
  return reading.kind === "year" ? reading.start : undefined;
}

function quarterStart(start: number, number: number): FirstMonth {
  return number === 4 ? { year: start + 1, month: 1 } : { year: start, month: 1 + 3 * number };
}

function named(start: number, number: number) {
  const { year, month } = quarterStart(start, number);
  const found = months("quarter", { year, month }, 3);
  const text = `Q${number} ${financialYearLabel(start)}`;
  return found.kind === "date" && found.from === dayOf(year, month, 1)
    ? { text, iso: text, from: found.from, to: found.to }
    : undefined;
}
