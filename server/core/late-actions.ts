import { type Action, isOpen } from "./actions.ts";
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

function ratedWell(plan: Plan, { rating }: Action): Located<string> | undefined {
  if (!rating || !isReadable(plan, "status_key") || isForImpact(plan, rating.value)) return undefined;
  return isRatedWell(deliveryKey(plan), rating.value) ? rating : undefined;
}
