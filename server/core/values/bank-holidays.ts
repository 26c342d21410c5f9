import { said, say } from "../say.ts";
import table from "./bank-holidays.json";
import type { Day } from "./calendar-day.ts";
import { civil, dayOf } from "./calendar-day.ts";
import { standingHolidays } from "./standing-holidays.ts";

/** The three calendars of bank holidays in the United Kingdom; England and Wales share one. */
export type Calendar = "england-and-wales" | "scotland" | "northern-ireland";

/** The nations a plan may name. */
export type Nation = "england" | "wales" | "scotland" | "northern ireland";

/** The first and the last year of the published table; outside them the days are only projected from the usual rules. */
export const firstYear: number = table.firstYear;
export const lastYear: number = table.lastYear;

type Days = Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, string>>>>>>;

const TABLE: Readonly<Record<Calendar, ReadonlyMap<Day, string>>> = {
  "england-and-wales": namesOf("england-and-wales", table.days),
  scotland: namesOf("scotland", table.days),
  "northern-ireland": namesOf("northern-ireland", table.days),
};

/** The calendar of bank holidays that a nation keeps. */
export function calendarOf(nation: Nation): Calendar {
  if (nation === "scotland") return "scotland";
  return nation === "northern ireland" ? "northern-ireland" : "england-and-wales";
}

/**
 * The name of the bank holiday that falls on a day, if one does. The days of 2010 to 2028 are the government's own list
 * (https://www.gov.uk/bank-holidays, Open Government Licence v3.0), with every extra and moved day; other years follow
 * the standing rules and are marked as projected by whoever counts with them.
 */
export function holidays(calendar: Calendar, day: Day): string | undefined {
  const { year } = civil(day);
  return isTabled(year) ? TABLE[calendar].get(day) : standingHolidays(calendar, year).get(day);
}

/** The name of a bank holiday as people see it: "Boxing Day", "Boxing Day (substitute day)". */
export function holidayName(name: string): string {
  const plain = name.replace(/ \(substitute day\)$/, "");
  return plain === name ? said(name) : say`${said(plain)} (substitute day)`;
}

/** Whether the published table covers a year. */
export function isTabled(year: number): boolean {
  return year >= firstYear && year <= lastYear;
}

/** One calendar's names by their day; the file groups the days by the calendars that share them. */
function namesOf(calendar: Calendar, shared: Days): ReadonlyMap<Day, string> {
  const own = Object.entries(shared).filter(([calendars]) => calendars.split(" ").includes(calendar));
  const years = own.flatMap(([, days]) => Object.entries(days));
  return new Map(
    years.flatMap(([year, days]) =>
      Object.entries(days).map(([date, name]) => [dayIn(Number(year), date), name] as const),
    ),
  );
}

/** The day of "04-14" in a year. */
function dayIn(year: number, monthAndDate: string): Day {
  return dayOf(year, Number(monthAndDate.slice(0, 2)), Number(monthAndDate.slice(3)));
}
