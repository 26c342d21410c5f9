import type { Setting } from "../core/plan.ts";
import { say } from "../core/say.ts";
import { dayOf } from "../core/values/calendar-day.ts";

/** Judges plans without a status date by today, as the clock of this machine has it. */
export function today(): Setting {
  const now = new Date();
  return { asOf: { day: dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate()), from: say`today` } };
}
