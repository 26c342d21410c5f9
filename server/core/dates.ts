import type { Located } from "./text.ts";
import type { Day } from "./values/calendar-day.ts";
import { addMonths, civil, longDate, MONTHS } from "./values/calendar-day.ts";
import type { WrittenDate } from "./values/date.ts";
import { readDate, showDate } from "./values/date.ts";

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
  if (date.precision === "day") return `on ${showDate(date)}`;
  const [, part, rest] = /^(?:the )?(beginning|start|end)(?:[ -]of)?(?:[ -]the)?[ -](.+)$/i.exec(date.text) ?? [];
  if (part !== undefined) return `at the ${part.toLowerCase()} of ${rest}`;
  const [, ending, day] =
    /^(?:(w\/ ?e|week ending)|w\/ ?[cb]|week (?:commencing|beginning|starting)) (.+)$/i.exec(date.text) ?? [];
  if (day !== undefined) return `in the week ${ending === undefined ? "beginning" : "ending"} ${day}`;
  if (/^(?:financial |academic |school )?year /i.test(date.text))
    return `in the ${date.text.replace(/^\w/, lowerPart)}`;
  return `in ${showDate(date).replace(/^[A-Z](?=[a-z]+[ -])/, lowerPart)}`;
}

/** The same with the day of the week, for days that people meet on: "on Tuesday 14 April 2015". */
export function onDateInFull(date: WrittenDate): string {
  return date.precision === "day" ? `on ${longDate(date.from)}` : onDate(date);
}

/** "Mid-March" and "Spring 2025" lose their capital inside a sentence, months and quarters keep theirs. */
function lowerPart(letter: string, _at: number, text: string): string {
  return MONTHS.some((name) => text.startsWith(name.slice(0, 3))) ? letter : letter.toLowerCase();
}

const NUMBERS = "no one two three four five six seven eight nine ten eleven twelve".split(" ");

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

function over(count: number, unit: string, more: boolean): string {
  return `${more ? "over " : ""}${NUMBERS[count] ?? count} ${unit}${count === 1 ? "" : "s"}`;
}
