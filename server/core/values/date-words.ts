import type { Weekday } from "./calendar-day.ts";
import { MONTHS, WEEKDAYS } from "./calendar-day.ts";

/** The source of a pattern for a month's name in tidied words, in full or shortened as `Jan`, `Jan.` or `Sept`. */
export const MONTH =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";

/** The source of a pattern for a weekday's name in tidied words, in full or shortened as `Fri`, `Tues` or `Thurs`. */
export const WEEKDAY =
  "(?:mon(?:day)?|tue(?:s|sday)?|wed(?:s|nesday)?|thu(?:r|rs|rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)\\.?";

/** The source of a pattern for the number of a day in its month, with or without its ending: `2`, `22nd`. */
export const DAY_IN_MONTH = "(\\d{1,2})(?:st|nd|rd|th)?";

/** The number, 1 to 12, of a month whose name starts with these letters; 0 where there is none. */
export function monthNumber(word: string): number {
  return MONTHS.findIndex((name) => startsAlike(name, word)) + 1;
}

/** The number of a weekday whose name starts with these letters. */
export function weekdayNumber(word: string): Weekday | undefined {
  const place = WEEKDAYS.findIndex((name) => startsAlike(name, word));
  return place < 0 ? undefined : (place as Weekday);
}

function startsAlike(name: string, word: string): boolean {
  return word.length >= 3 && name.slice(0, 3).toLowerCase() === word.slice(0, 3);
}

const LEAD = /^(?:due (?:by|on|in)|due|by|on or before|before|no later than|not later than|on|in|during)\s+(?=\S)/i;

/** The words at the start of a text that only say that a deadline follows, as "by " in "by March 2017"; or nothing. */
export function leadOf(text: string): string {
  return LEAD.exec(text)?.[0] ?? "";
}
