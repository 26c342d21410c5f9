import type { Day } from "./values/calendar-day.ts";
import { civil, isoDate, MONTHS, writtenDay, weekday, WEEKDAYS } from "./values/calendar-day.ts";
import { readDate } from "./values/date.ts";
import { leadOf } from "./values/date-words.ts";

const IN_WORDS = /^(?:([a-z]+)\.?,? )?(?:the )?\d{1,2}(st|nd|rd|th)?(?: of)? ([a-z]+)\.? \d{4}$/i;
const IN_FIGURES = /^\d{1,2}([/.-])\d{1,2}\1\d{4}$/;

/**
 * A day, written as another date was typed: ISO stays ISO, words stay words, with the day of the week and "th" where
 * they were there. Where that could be misread, and for notations that name no day, it is written so that it cannot.
 */
export function inNotationOf(typed: string, day: Day): string {
  const before = leadOf(typed.trim());
  const text = before + alike(typed.trim().slice(before.length), day);
  const reading = readDate(text);
  return reading.kind === "date" && reading.from === day && reading.to === day ? text : isoDate(day);
}

function alike(typed: string, day: Day): string {
  if (/^\d{4}-/.test(typed)) return isoDate(day);
  const { year, month, date } = civil(day);
  const mark = IN_FIGURES.exec(typed)?.[1];
  if (mark) return [twoDigits(date), twoDigits(month), year].join(mark);
  const [match, weekdayTyped, ordinal, monthTyped = ""] = IN_WORDS.exec(typed) ?? [];
  if (match === undefined) return writtenDay(day);
  const name = weekdayTyped === undefined ? "" : `${shortenedAs(weekdayTyped, WEEKDAYS[weekday(day)])} `;
  return `${name}${date}${ordinal ? ordinalOf(date) : ""} ${shortenedAs(monthTyped, MONTHS[month - 1] ?? "")} ${year}`;
}

/** "April" becomes "Apr" where the other name was shortened as well; "May" is no sign of that. */
function shortenedAs(typed: string, name: string): string {
  const isShort = [...MONTHS, ...WEEKDAYS].every((full) => full.toLowerCase() !== typed.toLowerCase());
  return isShort ? name.slice(0, 3) : name;
}

function ordinalOf(date: number): string {
  if (date >= 11 && date <= 13) return "th";
  return ["th", "st", "nd", "rd"][date % 10] ?? "th";
}

function twoDigits(value: number): string {
  return String(value).padStart(2, "0");
}
