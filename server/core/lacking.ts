import { fixOf, insertKey, placeEdit } from "./edits.ts";
import { headOf, type ItemIn, type ListKey } from "./plan.ts";
import { written } from "./placed.ts";
import type { Finding } from "./problem.ts";
import { say } from "./say.ts";
import { itemShape } from "./shape.ts";
import type { Mapping } from "./syntax.ts";

/** An item of a list whose items are maps, or a map in one. */
type MapItem = Pick<ItemIn<ListKey>, "at" | "uri"> & { readonly value: { readonly node: Mapping } };

/** Whether an item says nothing under a key: tbc is an answer, and a key with nothing behind it is told of elsewhere. */
export function lacks({ value }: MapItem, key: string): boolean {
  return written(value, key) === undefined;
}

/** What is said of an item that lacks a key, with a fix that writes the key as still to be confirmed. */
export function lacking(
  list: ListKey,
  item: MapItem,
  [key, message]: readonly [key: string, message: string],
): Finding {
  const at = { map: item.value.node, shape: itemShape(list) };
  const edit = insertKey(item.at.block.text, at, [key, "tbc"]);
  return {
    at: headOf(item),
    message,
    fixes: [fixOf(say`Add "${key}", to be confirmed`, false, placeEdit(item, edit))],
  };
}
