import { dateIn, onDate, onDateInFull } from "../dates.ts";
import { type Inspection, lastDayFor, type LegalDeadline, legalDeadline } from "../deadlines.ts";
import { distanceTo } from "../distance.ts";
import { memo } from "../memo.ts";
import { missedDay } from "../missed-day.ts";
import { isTbc } from "../placed.ts";
import { itemsOf, type Plan } from "../plan.ts";
import type { Place } from "../problem.ts";
import { recordedOn, recordedUrl } from "../records.ts";
import { regimeOf } from "../regimes/index.ts";
import { mainDuty, type RegimeEvent } from "../regimes/regime.ts";
import { said, say } from "../say.ts";
import { longDate } from "../values/calendar-day.ts";
import { certainlyAfter, type DateSpan, readDate } from "../values/date.ts";
import { plainText, type Shown, shownItem, type When, whenOf, wordsOf } from "./shown.ts";

/** How things stand with the answer to an inspection. */
export type ResponseState = "sent" | "late" | "due" | "not known";

/** The last day for an answer: "on Tuesday 14 April 2015", the days that it may mean, and where it is written. */
export interface LastDayShown {
  readonly on: string;
  readonly days: DateSpan;
  readonly at: Place;
}

/** An inspection that the plan answers, with the last day for the answer. Its title is the inspectorate's name. */
export interface ResponseShown extends Shown {
  readonly framework: string;
  readonly judgement: string | undefined;
  readonly received: When | undefined;
  readonly state: ResponseState;
  readonly lastDay: LastDayShown | undefined;
  /** How things stand, in a sentence. */
  readonly words: string;
  /** How the law counts the day, what that rests on and what to do with it; nothing where it cannot be counted. */
  readonly reasoning: string | undefined;
}

/** The inspections that a plan answers, in the order in which they are written. */
export const responsesOf: (plan: Plan) => readonly ResponseShown[] = memo((plan) =>
  itemsOf(plan, "response_to").map((inspection) => {
    const { value } = inspection;
    const lastDay = dayFor(plan, inspection);
    const sent = sentOn(inspection);
    const missed = missedDay(plan, inspection) !== undefined;
    const legal = legalDeadline(plan, inspection);
    return {
      ...shownItem(inspection),
      title: wordsOf(value.inspectorate) ?? "",
      framework: said(regimeOf(value.framework?.value ?? "")?.title ?? plainText(value.framework?.value)),
      judgement: wordsOf(value.judgement),
      received: whenOf(value.report_received),
      state: sent === undefined ? (missed ? "late" : lastDay ? "due" : "not known") : "sent",
      lastDay,
      words: sent === undefined ? unsent(plan, inspection, { lastDay, missed }) : sentInWords(sent, lastDay),
      reasoning: legal && reasoningOf(legal),
    };
  }),
);

function dayFor(plan: Plan, inspection: Inspection): LastDayShown | undefined {
  const last = lastDayFor(plan, inspection);
  const date = last && dateIn(inspection.value.response_due);
  if (!last) return undefined;
  const { from, to } = last.date;
  return { on: date ? onDateInFull(date) : say`on ${longDate(from)}`, days: { from, to }, at: last.at };
}

/** What is written of the day on which the answer went out; a plan that is published was sent, whenever that was. */
function sentOn(inspection: Inspection): string | undefined {
  const submitted = recordedOn(inspection, "submitted");
  if (submitted !== undefined) return submitted;
  const [on, url] = [recordedOn(inspection, "published"), recordedUrl(inspection)];
  if (on !== undefined && !isTbc(on)) return on;
  return url !== undefined && !isTbc(url) ? "tbc" : undefined;
}

function sentInWords(sent: string, lastDay: LastDayShown | undefined): string {
  const date = readDate(sent);
  const then =
    date.kind === "date" ? say`The response went out ${onDate(date)}` : say`The response went out; the day is tbc`;
  if (!lastDay) return say`${then}.`;
  const isAfter = date.kind === "date" && certainlyAfter(date, lastDay.days);
  return isAfter ? say`${then}, after it was due ${lastDay.on}.` : say`${then}; it was due ${lastDay.on}.`;
}

function unsent(
  plan: Plan,
  inspection: Inspection,
  { lastDay, missed }: { readonly lastDay: LastDayShown | undefined; readonly missed: boolean },
): string {
  if (!lastDay) return unknownDay(inspection);
  if (missed) return say`The response was due ${lastDay.on}, and nothing says that it was sent.`;
  return say`The response is due ${lastDay.on}: ${distanceTo(plan, lastDay.days)}.`;
}

function unknownDay({ value }: Inspection): string {
  const regime = regimeOf(value.framework?.value ?? "");
  if (regime?.date_from !== undefined) {
    return say`The last day for the response is not given. It comes from ${said(regime.date_from)}.`;
  }
  const duty = regime && mainDuty(regime);
  if (!duty || regime.confidence === "L") return say`The last day for the response is not given.`;
  return say`The last day for the response cannot be counted until it is known when ${BEGINNINGS[duty.event]()}.`;
}

const BEGINNINGS: Readonly<Record<RegimeEvent, () => string>> = {
  report_received: () => say`the report was received`,
  report_sent: () => say`the report was sent`,
  report_published: () => say`the report was published`,
  request: () => say`it was asked for`,
};

function reasoningOf({ day, explanation, atLatest }: LegalDeadline): string {
  const { reasoning, source, advice, projection } = explanation;
  return [
    say`By law ${longDate(day)}: ${reasoning} (${source}).`,
    ...(atLatest ? [say`The time runs from the sending of the report, so the last day is no later.`] : []),
    ...(projection === undefined ? [] : [projection]),
    advice,
  ].join(" ");
}
