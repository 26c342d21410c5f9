import { isPast } from "../as-at.ts";
import { distanceTo, lateness } from "../distance.ts";
import { dueDatesIn, type DueDate } from "../due-dates.ts";
import { textUnder } from "../leaves.ts";
import { memo } from "../memo.ts";
import type { Plan } from "../plan.ts";
import type { Place } from "../problem.ts";
import { say } from "../say.ts";
import { plainDate } from "../values/calendar-day.ts";
import { type DateSpan, showDate } from "../values/date.ts";
import { type ActionShown, actionsShown } from "./actions.ts";
import { type LastDayShown, responsesOf } from "./responses.ts";
import { nameOfPost, plainText, titleIn } from "./shown.ts";

/** What a date is for. */
export type DateKind = "response" | "action" | "step" | "report" | "review";

/** Something that is to be done by a date and is not done. */
export interface DateShown {
  readonly kind: DateKind;
  readonly id: string;
  readonly title: string;
  readonly at: Place;
  readonly when: { readonly text: string; readonly days: DateSpan };
  readonly isLate: boolean;
  /** "3 days late", "in 42 days". */
  readonly words: string;
  /** Who leads it, where somebody does. */
  readonly owners: readonly string[];
}

/** Everything that is still to be done by a date, the earliest first: what is late stands before what is to come. */
export const datesShown: (plan: Plan) => readonly DateShown[] = memo((plan) => {
  const all = [
    ...responsesOf(plan).flatMap((one) =>
      one.lastDay && one.state !== "sent"
        ? [
            dateOf(plan, {
              ...one,
              kind: "response",
              id: "",
              title: say`Response to ${one.title}`,
              when: whenIn(one.lastDay),
            }),
          ]
        : [],
    ),
    ...actionsShown(plan).flatMap((action) => actionDate(plan, action)),
    ...plan.documents.flatMap(({ uri, syntax }) =>
      dueDatesIn(plan, syntax.blocks).flatMap((due) => otherDate(plan, due, uri)),
    ),
  ];
  return all.sort((a, b) => a.when.days.to - b.when.days.to || 0);
});

interface Given extends Pick<DateShown, "kind" | "id" | "title" | "at" | "when"> {
  readonly owners?: readonly string[];
}

function dateOf(plan: Plan, { kind, id, title, at, when, owners = [] }: Given): DateShown {
  const isLate = isPast(plan, when.days);
  const words = isLate ? lateness(plan, when.days) : distanceTo(plan, when.days);
  return { kind, id, title, at, when, isLate, words, owners };
}

function actionDate(plan: Plan, action: ActionShown): DateShown[] {
  const { due, isOpen } = action;
  return isOpen && due?.days ? [dateOf(plan, { ...action, kind: "action", when: { ...due, days: due.days } })] : [];
}

function otherDate(plan: Plan, { block, leaf, date }: DueDate, uri: string): DateShown[] {
  const { path, map, item, scalar } = leaf;
  const key = path.join(".");
  const at = { uri, start: block.start + scalar.start, end: block.start + scalar.end };
  const given = {
    id: plainText(textUnder(item, "id")),
    at,
    when: { text: showDate(date), days: { from: date.from, to: date.to } },
  };
  if (key === "actions.milestones.due") return [dateOf(plan, { ...given, kind: "step", title: titleIn(map) })];
  if (key === "governance.reporting.next") {
    const to = nameOfPost(plan, textUnder(map, "to") ?? "");
    return [dateOf(plan, { ...given, kind: "report", title: say`Report to ${to}` })];
  }
  if (key === "governance.bodies.review_by" || key === "risks.review_on") {
    return [dateOf(plan, { ...given, kind: "review", title: say`Review: ${titleIn(map)}` })];
  }
  return [];
}

function whenIn({ days }: LastDayShown): DateShown["when"] {
  return { text: days.from === days.to ? plainDate(days.to) : say`by ${plainDate(days.to)}`, days };
}
