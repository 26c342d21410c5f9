import { civil, type Day, dayOf, MONTHS } from "../../core/values/calendar-day.ts";
import { said } from "../../core/say.ts";

/** A line across a time chart, and what is written at it. */
export interface Tick {
  readonly day: Day;
  readonly text: string;
}

/** The distances between ticks that people think in, in months. */
const STEPS: readonly number[] = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200];

/** The first days of months, quarters or years between two days, no more than about a number of them. */
export function ticks(from: Day, to: Day, most: number): readonly Tick[] {
  const [first, last] = [civil(from), civil(to)];
  const months = (last.year - first.year) * 12 + last.month - first.month + 1;
  const step = STEPS.find((one) => months / one <= most) ?? 6000;
  const start = Math.ceil((first.year * 12 + first.month - 1) / step) * step;
  const found: Tick[] = [];
  for (let month = start; month <= last.year * 12 + last.month - 1; month += step) {
    const day = dayOf(Math.floor(month / 12), (month % 12) + 1, 1);
    if (day >= from && day <= to) found.push({ day, text: nameOf(day, step) });
  }
  return found;
}

function nameOf(day: Day, step: number): string {
  const { year, month } = civil(day);
  return step >= 12 ? String(year) : `${said((MONTHS[month - 1] ?? "").slice(0, 3))} ${year}`;
}
