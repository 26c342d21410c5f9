import type { Day, Weekday } from "./calendar-day.ts";
import { dayAndMonth, isoDate, isoMonth, monthAndYear, plainDate } from "./calendar-day.ts";
import { DATES, foundIn, type Notation } from "./date-notations.ts";
import { PHRASES } from "./date-phrases.ts";
import { misspeltMonth } from "./misspelt-month.ts";
import { leadOf } from "./date-words.ts";
import type { Interval } from "./interval.ts";
import { certainlyAfter as above, certainlyBefore as below } from "./interval.ts";
import { vagueness } from "./vague-dates.ts";
import { isTbc, tidy } from "./words.ts";

/** The stretches of the year that dates name. A "year" may be of any kind: which one, its days tell. */
export type Stretch = "month" | "quarter" | "half year" | "season" | "term" | "year";

/** How exactly a date was given. */
export type Precision = "day" | "week" | Stretch | `part of ${Stretch}`;

/** The days that a date may stand for, both included. */
export interface DateSpan {
  readonly from: Day;
  readonly to: Day;
}

/**
 * A date that can be read in one way only. `text` is what was typed, `weekdayWritten` the day of the week named in it,
 * and `weekdayDiffers` says whether the calendar has another.
 */
export interface WrittenDate extends DateSpan {
  readonly kind: "date";
  readonly text: string;
  readonly precision: Precision;
  readonly weekdayWritten?: Weekday;
  readonly weekdayDiffers?: boolean;
}

/**
 * One way to read an ambiguous date, in words. `iso` is what to write so that it cannot be misread (ISO where ISO has a
 * form); it is absent, and the days are open, where the reading lacks its year.
 */
export interface PossibleDate extends DateSpan {
  readonly text: string;
  readonly iso?: string;
}

/**
 * What a text says of a date. `vague` is a wish rather than a date ("ongoing"); `unreadable` may know the `nearest` text
 * that could be read, and that only the year is `missing`.
 */
export type DateReading =
  | WrittenDate
  | { readonly kind: "ambiguous"; readonly readings: readonly PossibleDate[] }
  | { readonly kind: "vague"; readonly text: string }
  | { readonly kind: "tbc" }
  | { readonly kind: "unreadable"; readonly nearest?: string; readonly missing?: "year" };

const NOTATIONS: readonly Notation[] = [...DATES, ...PHRASES];

/**
 * Reads a date as officers write it, from `2015-01-02` to `autumn term 2025`. Numbers with strokes go day first, as in
 * Britain, and only where the other order is impossible. A word that only says that the date is a deadline is passed
 * over ("by March 2017"); any other word too many makes it unreadable: nothing is guessed.
 */
export function readDate(text: string): DateReading {
  if (isTbc(text)) return { kind: "tbc" };
  const words = tidy(text).replace(/ ?, ?/g, " ");
  if (vagueness(words)) return { kind: "vague", text: text.trim() };
  const lead = leadOf(words);
  const rest = words.slice(lead.length);
  const found = foundIn(NOTATIONS, rest);
  if (found) return found.kind === "date" ? { ...found, text: asTyped(text).slice(lead.length) } : found;
  const corrected = misspeltMonth(asTyped(text));
  return corrected !== undefined && foundIn(NOTATIONS, tidy(corrected).slice(lead.length))?.kind === "date"
    ? { kind: "unreadable", nearest: corrected }
    : { kind: "unreadable" };
}

/** "14 April 2015" for a day, "April 2015" for a month, and for the rest the words that were typed. */
export function showDate(date: WrittenDate): string {
  if (date.precision === "day") return plainDate(date.from);
  return date.precision === "month" ? monthAndYear(date.from) : date.text;
}

/** One way to read an ambiguous date, as it is said: a day, a day of some year, a month, or the words of the plan. */
export function showPossible({ text, from }: PossibleDate): string {
  const isOpen = !Number.isFinite(from);
  const date = readDate(isOpen ? `${text} 2000` : text);
  if (date.kind !== "date") return text;
  return isOpen ? dayAndMonth(date.from) : showDate(date);
}

/** The one form that fixes write, `2015-01-02` or `2020-01`; nothing for dates that ISO has no form for. */
export function canonicalDate(reading: DateReading): string | undefined {
  if (reading.kind !== "date") return undefined;
  if (reading.precision === "day") return isoDate(reading.from);
  return reading.precision === "month" ? isoMonth(reading.from) : undefined;
}

/** The days of a date as an interval. */
export function interval({ from, to }: DateSpan): Interval {
  return { low: from, high: to };
}

/** Whether one date lies before another whichever of their days are meant. */
export function certainlyBefore(a: DateSpan, b: DateSpan): boolean {
  return below(interval(a), interval(b));
}

/** Whether one date lies after another whichever of their days are meant. */
export function certainlyAfter(a: DateSpan, b: DateSpan): boolean {
  return above(interval(a), interval(b));
}

function asTyped(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
