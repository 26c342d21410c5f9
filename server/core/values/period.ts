import type { Day } from "./calendar-day.ts";
import { addMonths } from "./calendar-day.ts";
import { isTbc, tidy } from "./words.ts";
import type { WorkingCalendar } from "./working-days.ts";
import { addWorkingDays } from "./working-days.ts";

/** A length of time, or the time between two of a thing that happens again and again; `count` is 1 to 999. */
export interface Period {
  readonly kind: "period";
  readonly count: number;
  readonly unit: "day" | "working day" | "week" | "month" | "year";
}

/** What the text of a period says. */
export type PeriodReading = Period | { readonly kind: "tbc" } | { readonly kind: "unreadable" };

type Length = readonly [count: number, unit: Period["unit"]];

/** Units in words; a school year has three terms, so a term counts four months. */
const UNITS: ReadonlyMap<string, Length> = new Map<string, Length>([
  ["day", [1, "day"]],
  ["calendar day", [1, "day"]],
  ["working day", [1, "working day"]],
  ["week", [1, "week"]],
  ["fortnight", [2, "week"]],
  ["month", [1, "month"]],
  ["calendar month", [1, "month"]],
  ["quarter", [3, "month"]],
  ["term", [4, "month"]],
  ["year", [1, "year"]],
]);

const RHYTHMS: ReadonlyMap<string, Length> = new Map<string, Length>([
  ["daily", [1, "day"]],
  ["weekly", [1, "week"]],
  ["fortnightly", [2, "week"]],
  ["monthly", [1, "month"]],
  ["quarterly", [3, "month"]],
  ["termly", [4, "month"]],
  ["half-yearly", [6, "month"]],
  ["half yearly", [6, "month"]],
  ["twice a year", [6, "month"]],
  ["annually", [1, "year"]],
  ["annual", [1, "year"]],
  ["yearly", [1, "year"]],
]);

const NUMBERS = "one two three four five six seven eight nine ten eleven twelve".split(" ");
const LENGTH = /^(?:(every|each) )?(?:(\d{1,3}|[a-z]+)[ -]?)??((?:working |calendar )?[a-z]+?)(s|ly)?$/;

/**
 * Reads `3 months`, `six weeks`, `10 working days`, `every 3 months`, `six-monthly`, `monthly`, `termly` and the like.
 * "Bi-monthly" is unreadable, since half its readers take it for twice a month.
 */
export function readPeriod(text: string): PeriodReading {
  if (isTbc(text)) return { kind: "tbc" };
  const words = tidy(text);
  const [count, unit] = RHYTHMS.get(words) ?? readLength(words) ?? [];
  return count && unit ? { kind: "period", count, unit } : { kind: "unreadable" };
}

/**
 * The day a period later. Months and years keep the date, or take the month's last day where it is too short. Working
 * days are counted on the calendar given, England and Wales where none is.
 */
export function addPeriod(
  day: Day,
  { count, unit }: Period,
  rules: WorkingCalendar = { calendar: "england-and-wales" },
): Day {
  if (unit === "working day") return addWorkingDays(day, count, rules).day;
  if (unit === "month" || unit === "year") return addMonths(day, unit === "year" ? 12 * count : count);
  return day + (unit === "week" ? 7 * count : count);
}

function readLength(words: string): Length | undefined {
  const [, every, number, word = "", ending] = LENGTH.exec(words) ?? [];
  const [size, unit] = UNITS.get(word) ?? [];
  const count = number === undefined && every !== undefined ? 1 : countOf(number ?? "");
  if (!size || !unit || !count || (ending === "ly" && number === undefined)) return undefined;
  return [count * size, unit];
}

function countOf(word: string): number {
  if (/^(?:a|an|one)$/.test(word)) return 1;
  if (word === "other") return 2;
  return /^\d+$/.test(word) ? Number(word) : NUMBERS.indexOf(word) + 1;
}
