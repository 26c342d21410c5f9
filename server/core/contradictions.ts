import { type Action, statusOf } from "./actions.ts";
import { asAt, isPast } from "./as-at.ts";
import { dateIn, onDate, timeSince } from "./dates.ts";
import { lateActions } from "./late-actions.ts";
import { quoted } from "./names.ts";
import { type ItemIn, isReadable, itemsOf, type Plan } from "./plan.ts";
import { deliveryKey, isForImpact, isRatedDone, isRatedNotStarted, type Meaning, meaningOf } from "./ratings.ts";
import { say } from "./say.ts";
import type { Located } from "./text.ts";
import { isTbc } from "./values/words.ts";

/** What an action says of itself that cannot be true beside its status. */
export interface Contradiction {
  readonly action: ItemIn<"actions">;
  readonly status: Located<string>;
  readonly other: Located<string>;
  /** The other thing as a sentence says it, such as `says that it was completed on 14 March 2025`. */
  readonly says: string;
  /** The status that the other thing asks for; nothing where it is the other thing that will be wrong. */
  readonly instead?: "complete" | "in progress";
}

const OPEN: readonly string[] = ["not started", "in progress", "at risk", "paused"];
/** A step that is paused may have been given up. */
const STILL_TO_DO: readonly string[] = ["not started", "in progress", "at risk"];
const DONE: readonly string[] = ["complete", "embedded"];
const BEGUN: readonly string[] = ["in progress", ...DONE];

/** The first contradiction in each action of a plan. What is told of an action that is late is not told again. */
export function contradictionsIn(plan: Plan): readonly Contradiction[] {
  const key = isReadable(plan, "status_key") ? deliveryKey(plan) : undefined;
  const late = new Set(lateActions(plan).map(({ action }) => action.at.node));
  return itemsOf(plan, "actions").flatMap((action) => {
    const { value } = action;
    const { status } = value;
    if (!status) return [];
    const isLate = late.has(action.at.node);
    const rated = key && !isLate && !isForImpact(plan, value.rating?.value ?? "") ? key : undefined;
    const found =
      completed(value) ??
      steps(plan, value) ??
      (isLate ? undefined : start(plan, value)) ??
      (rated && ratings(value, rated));
    return found ? [{ action, status, ...found }] : [];
  });
}

type Found = Omit<Contradiction, "action" | "status">;

/** A day of completion beside a status that is not over. */
function completed(action: Action): Found | undefined {
  const date = dateIn(action.completed_on);
  if (!action.completed_on || !date || !OPEN.includes(statusOf(action) ?? "")) return undefined;
  return {
    other: action.completed_on,
    says: say`it was completed ${onDate(date)}`,
    instead: "complete",
  };
}

/**
 * A step that should be done by now and is not in an action that is done, or one that is done in an action that was not
 * begun. A step that is still to come may well follow completion, such as an audit after six months.
 */
function steps(plan: Plan, action: Action): Found | undefined {
  const status = statusOf(action) ?? "";
  const wrong = DONE.includes(status) ? STILL_TO_DO : status === "not started" ? DONE : [];
  for (const { title, due, status: step } of action.milestones ?? []) {
    const date = dateIn(due);
    const isToCome = DONE.includes(status) && !(date && isPast(plan, date));
    if (!step || isToCome || !wrong.includes(step.value.toLowerCase())) continue;
    const says = say`its milestone ${quoted(title?.value ?? "")} is ${step.value}`;
    return { other: step, says, ...(status === "not started" && { instead: "in progress" }) };
  }
  return undefined;
}

/** Work may begin some weeks late without anybody calling its dates wrong. */
const WEEKS_LATE = 6;

/** A start that is long past in an action that has not begun. */
function start(plan: Plan, action: Action): Found | undefined {
  const date = dateIn(action.start);
  if (!action.start || !date || statusOf(action) !== "not started") return undefined;
  if (date.to + 7 * WEEKS_LATE >= plan.asOf.day) return undefined;
  const late = timeSince(date.to, plan.asOf.day);
  return { other: action.start, says: say`it was to start ${onDate(date)}, ${late} ago (${asAt(plan)})` };
}

/** A rating that means done, or not begun, in the plan's own key beside a status that says otherwise. */
function ratings(action: Action, key: readonly Meaning[]): Found | undefined {
  const { rating } = action;
  const status = statusOf(action) ?? "";
  const found = rating && !isTbc(rating.value) ? meaningOf(key, rating.value) : undefined;
  const words = found?.word ?? found?.meaning;
  if (!rating || words === undefined) return undefined;
  const says = say`it is rated ${rating.value}, which means ${quoted(words)} here`;
  if (OPEN.includes(status) && isRatedDone(key, rating.value)) return { other: rating, says, instead: "complete" };
  return BEGUN.includes(status) && isRatedNotStarted(key, rating.value) ? { other: rating, says } : undefined;
}
