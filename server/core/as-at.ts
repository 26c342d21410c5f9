import type { Plan } from "./plan.ts";
import { say } from "./say.ts";
import { plainDate } from "./values/calendar-day.ts";

/** The day that a plan is judged by and where it comes from: "as at 30 November 2025, the plan's status date". */
export function asAt({ asOf }: Plan): string {
  return say`as at ${plainDate(asOf.day)}, ${asOf.from}`;
}

/** The days before the one that a plan is judged by are past; that day itself is not. */
export function isPast({ asOf }: Plan, date: { readonly to: number }): boolean {
  return date.to < asOf.day;
}
