import { asList, asMeant } from "./meant.ts";
import { memo } from "./memo.ts";
import type { Kind, Shape } from "./shape.ts";
import type { Block, Mapping, Node, Scalar } from "./syntax.ts";

/** A single value of a block with what it is meant to be; its place counts from the block's start. */
export interface Leaf {
  readonly scalar: Scalar;
  readonly shape: Shape;
  /** The keys that lead to it from the top of the plan; items of lists take no step. */
  readonly path: readonly string[];
  /** The map it is written in; a value in a list belongs to the map that holds the list. */
  readonly map: Mapping | undefined;
  /** The item of a list at the top level that it is in, and what such an item is. */
  readonly item: Mapping | undefined;
}

/** An id that a block defines. */
export interface Definition {
  readonly kind: Kind;
  readonly id: string;
  readonly scalar: Scalar;
  /** The map that the id names, and its shape. */
  readonly map: Mapping;
}

/** Every single value of a block that the format knows, in the order they are written. */
export const leavesOf: (block: Block) => readonly Leaf[] = memo((block) => {
  const leaves: Leaf[] = [];
  const { node } = block;
  const list = block.root.keys.get(block.key)?.item;
  if (block.form === "item") {
    for (const item of node?.kind === "list" ? node.items : []) {
      if (list) collect({ shape: list, path: [block.key], map: undefined, item: mapOnly(item) }, item, leaves);
    }
  } else if (node) collect({ shape: block.root, path: [], map: undefined, item: undefined }, node, leaves);
  return leaves;
});

type Context = Omit<Leaf, "scalar">;

function collect(context: Context, node: Node, leaves: Leaf[]): void {
  const { shape, path } = context;
  if (node.kind === "scalar") {
    const items = shape.type === "list" ? asList(node, shape) : [];
    if (items.length === 0 || !shape.item) leaves.push({ ...context, scalar: node });
    else for (const scalar of items) leaves.push({ ...context, shape: shape.item, scalar });
  } else if (node.kind === "list") {
    const { item } = shape;
    if (shape.type !== "list" || !item) return;
    for (const held of node.items) {
      collect({ ...context, shape: item, ...(path.length === 1 && { item: mapOnly(held) }) }, held, leaves);
    }
  } else if (shape.type === "map") {
    for (const { key, value } of asMeant(node, shape).pairs) {
      const held = shape.keys.get(key.text) ?? (shape.keys.size === 0 ? shape.item : undefined);
      if (held) collect({ ...context, shape: held, path: [...path, key.text], map: node }, value, leaves);
    }
  }
}

function mapOnly(node: Node): Mapping | undefined {
  return node.kind === "map" ? node : undefined;
}

/** The ids that a block defines. A resolution is named by its decision and its own letter: `D1.b`. */
export const definitionsIn: (block: Block) => readonly Definition[] = memo((block) =>
  leavesOf(block).flatMap(({ scalar, shape, map, item }) => {
    if (!shape.defines || !map || scalar.text === "") return [];
    const parent = shape.defines === "resolutions" ? textUnder(item, "id") : undefined;
    const id = parent === undefined ? scalar.text : `${parent}.${scalar.text}`;
    return [{ kind: shape.defines, id, scalar, map }];
  }),
);

/** The ids of other items that a block holds. */
export const linksIn: (block: Block) => readonly Leaf[] = memo((block) =>
  leavesOf(block).filter(({ shape, scalar }) => shape.refersTo.length > 0 && scalar.text !== ""),
);

/** The text of a single value under a key of a map. */
export function textUnder(map: Mapping | undefined, key: string): string | undefined {
  const value = map?.pairs.find((pair) => pair.key.text === key)?.value;
  return value?.kind === "scalar" && value.text !== "" ? value.text : undefined;
}
