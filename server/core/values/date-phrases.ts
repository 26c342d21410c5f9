import { addMonths, civil, dayOf, lastOfMonth, weekday } from "./calendar-day.ts";
import type { PossibleDate, Stretch } from "./date.ts";
import { type Found, months, stretch, unreadable } from "./date-findings.ts";
import { DATES, foundIn, type Notation } from "./date-notations.ts";

const PART = /^((?:the )?(early|mid|middle|late|beginning|start|end)(?:[ -]of)?(?:[ -]the)?[ -])(.+)$/;

/** Notations that say something of another date: a part of it, its week, or the year up to it. */
export const PHRASES: readonly Notation[] = [
  [PART, ([lead = "", part = "", rest = ""]) => about(lead, rest, (whole) => partOf(whole, part))],
  [/^(w\/? ?c|w\/? ?b|week (?:commencing|beginning|starting|of)) (.+)$/, weekFrom],
  [/^(w\/ ?e|week ending) (.+)$/, ([lead = "", rest = ""]) => about(`${lead} `, rest, (day) => week(day, -6))],
  [
    /^((?:the )?(?:(?:(?:financial |academic )?year|(?:12|twelve) months) (?:to|ending|ended)(?: the end of)?|y\/ ?e) )(.+)$/,
    ([lead = "", rest = ""]) => about(lead, rest, yearTo),
  ],
];

type Dated = Extract<Found, { kind: "date" }>;

/** Reads what the words before it say something of; where that can be read in two ways, or was mistyped, so can this. */
function about(lead: string, rest: string, narrow: (whole: Dated) => Found): Found | undefined {
  const whole = foundIn(DATES, rest);
  if (whole?.kind === "date") return narrow(whole);
  const again = (text: string) => ({ text: `${lead}${text}`, found: about(lead, text.toLowerCase(), narrow) });
  if (whole?.kind === "unreadable" && whole.nearest !== undefined) {
    const { text, found } = again(whole.nearest);
    return unreadable(found?.kind === "date" ? text : undefined);
  }
  if (whole?.kind !== "ambiguous") return undefined;
  const readings = whole.readings.flatMap((one): PossibleDate[] => {
    const { text, found } = again(one.text);
    return found?.kind === "date" ? [{ text, iso: text, from: found.from, to: found.to }] : [];
  });
  return readings.length === whole.readings.length ? { kind: "ambiguous", readings } : undefined;
}

/** A week begins on a Monday, so of two readings of its first day the one that is a Monday is meant. */
function weekFrom([lead = "", rest = ""]: readonly string[]): Found | undefined {
  const found = about(`${lead} `, rest, (day) => week(day, 6));
  if (found?.kind !== "ambiguous") return found;
  const mondays = found.readings.filter(({ from }) => weekday(from) === 1);
  const [monday] = mondays;
  return monday && mondays.length === 1 ? stretch("week", monday.from, monday.to) : found;
}

/** The seven days that begin or end with a day; the day of the week that was written is that day's. */
function week({ precision, from, weekdayWritten, weekdayDiffers }: Dated, away: 6 | -6): Found {
  if (precision !== "day") return unreadable();
  const found = stretch("week", Math.min(from, from + away), Math.max(from, from + away));
  if (found.kind !== "date" || weekdayWritten === undefined) return found;
  return { ...found, weekdayWritten, weekdayDiffers: weekdayDiffers ?? false };
}

/** The twelve months that end with a month or with its last day. */
function yearTo({ precision, to }: Dated): Found {
  const isMonthEnd = lastOfMonth(civil(to).year, civil(to).month) === to;
  if ((precision !== "day" && precision !== "month") || !isMonthEnd) return unreadable();
  return stretch("year", addMonths(to + 1, -12), to);
}

/** Of a month, early, mid and late are the days to the 10th, the 20th and the end, and "end of" is late. */
function partOf(whole: Dated, part: string): Found {
  const { precision, from, to } = whole;
  if (precision === "month") return partOfMonth(whole, part);
  if (precision === "day" || precision === "week" || precision.startsWith("part")) return unreadable();
  const count = monthsIn(whole);
  const [first, length] = monthsOf(part, count);
  const { year, month } = civil(from);
  const at = month - 1 + first;
  const found = months("part of month", { year: year + Math.floor(at / 12), month: (at % 12) + 1 }, length);
  return found.kind === "date" ? stretch(`part of ${precision as Stretch}`, found.from, Math.min(found.to, to)) : found;
}

function partOfMonth({ from, to }: Dated, part: string): Found {
  const { year, month } = civil(from);
  if (isEarly(part)) return stretch("part of month", from, dayOf(year, month, 10));
  if (part.startsWith("mid")) return stretch("part of month", dayOf(year, month, 11), dayOf(year, month, 20));
  return stretch("part of month", dayOf(year, month, 21), to);
}

/**
 * Of a longer stretch they are its first, middle and last third in whole months, and its beginning and its end are one
 * month; but a term of four months ends when Easter lets it, so two are left for that.
 */
function monthsOf(part: string, count: number): readonly [first: number, length: number] {
  const third = Math.ceil(count / 3);
  const edge = count === 4 ? 2 : 1;
  if (part.startsWith("mid")) return [Math.floor(count / 3), count - 2 * Math.floor(count / 3)];
  const length = part === "early" || part === "late" ? third : edge;
  return isEarly(part) ? [0, length] : [count - length, length];
}

function monthsIn({ from, to }: Dated): number {
  const [first, last] = [civil(from), civil(to)];
  return last.year * 12 + last.month - first.year * 12 - first.month + 1;
}

function isEarly(part: string): boolean {
  return part === "early" || part === "beginning" || part === "start";
}
