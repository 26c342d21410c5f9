import { fixOf, placeEdit } from "./edits.ts";
import { written } from "./placed.ts";
import { headOf } from "./plan.ts";
import type { Finding } from "./problem.ts";
import { itemShape } from "./shape.ts";
import type { Mapping, PlacedNode } from "./syntax.ts";
import { isBlank, writeKey } from "./write-key.ts";

/** An item of a list, whatever the list. */
interface AnyItem {
  readonly value: { readonly node: Mapping };
  readonly at: PlacedNode;
  readonly uri: string;
}

/** Whether an item says nothing under a key; tbc says something. */
export function lacks({ value }: AnyItem, key: string): boolean {
  return isBlank(written(value, key));
}

/** Tells that an item should say something under a key, and offers to say tbc there. */
export function wantedIn(
  list: string,
  item: AnyItem,
  [key, message]: readonly [key: string, message: string],
): Finding {
  const edit = writeKey(item.at.block.text, { map: item.value.node, shape: itemShape(list) }, [key, "tbc"]);
  return { at: headOf(item), message, fixes: [fixOf(`Add "${key}: tbc"`, false, placeEdit(item, edit))] };
}
