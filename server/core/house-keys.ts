import { houseOf } from "./house.ts";
import type { Plan } from "./plan.ts";
import type { Place } from "./problem.ts";
import type { Node, PlacedBlock } from "./syntax.ts";

/** Whether a key of a plan is one that the body has added to the format, in the place where it may stand. */
export function isHouseKey(plan: Plan, at: Place): boolean {
  const { keys } = houseOf(plan);
  const document = keys.size === 0 ? undefined : plan.documents.find(({ uri }) => uri === at.uri);
  if (!document) return false;
  const name = document.text.slice(at.start, at.end);
  if (document.syntax.entries.some(({ key }) => key.start === at.start)) return keys.get("plan")?.has(name) === true;
  const placed = document.syntax.blocks.findLast(({ start }) => start <= at.start);
  return placed !== undefined && keys.get(placed.block.key)?.has(name) === true && isOwnKey(placed, at.start);
}

/** Whether a key stands in an item of the block's list itself, or under the block's key, and not deeper. */
function isOwnKey({ start, block: { node, form } }: PlacedBlock, at: number): boolean {
  const under: readonly Node[] = form === "item" ? [node ?? []].flat() : valuesIn(node);
  const items = under.flatMap((one) => (one.kind === "list" ? one.items : [one]));
  return items.some((item) => item.kind === "map" && item.pairs.some(({ key }) => start + key.start === at));
}

function valuesIn(node: Node | undefined): readonly Node[] {
  return node?.kind === "map" ? node.pairs.map(({ value }) => value) : [];
}
