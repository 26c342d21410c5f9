import { statusOf } from "./actions.ts";
import { mayBeSame, type Side } from "./colour-words.ts";
import type { Plan } from "./plan.ts";
import { onlyKnown, type Rated, ratedActions } from "./rated-actions.ts";
import { tidy } from "./values/words.ts";

/** Actions rated by two keys that share a colour, and one whose rating may be of either. */
export interface MixedRatings {
  readonly forDelivery: Rated;
  readonly forImpact: Rated;
  readonly unclear: Rated;
  /** What the colour of the unclear one means for delivery and for impact. */
  readonly words: readonly [delivery: string, impact: string];
}

/**
 * Finds out whether the ratings of a plan are now of delivery and now of impact, where a colour has a meaning for each.
 * A plan that rates delivery throughout may share its colours: nobody can be misled.
 */
export function mixedRatings(plan: Plan): MixedRatings | undefined {
  const rated = ratedActions(plan);
  const shared = rated.filter((one) => meaningsOf(one) !== undefined);
  const unclear = shared.find((one) => !isDoneAndNotWell(one)) ?? shared[0];
  const words = unclear && meaningsOf(unclear);
  const forDelivery = rated.find((one) => onlyKnown(one)?.side === "delivery");
  const forImpact = rated.find((one) => onlyKnown(one)?.side === "impact" || isDoneAndNotWell(one));
  return unclear && words && forDelivery && forImpact && { forDelivery, forImpact, unclear, words };
}

/** What a colour on its own means in either key; nothing where it is in one only, or means the same in both. */
function meaningsOf({ known, words }: Rated): MixedRatings["words"] | undefined {
  const of = (side: Side) => known.find((one) => one.side === side)?.word;
  const [delivery, impact] = [of("delivery"), of("impact")];
  if (words !== undefined || delivery === undefined || impact === undefined) return undefined;
  return mayBeSame(delivery, impact) ? undefined : [delivery, impact];
}

/** Work that is complete cannot be at risk, so its rating speaks of impact. */
function isDoneAndNotWell(rated: Rated): boolean {
  const [delivery] = meaningsOf(rated) ?? [];
  const isDone = ["complete", "embedded"].includes(statusOf(rated.action.value) ?? "");
  return (
    isDone &&
    /^(?:at risk|off (?:track|target|course)|not started|delayed|behind|late|overdue)\b/.test(tidy(delivery ?? ""))
  );
}
