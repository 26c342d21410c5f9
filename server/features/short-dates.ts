import { shortened } from "../core/names.ts";
import { said, say } from "../core/say.ts";
import { civil, MONTHS } from "../core/values/calendar-day.ts";
import { readDate, showDate } from "../core/values/date.ts";

/** `due 30 Sep 2026`, `due mid-March 2017`, `due tbc`; nothing where no date is written. */
export function dueIn(text: string | undefined): string {
  return text === undefined ? "" : say`due ${shortDate(text)}`;
}

/** A date as a list shows it, the month cut to three letters; what is not a day stays as it was typed. */
export function shortDate(text: string): string {
  const reading = readDate(text);
  if (reading.kind !== "date") return shortened(text);
  if (reading.precision !== "day") return showDate(reading);
  const { year, month, date } = civil(reading.from);
  return say`${date} ${said((MONTHS[month - 1] ?? "").slice(0, 3))} ${year}`;
}

/** The days from one date to another, as far as they are written. */
export function spanOf(from: string | undefined, to: string | undefined): string {
  if (to === undefined) return from === undefined ? "" : say`from ${shortDate(from)}`;
  return from === undefined ? say`to ${shortDate(to)}` : say`${shortDate(from)} to ${shortDate(to)}`;
}
