import { said, say } from "./say.ts";
import type { Located } from "./text.ts";
import type { Day } from "./values/calendar-day.ts";
import { addMonths, civil, longDate, MONTHS, plainDate } from "./values/calendar-day.ts";
import type { WrittenDate } from "./values/date.ts";
import { readDate, showDate } from "./values/date.ts";
import { isDayToDay } from "./values/date-ranges.ts";

/** The date that a value holds, where it can be read and in one way only; what is wrong with others is told elsewhere. */
export function dateIn(value: Located<string> | undefined): WrittenDate | undefined {
  const reading = readDate(value?.value ?? "");
  return reading.kind === "date" ? reading : undefined;
}

/** The one day that a value names; nothing for months and the like, nor where the day of the week contradicts it. */
export function dayIn(value: Located<string> | undefined): Day | undefined {
  const date = dateIn(value);
  return date?.precision === "day" && !date.weekdayDiffers ? date.from : undefined;
}

/** A date behind its preposition: "on 31 May 2025", "in May 2025", "at the end of May 2025". */
export function onDate(date: WrittenDate): string {
  if (date.precision === "day") return say`on ${showDate(date)}`;
  if (isDayToDay(date.text)) return say`between ${plainDate(date.from)} and ${plainDate(date.to)}`;
  const [, part, rest = ""] = /^(?:the )?(beginning|start|end)(?:[ -]of)?(?:[ -]the)?[ -](.+)$/i.exec(date.text) ?? [];
  if (part !== undefined) return atPart(part.toLowerCase(), rest);
  const [, ending, day] =
    /^(?:(w\/ ?e|week ending)|w\/ ?[cb]|week (?:commencing|beginning|starting)) (.+)$/i.exec(date.text) ?? [];
  if (day !== undefined)
    return ending === undefined ? say`in the week beginning ${day}` : say`in the week ending ${day}`;
  if (/^(?:financial |academic |school )?year /i.test(date.text))
    return say`in the ${date.text.replace(/^\w/, lowerPart)}`;
  if (date.precision === "month") return say`in ${showDate(date)}`;
  return say`in ${showDate(date).replace(/^[A-Z](?=[a-z]+[ -])/, lowerPart)}`;
}

function atPart(part: string, rest: string): string {
  if (part === "end") return say`at the end of ${rest}`;
  return part === "start" ? say`at the start of ${rest}` : say`at the beginning of ${rest}`;
}

/** The same with the day of the week, for days that people meet on: "on Tuesday 14 April 2015". */
export function onDateInFull(date: WrittenDate): string {
  return date.precision === "day" ? say`on ${longDate(date.from)}` : onDate(date);
}

/** "Mid-March" and "Spring 2025" lose their capital inside a sentence, months and quarters keep theirs. */
function lowerPart(letter: string, _at: number, text: string): string {
  return MONTHS.some((name) => text.startsWith(name.slice(0, 3))) ? letter : letter.toLowerCase();
}

/** The words for small numbers, by the number. */
export const NUMBERS: readonly string[] = "no one two three four five six seven eight nine ten eleven twelve".split(
  " ",
);

/** How long ago a day was, in words and in whole units: "nine days", "over two months", "over three years". */
export function timeSince(day: Day, until: Day): string {
  const { year, month } = civil(day);
  const then = civil(until);
  const apart = then.year * 12 + then.month - year * 12 - month;
  const months = addMonths(day, apart) > until ? apart - 1 : apart;
  if (months >= 24) return over(Math.floor(months / 12), "year", addMonths(day, months - (months % 12)) < until);
  if (months > 0) return over(months, "month", addMonths(day, months) < until);
  const days = until - day;
  return days < 14 ? over(days, "day", false) : over(Math.floor(days / 7), "week", days % 7 > 0);
}

type Unit = "day" | "week" | "month" | "year";

function over(count: number, unit: Unit, more: boolean): string {
  const number = NUMBERS[count];
  const time = count === 1 ? ONE[unit]() : MANY[unit](number === undefined ? count : said(number));
  return more ? say`over ${time}` : time;
}

const ONE: Readonly<Record<Unit, () => string>> = {
  day: () => say`one day`,
  week: () => say`one week`,
  month: () => say`one month`,
  year: () => say`one year`,
};

const MANY: Readonly<Record<Unit, (count: string | number) => string>> = {
  day: (count) => say`${count} days`,
  week: (count) => say`${count} weeks`,
  month: (count) => say`${count} months`,
  year: (count) => say`${count} years`,
};
