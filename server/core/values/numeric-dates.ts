import { dayOf, isoDate, isRealDate, writtenDay } from "./calendar-day.ts";
import type { PossibleDate } from "./date.ts";
import type { Found } from "./date-findings.ts";
import { choose, fullYear, oneDay, unreadable } from "./date-findings.ts";

type Order = readonly [year: number, month: number, date: number];

/**
 * Reads `02/01/2015`, `02.01.2015`, `02-01-2015` and the same with two digits for the year. A date over 12 shows the
 * British order; where both numbers could be the month, both readings are offered. Two digits parted by hyphens may
 * also be a shortened ISO date, year first. A day that only the American order allows is the nearest, never the date.
 */
export function numericDate([first = "", mark = "", second = "", last = ""]: readonly string[]): Found {
  const [a, b, year] = [Number(first), Number(second), fullYear(last)];
  const british = oneDay(year, b, a);
  const american: Order = [year, a, b];
  if (british.kind !== "date") return isReal(american) ? nearest(american) : british;
  const short: readonly Order[] = mark === "-" && last.length === 2 ? [[2000 + a, b, Number(last)]] : [];
  return choose([[year, b, a] as const, american, ...short].filter(isReal).map(possible));
}

function nearest(order: Order): Found {
  const found = oneDay(...order);
  return found.kind === "date" ? unreadable(writtenDay(found.from)) : found;
}

function isReal(order: Order): boolean {
  return isRealDate(...order);
}

function possible(order: Order): PossibleDate {
  const day = dayOf(...order);
  return { text: writtenDay(day), iso: isoDate(day), from: day, to: day };
}
