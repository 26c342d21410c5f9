import { bodyOf, consentsToPlan, type Decision, delegates, isByCritics } from "../approvals.ts";
import { isPast } from "../as-at.ts";
import { isForMembers, meetingsOn } from "../considered.ts";
import { dateIn, onDateInFull } from "../dates.ts";
import { type Inspection, type LastDay, lastDayFor, reservations } from "../deadlines.ts";
import { fixOf } from "../edits.ts";
import { capital } from "../names.ts";
import { written } from "../placed.ts";
import { headOf, isReadable, itemsOf, nameIn, type Plan, placeIn, valueAt } from "../plan.ts";
import type { Check, Finding } from "../problem.ts";
import { recordedOn } from "../records.ts";
import { say } from "../say.ts";
import { recordSignOff } from "../sign-off.ts";
import { certainlyAfter, type DateSpan, readDate, type WrittenDate } from "../values/date.ts";

export const decisionAfterDeadline: Check = {
  code: "decision-after-deadline",
  summary: "The plan is decided on after the last day for the response, and nobody may sign it off before.",
  why: "Meeting calendars and statutory time limits are made by different people, and the time limit does not move.",
  source:
    "Law: a time limit such as that of SI 2007/462 does not wait for a meeting; the Local Government Act 1972, section 101, and for executives the Local Government Act 2000, Part 1A, let an officer decide to whom that is delegated.",
  severity: { draft: "warning", approved: "warning", published: "warning" },
  *inPlan(plan) {
    const [inspection, ...others] = itemsOf(plan, "response_to");
    if (!inspection || others.length > 0 || !isReadable(plan, "response_to", "governance", "decisions")) return;
    const last = lastDayFor(plan, inspection);
    const first = last && firstOf(isForMembers(inspection) ? meetingsOn(plan, inspection) : consentsIn(plan));
    if (!last || !first || !certainlyAfter(first.date, last.date)) return;
    if (!isForMembers(inspection) && (isAnswered(inspection, last) || isDelegated(plan, last))) return;
    yield findingFor(plan, first, { inspection, last });
  },
};

interface Dated {
  readonly decision: Decision;
  readonly date: WrittenDate;
}

interface Answer {
  readonly inspection: Inspection;
  readonly last: LastDay;
}

function consentsIn(plan: Plan): readonly Decision[] {
  return itemsOf(plan, "decisions").filter((one) => consentsToPlan(one) && !isByCritics(plan, one));
}

/** The first decision: a later one, by another body or on a later edition, is no lateness. */
function firstOf(consents: readonly Decision[]): Dated | undefined {
  const dated = consents.flatMap((decision) => {
    const date = dateIn(decision.value.date);
    return date ? [{ decision, date }] : [];
  });
  // A decision whose day is not known may have come first.
  if (dated.length < consents.length) return undefined;
  return dated.sort((a, b) => a.date.from - b.date.from)[0];
}

/** Whether the response was, or may have been, submitted or published by its last day. "tbc" records neither. */
function isAnswered(inspection: Inspection, { date }: LastDay): boolean {
  const days = (["submitted", "published"] as const).flatMap((key) => recordedOn(inspection, key) ?? []).map(readDate);
  return days.some((day) => (day.kind === "date" ? !certainlyAfter(day, date) : day.kind !== "tbc"));
}

function isDelegated(plan: Plan, { date }: LastDay): boolean {
  const governance = valueAt(plan, "governance")?.value;
  const delegations = governance && written(governance, "delegations");
  const recorded = delegations?.kind === "list" ? delegations.items.length > 0 : delegations !== undefined;
  return recorded || itemsOf(plan, "decisions").some((one) => delegates(one) && !isAfter(dateIn(one.value.date), date));
}

function isAfter(date: WrittenDate | undefined, last: DateSpan): boolean {
  return date !== undefined && certainlyAfter(date, last);
}

function findingFor(plan: Plan, { decision, date }: Dated, { inspection, last }: Answer): Finding {
  const [body, day] = [bodyOf(plan, decision), onDateInFull(date)];
  const decided = isPast(plan, date) ? say`${body} decided ${day}` : say`${body} decides ${day}`;
  const name = nameIn(inspection, "inspection");
  const due = isPast(plan, last.date)
    ? say`the response to ${name} was due ${last.on}`
    : say`the response to ${name} is due ${last.on}`;
  const sureness = last.legal ? reservations(last.legal) : "";
  const sign = isForMembers(inspection) ? undefined : recordSignOff(plan);
  return {
    at: decision.value.date ? placeIn(decision, decision.value.date) : headOf(decision),
    message: `${say`${decided}; ${due}.`} ${wayOut(inspection, isPast(plan, date))}${sureness}`,
    related: [{ at: last.at, message: capital(due) }],
    fixes: sign ? [fixOf(say`Record who may sign the response off, to be confirmed`, false, sign)] : [],
  };
}

function wayOut(inspection: Inspection, past: boolean): string {
  if (isForMembers(inspection))
    return past
      ? say`Record the meeting that considered it in time, if there was one.`
      : say`Bring the meeting forward.`;
  if (past) return say`If it was signed off in time on the body's behalf, record who may do so.`;
  return say`Bring the decision forward, or record who may sign the response off before then.`;
}
