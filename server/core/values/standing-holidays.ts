import type { Calendar } from "./bank-holidays.ts";
import type { Day, Weekday } from "./calendar-day.ts";
import { dayOf, lastOfMonth, weekday } from "./calendar-day.ts";

type Named = readonly [name: string, day: Day];

const MONDAY: Weekday = 1;

/**
 * The bank holidays that a calendar has every year, by the Banking and Financial Dealings Act 1971 and the yearly
 * proclamations: what to count with until the government publishes a year. Those that fall on a weekend move to the
 * next free weekday. Coronations, jubilees and moved days are beyond any rule.
 */
export function standingHolidays(calendar: Calendar, year: number): ReadonlyMap<Day, string> {
  const usual = [...everywhere(year), ...(calendar === "scotland" ? scottish(year) : notScottish(year))];
  const own = calendar === "northern-ireland" ? [...usual, ...northernIrish(year)] : usual;
  const days = new Map(own.filter(([, day]) => !isWeekend(day)).map(([name, day]) => [day, name]));
  for (const [name, day] of own.filter(([, day]) => isWeekend(day)).sort(([, a], [, b]) => a - b)) {
    days.set(nextFree(day, days), `${name} (substitute day)`);
  }
  return days;
}

/** Saturday or Sunday. */
export function isWeekend(day: Day): boolean {
  return weekday(day) % 6 === 0;
}

function everywhere(year: number): readonly Named[] {
  return [
    ["New Year's Day", dayOf(year, 1, 1)],
    ["Good Friday", easterSunday(year) - 2],
    ["Early May bank holiday", mondayFrom(dayOf(year, 5, 1))],
    ["Spring bank holiday", mondayFrom(lastOfMonth(year, 5) - 6)],
    ["Christmas Day", dayOf(year, 12, 25)],
    ["Boxing Day", dayOf(year, 12, 26)],
  ];
}

function notScottish(year: number): readonly Named[] {
  return [
    ["Easter Monday", easterSunday(year) + 1],
    ["Summer bank holiday", mondayFrom(lastOfMonth(year, 8) - 6)],
  ];
}

function scottish(year: number): readonly Named[] {
  return [
    ["2nd January", dayOf(year, 1, 2)],
    ["Summer bank holiday", mondayFrom(dayOf(year, 8, 1))],
    ["St Andrew's Day", dayOf(year, 11, 30)],
  ];
}

function northernIrish(year: number): readonly Named[] {
  return [
    ["St Patrick's Day", dayOf(year, 3, 17)],
    ["Battle of the Boyne (Orangemen's Day)", dayOf(year, 7, 12)],
  ];
}

function mondayFrom(day: Day): Day {
  return day + ((MONDAY - weekday(day) + 7) % 7);
}

function nextFree(day: Day, taken: ReadonlyMap<Day, string>): Day {
  let free = day + 1;
  while (isWeekend(free) || taken.has(free)) free++;
  return free;
}

/** Easter Sunday in the Gregorian calendar, by the method of Meeus, Jones and Butcher. */
export function easterSunday(year: number): Day {
  const golden = year % 19;
  const [century, ofCentury] = [Math.floor(year / 100), year % 100];
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - epact - (ofCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  const fromMarch = epact + toSunday - 7 * late + 114;
  return dayOf(year, Math.floor(fromMarch / 31), (fromMarch % 31) + 1);
}
