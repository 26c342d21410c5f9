import { dateIn } from "./dates.ts";
import type { ItemIn } from "./plan.ts";
import { written } from "./placed.ts";
import { isRatedDone, type Meaning } from "./ratings.ts";
import { itemShape } from "./shape.ts";

/** An action of a plan as its author wrote it. */
export type Action = ItemIn<"actions">["value"];

/** The words under `status` that end an action: nothing more will be done, so nothing of it can be late. */
const ENDS: readonly string[] = ["complete", "embedded", "withdrawn"];

/** The status of an action in small letters; nothing where none is written. */
export function statusOf(action: Action): string | undefined {
  return written(action, "status") ? (action.status?.value.toLowerCase() ?? "") : undefined;
}

/** Whether an action is done or given up: its status says so, or it has a day on which it was completed. */
export function isOver(action: Action): boolean {
  return ENDS.includes(statusOf(action) ?? "") || dateIn(action.completed_on) !== undefined;
}

/**
 * Whether an action is still to be done, as far as its status can be read. Where it has none, a rating that means done
 * in the plan's own key says that it is not.
 */
export function isOpen(action: Action, key: readonly Meaning[]): boolean {
  const status = statusOf(action);
  if (isOver(action)) return false;
  if (status === undefined || status === "tbc") return !action.rating || !isRatedDone(key, action.rating.value);
  return (
    itemShape("actions")
      .keys.get("status")
      ?.choices.some(({ value }) => value === status) ?? false
  );
}
