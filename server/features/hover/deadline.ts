import { dayIn } from "../../core/dates.ts";
import { type Inspection, legalDeadline } from "../../core/deadlines.ts";
import type { Plan } from "../../core/plan.ts";
import { calendarFor, deadline, explainDeadline } from "../../core/regimes/deadline.ts";
import { regimeOf } from "../../core/regimes/index.ts";
import { type Duty, mainDuty, type Regime, type RegimeEvent } from "../../core/regimes/regime.ts";
import { said, say } from "../../core/say.ts";
import { type Day, longDate } from "../../core/values/calendar-day.ts";
import { type Asked, itemAsked } from "./asked.ts";
import { periodOf, startOf } from "./regime.ts";

const EVENTS: readonly string[] = ["report_received", "report_sent", "report_published"] satisfies RegimeEvent[];

/**
 * The last days that follow from the dates of an inspection, each with the way in which it was counted, the law, and the
 * advice to have it checked. Where none can be counted it is said where the date comes from.
 */
export function deadlineHelp(asked: Asked): string | undefined {
  const key = asked.leaf.path[1] ?? "";
  const inspection = itemAsked(asked, "response_to");
  const regime = regimeOf(inspection?.value.framework?.value ?? "");
  if (!inspection || !regime || asked.leaf.path.length !== 2) return undefined;
  if (key === "response_due") return forAnswer(asked.plan, inspection, regime);
  return EVENTS.includes(key) ? fromEvent(asked.plan, inspection, { regime, key: key as RegimeEvent }) : undefined;
}

/** What is due by law, seen from the key that records it. */
function forAnswer(plan: Plan, inspection: Inspection, regime: Regime): string | undefined {
  const legal = legalDeadline(plan, inspection);
  if (legal) {
    const { duty, day, event, atLatest } = legal;
    return told(plan, regime, [{ duty, day, event, atLatest }]);
  }
  const duty = mainDuty(regime);
  if (regime.date_from !== undefined) return say`The date comes from ${said(regime.date_from)}.`;
  return duty && say`By law this is ${periodOf(duty)}. It can be counted once that day is known.`;
}

interface Started {
  readonly regime: Regime;
  readonly key: RegimeEvent;
}

/** What the day of an event sets going. */
function fromEvent(plan: Plan, inspection: Inspection, { regime, key }: Started): string | undefined {
  const event = dayIn(inspection.value[key as Exclude<RegimeEvent, "request">]);
  const duties = regime.duties.filter((duty) => duty.event === key && regime.confidence !== "L");
  if (event === undefined) {
    const [first] = duties;
    return first && `${startOf(first)} ${say`With the exact day, the last day can be counted.`}`;
  }
  const inForce = duties.filter(
    ({ valid_from = -Infinity, valid_to = Infinity }) => valid_from <= event && event <= valid_to,
  );
  const sorted = [...inForce].sort((a, b) => Number(b.main ?? false) - Number(a.main ?? false));
  const rules = { calendar: calendarFor(regime, plan.calendar) };
  const counted = sorted.map((duty) => ({ duty, day: deadline(duty, event, rules).day, event, atLatest: false }));
  const legal = counted.length === 0 ? legalDeadline(plan, inspection) : undefined;
  if (legal?.atLatest && key === "report_received") return told(plan, regime, [legal]);
  return counted.length === 0 ? undefined : told(plan, regime, counted);
}

interface Counted {
  readonly duty: Duty;
  readonly day: Day;
  readonly event: Day;
  /** The time runs from an earlier day that is not known. */
  readonly atLatest: boolean;
}

function told(plan: Plan, regime: Regime, counted: readonly Counted[]): string {
  const rules = { calendar: calendarFor(regime, plan.calendar) };
  const parts = counted.map((one) => {
    const { duty, day, event, atLatest } = one;
    const { reasoning, source, projection } = explainDeadline(duty, event, rules);
    return [
      say`**${longDate(day)}** is the last day to ${said(duty.what)}: ${reasoning}.`,
      ...(atLatest ? [say`The time runs from the sending of the report, so the last day is no later than this.`] : []),
      ...(duty.extended_by === undefined ? [] : [say`More time may be allowed by ${said(duty.extended_by)}.`]),
      ...(projection === undefined ? [] : [projection]),
      say`It goes to ${said(duty.to)}. Source: ${source}.`,
    ].join(" ");
  });
  const unsure = counted.some(({ duty }) => duty.confidence === "M");
  const advice = unsure
    ? say`Check the period and the date with your own legal adviser before relying on them.`
    : say`Check the date with your own legal adviser before relying on it.`;
  return [...parts, advice].join("\n\n");
}
