import { dateIn, dayIn, onDateInFull } from "./dates.ts";
import { headOf, type ItemIn, type Plan, placeIn } from "./plan.ts";
import { written } from "./placed.ts";
import type { Place } from "./problem.ts";
import type { Explanation } from "./regimes/deadline.ts";
import { calendarFor, deadline, explainDeadline, timeFrom } from "./regimes/deadline.ts";
import { regimeOf } from "./regimes/index.ts";
import type { Duty, Regime } from "./regimes/regime.ts";
import { mainDuty } from "./regimes/regime.ts";
import { say } from "./say.ts";
import type { Day } from "./values/calendar-day.ts";
import { longDate } from "./values/calendar-day.ts";
import type { DateSpan } from "./values/date.ts";
import { isTbc } from "./values/words.ts";
import type { SkippedDay } from "./values/working-days.ts";

/** An inspection that a plan answers. */
export type Inspection = ItemIn<"response_to">;

/** The last day for answering an inspection as the law of its framework has it, and how it was found. */
export interface LegalDeadline {
  readonly regime: Regime;
  readonly duty: Duty;
  /** The day that the time is counted from, and where it is written. */
  readonly event: Day;
  readonly at: Place;
  /**
   * Whether the time runs from the sending of the report but only its receipt is known. A report is not received before
   * it is sent, so the last day is then no later than `day`, and may be earlier.
   */
  readonly atLatest: boolean;
  readonly day: Day;
  readonly skipped: readonly SkippedDay[];
  readonly explanation: Explanation;
}

/**
 * Counts the last day for answering an inspection. There is none where the framework has no certain rule, or the day
 * that the time is counted from is not given to the day.
 */
export function legalDeadline(plan: Plan, inspection: Inspection): LegalDeadline | undefined {
  const regime = regimeOf(inspection.value.framework?.value ?? "");
  const start = regime && startOf(inspection, mainDuty(regime)?.event);
  const duty = start && mainDuty(regime, start.event);
  if (!duty || regime.confidence === "L") return undefined;
  const rules = { calendar: calendarFor(regime, plan.calendar) };
  const { day, skipped } = deadline(duty, start.event, rules);
  return { ...start, regime, duty, day, skipped, explanation: explainDeadline(duty, start.event, rules) };
}

function startOf(inspection: Inspection, key: Duty["event"] | undefined) {
  const { value } = inspection;
  if (key === undefined || key === "request") return undefined;
  const atLatest = key === "report_sent" && isUnknown(inspection, key);
  const from = atLatest ? value.report_received : value[key];
  const event = dayIn(from);
  return from && event !== undefined ? { event, at: placeIn(inspection, from), atLatest } : undefined;
}

/** Whether a key is absent or says that its answer is not known yet. */
function isUnknown({ value }: Inspection, key: string): boolean {
  const node = written(value, key);
  return node === undefined || (node.kind === "scalar" && isTbc(node.text));
}

/** How the day was counted, as a sentence: "70 working days after Friday 2 January 2015 is Tuesday 14 April 2015." */
export function countedOut({ duty, event, day, atLatest }: LegalDeadline): string {
  const sentence = countOf(timeFrom(duty, event), duty, longDate(day));
  if (!atLatest) return sentence;
  return `${sentence} ${say`The time runs from the sending of the report, so the last day is no later.`}`;
}

function countOf(time: string, { counting, count }: Duty, day: string): string {
  if (counting === "of") return say`${time} is ${day}.`;
  return count === 1 ? say`${time} ends on ${day}.` : say`${time} end on ${day}.`;
}

/** What has to be said along with a counted day: how sure the rule is, and that bank holidays may still change. */
export function reservations({ duty, explanation }: LegalDeadline): string {
  const check = duty.confidence === "M" ? say`Check the period with your own legal adviser.` : undefined;
  return [explanation.projection, check].map((sentence) => (sentence === undefined ? "" : ` ${sentence}`)).join("");
}

/** The last day for answering an inspection: the one that its author wrote, else the one that the law has. */
export interface LastDay {
  readonly date: DateSpan;
  /** The day behind its preposition, and how it was counted: "in April 2015", "on Tuesday 14 April 2015 (70 …)". */
  readonly on: string;
  /** Where it is written; for a counted day, the inspection. */
  readonly at: Place;
  /** The count, where nobody wrote the day. */
  readonly legal?: LegalDeadline;
}

/** Finds the last day for answering an inspection; nothing where it cannot be read or is not known. */
export function lastDayFor(plan: Plan, inspection: Inspection): LastDay | undefined {
  const { value } = inspection;
  const date = dateIn(value.response_due);
  if (date && value.response_due) {
    return { date, on: onDateInFull(date), at: placeIn(inspection, value.response_due) };
  }
  const legal = isUnknown(inspection, "response_due") && legalDeadline(plan, inspection);
  if (!legal) return undefined;
  const { day, duty, event } = legal;
  const on = say`on ${longDate(day)} (${timeFrom(duty, event)})`;
  return { date: { from: day, to: day }, on, at: headOf(inspection), legal };
}
