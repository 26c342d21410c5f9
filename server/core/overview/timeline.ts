import { memo } from "../memo.ts";
import { type ItemIn, itemsOf, type Plan } from "../plan.ts";
import type { Place } from "../problem.ts";
import { say } from "../say.ts";
import { type Day, plainDate } from "../values/calendar-day.ts";
import type { DateSpan } from "../values/date.ts";
import { type ActionShown, type State } from "./actions.ts";
import { coverageOf } from "./coverage.ts";
import { responsesOf } from "./responses.ts";
import { type Shown, shownItem, type When, whenOf } from "./shown.ts";

/** What a row of the timeline is. */
export type BarKind = "response" | "phase" | "action";

/** A dated step on the row of its action. */
export interface StepMark {
  readonly title: string;
  readonly at: Place;
  readonly when: { readonly text: string; readonly days: DateSpan };
  readonly isDone: boolean;
}

/** A row of the timeline: when something begins and ends, each as the days that it may mean. */
export interface Bar extends Shown {
  readonly kind: BarKind;
  readonly from: When | undefined;
  readonly to: When | undefined;
  readonly state: State | undefined;
  readonly isOpen: boolean;
  readonly isLate: boolean;
  readonly steps: readonly StepMark[];
}

/** Rows that belong together, under the title of their theme; responses and phases come first, without one. */
export interface BarGroup {
  readonly title: string;
  readonly bars: readonly Bar[];
}

/** When things are to happen, and the day that the plan is judged by. */
export interface Timeline {
  readonly groups: readonly BarGroup[];
  readonly asOf: { readonly day: Day; readonly text: string };
  /** The open actions of which no date can be told. */
  readonly undated: readonly ActionShown[];
}

/** The dated things of a plan, group by group; actions given up are left out. */
export const timelineOf: (plan: Plan) => Timeline = memo((plan) => {
  const { groups } = coverageOf(plan);
  const actions = groups.flatMap((group) => group.actions);
  const frame = [...responsesOf(plan).flatMap(responseBar), ...itemsOf(plan, "phases").flatMap(phaseBar)];
  const bars = groups.map(({ theme, actions: own }) => ({
    title: theme ? `${theme.id} ${theme.title}`.trim() : groups.length > 1 ? say`No theme yet` : say`Actions`,
    bars: own.flatMap(actionBar),
  }));
  return {
    groups: [{ title: "", bars: frame }, ...bars].filter((group) => group.bars.length > 0),
    asOf: { day: plan.asOf.day, text: plainDate(plan.asOf.day) },
    undated: actions.filter((one) => one.isOpen && !one.due?.days),
  };
});

function responseBar({ lastDay, state, title, at }: ReturnType<typeof responsesOf>[number]): Bar[] {
  if (!lastDay) return [];
  const to = { text: plainDate(lastDay.days.to), days: lastDay.days };
  const isLate = state === "late";
  return [
    { ...BARE, id: "", title: say`Response to ${title}`, at, kind: "response", to, isOpen: state !== "sent", isLate },
  ];
}

function phaseBar(phase: ItemIn<"phases">): Bar[] {
  const [from, to] = [whenOf(phase.value.from), whenOf(phase.value.to)];
  return from?.days || to?.days ? [{ ...BARE, ...shownItem(phase), kind: "phase", from, to }] : [];
}

const BARE = { from: undefined, to: undefined, state: undefined, isOpen: false, isLate: false, steps: [] } as const;

function actionBar(action: ActionShown): Bar[] {
  const { id, title, at, start, due, state, isOpen, daysLate } = action;
  const steps = action.steps.flatMap(({ due: when, ...step }) =>
    when?.days
      ? [{ ...step, when: { text: when.text, days: when.days }, isDone: ["complete", "embedded"].includes(step.state) }]
      : [],
  );
  if (state === "withdrawn" || !(start?.days || due?.days || steps.length > 0)) return [];
  const isLate = daysLate !== undefined;
  return [{ id, title, at, kind: "action", from: start, to: due, state, isOpen, isLate, steps }];
}
