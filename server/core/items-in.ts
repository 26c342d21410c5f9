import type { ItemIn, ListKey } from "./plan.ts";
import { place } from "./placed.ts";
import { itemShape } from "./shape.ts";
import { type Block, isSound, type Node } from "./syntax.ts";

/**
 * The items of a list that stand in a block, for what can be said of an item alone. Most blocks hold one, but a list
 * that is laid out in an odd way is one block with all its items. A block that cannot be read whole holds none.
 */
export function itemsIn<K extends ListKey>(block: Block, key: K): readonly ItemIn<K>["value"][] {
  if (!isSound(block)) return [];
  return nodesIn(block, key).flatMap((node) => {
    const value = place(node, itemShape(key));
    return value === undefined ? [] : [value as ItemIn<K>["value"]];
  });
}

function nodesIn({ form, key, node }: Block, wanted: string): readonly Node[] {
  if (form === "item") return key === wanted && node?.kind === "list" ? node.items : [];
  if (node?.kind !== "map") return [];
  return node.pairs.flatMap((pair) => (pair.key.text === wanted && pair.value.kind === "list" ? pair.value.items : []));
}
