import { type Action, isOpen, statusOf } from "./actions.ts";
import { isPast } from "./as-at.ts";
import { dateIn } from "./dates.ts";
import { isReadable, type ItemIn, itemsOf, type Plan } from "./plan.ts";
import { deliveryKey, isForImpact, isRatedWell } from "./ratings.ts";
import type { Located } from "./text.ts";
import type { WrittenDate } from "./values/date.ts";

/** An action whose due date is past and that is still to be done. */
export interface LateAction {
  readonly action: ItemIn<"actions">;
  readonly due: Located<string>;
  readonly date: WrittenDate;
  /** The rating, where it says without a doubt that all goes well. */
  readonly ratedWell: Located<string> | undefined;
}

/** The actions that are late on the day that the plan is judged by. A rating is relied on only where the plan's key can be read. */
export function lateActions(plan: Plan): readonly LateAction[] {
  const key = deliveryKey(plan);
  return itemsOf(plan, "actions").flatMap((action) => {
    const { due } = action.value;
    const date = dateIn(due);
    if (!due || !date || !isPast(plan, date) || !isOpen(action.value, key)) return [];
    return [{ action, due, date, ratedWell: ratedWell(plan, action.value) }];
  });
}

/** A step that should be done by now and is not, in an action that is still on its way. */
export interface LateStep {
  readonly action: ItemIn<"actions">;
  readonly title: string;
  readonly status: Located<string>;
  readonly due: Located<string>;
  readonly date: WrittenDate;
}

/** What a step's own words call unfinished; one without a status may well be done, and one that is paused is known. */
const UNFINISHED: readonly string[] = ["not started", "in progress", "at risk"];

/** The steps that are late on the day that the plan is judged by, in actions that are not late themselves. */
export function lateSteps(plan: Plan): readonly LateStep[] {
  const key = deliveryKey(plan);
  const late = new Set(lateActions(plan).map(({ action }) => action.at.node));
  const open = itemsOf(plan, "actions").filter(
    ({ value, at }) => !late.has(at.node) && isOpen(value, key) && statusOf(value) !== "paused",
  );
  return open.flatMap((action) =>
    (action.value.milestones ?? []).flatMap(({ title, due, status }) => {
      const date = dateIn(due);
      if (!due || !date || !status || !isPast(plan, date) || !UNFINISHED.includes(status.value)) return [];
      return [{ action, title: title?.value ?? "", status, due, date }];
    }),
  );
}

function ratedWell(plan: Plan, { rating }: Action): Located<string> | undefined {
  if (!rating || !isReadable(plan, "status_key") || isForImpact(plan, rating.value)) return undefined;
  return isRatedWell(deliveryKey(plan), rating.value) ? rating : undefined;
}
