import { isOpen } from "./actions.ts";
import { memo } from "./memo.ts";
import { type ItemIn, itemsOf, type Plan } from "./plan.ts";
import { deliveryKey } from "./ratings.ts";

/** The actions of a plan that are still to be done. */
export const openActions: (plan: Plan) => readonly ItemIn<"actions">[] = memo((plan) => {
  const key = deliveryKey(plan);
  return itemsOf(plan, "actions").filter(({ value }) => isOpen(value, key));
});

/** The fewest open actions among which a share of them says anything. */
export const ENOUGH_ACTIONS = 10;
