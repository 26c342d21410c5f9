import type { Leaf } from "../../core/leaves.ts";
import { itemsOf, type ItemIn, type ListKey, type Plan } from "../../core/plan.ts";
import type { Cursor } from "../cursor.ts";

/** What somebody points at: a single value of a plan. */
export interface Asked {
  readonly plan: Plan;
  readonly cursor: Cursor;
  readonly leaf: Leaf;
  /** The value as a person reads it. */
  readonly text: string;
}

/** The item of a list that the value is in, read as the format has it; nothing for values elsewhere. */
export function itemAsked<K extends ListKey>({ plan, cursor, leaf }: Asked, key: K): ItemIn<K> | undefined {
  if (leaf.path[0] !== key || !leaf.item) return undefined;
  const { document, block } = cursor;
  return itemsOf(plan, key).find(
    ({ uri, at }) => uri === document.uri && at.start === block.start && at.node === leaf.item,
  );
}
