import { isOver, statusOf } from "./actions.ts";
import type { Counted } from "./counted-in-words.ts";
import { nodesUnder } from "./declared-counts.ts";
import { isKnown } from "./known.ts";
import { type ItemIn, itemsOf, type Plan } from "./plan.ts";

/** How many things a plan lists, and every other number that may be meant for them with as good reason. */
export interface ListedCount {
  readonly list: "recommendations" | "themes" | "actions" | "phases";
  readonly listed: number;
  readonly others: readonly number[];
}

/** Counts what a plan lists; nothing where it lists none, or where some may be missing or cannot be read. */
export function listedCount(plan: Plan, what: Counted): ListedCount | undefined {
  const found =
    what === "themes" || what === "actions" || what === "phases" ? plainCount(plan, what) : byKind(plan, what);
  if (!found || found.listed === 0 || !isKnown(plan, found.list)) return undefined;
  return nodesUnder(plan, found.list) === itemsOf(plan, found.list).length ? found : undefined;
}

function plainCount(plan: Plan, list: "themes" | "actions" | "phases"): ListedCount {
  const listed = itemsOf(plan, list).length;
  return { list, listed, others: list === "actions" ? countsOfActions(itemsOf(plan, list)) : [] };
}

/** Actions may be counted without those that are withdrawn or done, or by their milestones. */
function countsOfActions(actions: readonly ItemIn<"actions">[]): readonly number[] {
  const kept = actions.filter(({ value }) => statusOf(value) !== "withdrawn").length;
  const open = actions.filter(({ value }) => !isOver(value)).length;
  const milestones = actions.reduce((sum, { value }) => sum + (value.milestones?.length ?? 0), 0);
  return [kept, open, milestones, actions.length + milestones];
}

const CATEGORIES: Readonly<Record<Exclude<Counted, "themes" | "actions" | "phases">, RegExp>> = {
  recommendations: /\brecommendation/i,
  areas_for_improvement: /\bareas? (?:for|of) improvement\b/i,
  areas_for_priority_action: /\bpriority action\b/i,
};

/**
 * Recommendations go by the report's own words for them. What has no such category counts as a recommendation, and as
 * an area only where the report's figures say that it names areas.
 */
function byKind(plan: Plan, what: keyof typeof CATEGORIES): ListedCount | undefined {
  const items = itemsOf(plan, "recommendations");
  const ofKind = items.filter(({ value }) => CATEGORIES[what].test(value.category?.value ?? "")).length;
  const declared = declaredCounts(plan);
  if (ofKind === 0 && what !== "recommendations" && !declared.has(what)) return undefined;
  const sizes = [...groupSizes(items, "from"), ...groupSizes(items, "category"), ...groupSizes(items, "response")];
  const others = [items.length, ...sizes, ...[...declared.values()].flat()];
  return { list: "recommendations", listed: ofKind || items.length, others };
}

/** The figures that the plan gives for its reports; where they differ from the lists, that is told of them. */
function declaredCounts(plan: Plan): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  for (const { value } of itemsOf(plan, "response_to")) {
    for (const key of ["recommendations", "areas_for_improvement", "areas_for_priority_action"] as const) {
      const figure = value.declared?.[key];
      if (figure) found.set(key, [...(found.get(key) ?? []), Number(figure.value)]);
    }
  }
  return found;
}

function groupSizes(
  items: readonly ItemIn<"recommendations">[],
  key: "from" | "category" | "response",
): readonly number[] {
  const sizes = new Map<string, number>();
  for (const { value } of items) {
    const name = value[key]?.value ?? "";
    sizes.set(name, (sizes.get(name) ?? 0) + 1);
  }
  const refused = sizes.get("not accepted") ?? 0;
  return [...sizes.values(), items.length - refused];
}
