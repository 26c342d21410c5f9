import type { Action } from "./actions.ts";
import { statusOf } from "./actions.ts";
import { memo } from "./memo.ts";
import { type ItemIn, itemsOf, type Plan } from "./plan.ts";
import { written } from "./placed.ts";
import type { Node } from "./syntax.ts";
import { isBlank } from "./write-key.ts";

/** A recommendation and what the plan does about it. */
export interface Answer {
  readonly recommendation: ItemIn<"recommendations">;
  /** The actions that address it, without those that were withdrawn. */
  readonly actions: readonly ItemIn<"actions">[];
  readonly withdrawn: readonly ItemIn<"actions">[];
  /** The ids under `covered_by`, without its own. */
  readonly coveredBy: readonly string[];
  readonly isRefused: boolean;
}

/** What the plan does about each of its recommendations, in the order in which they are written. */
export const answersOf: (plan: Plan) => readonly Answer[] = memo((plan) => {
  const byId = new Map<string, ItemIn<"actions">[]>();
  for (const action of itemsOf(plan, "actions")) {
    for (const id of addressedBy(action.value)) {
      const same = byId.get(id);
      if (same) same.push(action);
      else byId.set(id, [action]);
    }
  }
  return itemsOf(plan, "recommendations").map((recommendation) => {
    const { id, response } = recommendation.value;
    const all = byId.get(id?.value ?? "") ?? [];
    return {
      recommendation,
      actions: all.filter(({ value }) => statusOf(value) !== "withdrawn"),
      withdrawn: all.filter(({ value }) => statusOf(value) === "withdrawn"),
      coveredBy: wordsIn(written(recommendation.value, "covered_by")).filter((word) => word !== id?.value),
      isRefused: response?.value.toLowerCase() === "not accepted",
    };
  });
});

/** Whether a recommendation has an answer of any kind: an action, another that covers it, or that it is not accepted. */
export function isAnswered({ actions, coveredBy, isRefused }: Answer): boolean {
  return actions.length > 0 || coveredBy.length > 0 || isRefused;
}

/** The ids of the recommendations that an action addresses, each once; one that stands outside a list counts as well. */
export function addressedBy(action: Action): readonly string[] {
  const held = written(action, "addresses");
  const words = wordsIn(held);
  return [...new Set(held?.kind === "scalar" ? words.flatMap((word) => [word, ...word.split(/[\s,;]+/)]) : words)];
}

function wordsIn(node: Node | undefined): readonly string[] {
  const nodes = node?.kind === "list" ? node.items : node ? [node] : [];
  return nodes.flatMap((held) => (held.kind === "scalar" && !isBlank(held) ? [held.text.trim()] : []));
}
