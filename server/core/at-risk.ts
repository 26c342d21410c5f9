import { type Action, isOpen, isOver, statusOf } from "./actions.ts";
import { isReadable, type Plan } from "./plan.ts";
import { deliveryKey, isForImpact, meaningOf } from "./ratings.ts";
import type { Located } from "./text.ts";
import { tidy } from "./values/words.ts";

/** What says that an action is at risk, its status or its rating, and the word for it in the plan's own key. */
export interface AtRisk {
  readonly said: Located<string>;
  readonly by: "status" | "rating";
  /** What the plan's key says of the rating, where that is not the rating itself. */
  readonly meaning?: string;
}

/** The beginning, so that "no longer at risk" is none of these. */
const AT_RISK = /^(?:at (?:\w+ )?risk|off[ -](?:track|target|course|plan)|behind(?: schedule| plan)?)\b/;

/**
 * Whether an action is said to be at risk. Its status says so in so many words; a rating does where the plan's own key
 * has such a word for it, since amber is at risk in one body and on track in the next.
 */
export function atRisk(plan: Plan, action: Action): AtRisk | undefined {
  const { status, rating } = action;
  if (isOver(action)) return undefined;
  if (status && statusOf(action) === "at risk") return { said: status, by: "status" };
  const key = deliveryKey(plan);
  if (!rating || !isReadable(plan, "status_key") || !isOpen(action, key) || isForImpact(plan, rating.value))
    return undefined;
  const word = meaningOf(key, rating.value)?.word;
  if (!AT_RISK.test(tidy(word ?? rating.value))) return undefined;
  return { said: rating, by: "rating", ...(word !== undefined && { meaning: word }) };
}
