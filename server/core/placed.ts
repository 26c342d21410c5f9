import type { Mapping, Node } from "./syntax.ts";
import { asList, asMeant, meantChoice } from "./meant.ts";
import type { Shape } from "./shape.ts";
import type { Located } from "./text.ts";

/**
 * A part of a plan as its author wrote it: the keys of the format, each single value as text with its place. What is
 * absent, or written so that it does not fit, is missing; `node` tells whether a key is written at all. Keys and words
 * of lists that are misspelt stand here as they were meant.
 */
export type Placed<T> = [Extract<T, readonly unknown[]>] extends [never]
  ? [Extract<T, object>] extends [never]
    ? Located<string>
    : PlacedMap<Extract<T, object>>
  : Extract<T, readonly unknown[]> extends readonly (infer U)[]
    ? readonly Placed<U>[]
    : never;

type PlacedMap<T> = string extends keyof T
  ? readonly PlacedPair<T[keyof T]>[]
  : { readonly [K in keyof T]?: Placed<NonNullable<T[K]>> } & { readonly node: Mapping };

/** A key and value of a map whose keys the author chooses: a financial year, a colour, an acronym. */
export interface PlacedPair<V> {
  readonly key: Located<string>;
  readonly value: Placed<NonNullable<V>>;
}

/** Reads a node as its shape says; what does not fit is left out, and told of elsewhere. */
export function place(node: Node, shape: Shape): unknown {
  if (shape.type === "text") {
    return node.kind === "scalar" ? located(meantChoice(node.text, shape)?.word ?? node.text, node) : undefined;
  }
  if (shape.type === "list") return placeList(node, shape);
  if (node.kind !== "map") return undefined;
  return shape.keys.size > 0 ? placeMap(asMeant(node, shape), shape) : placePairs(node, shape);
}

function placeList(node: Node, shape: Shape): unknown {
  const { item } = shape;
  const items = node.kind === "list" ? node.items : node.kind === "scalar" ? asList(node, shape) : [];
  if (!item || (node.kind !== "list" && items.length === 0)) return undefined;
  return items.map((held) => place(held, item)).filter((held) => held !== undefined);
}

function placeMap(node: Mapping, shape: Shape): unknown {
  const placed: Record<string, unknown> = { node };
  for (const { key, value } of node.pairs) {
    const held = shape.keys.get(key.text);
    const read = held && place(value, held);
    if (read !== undefined) placed[key.text] = read;
  }
  return placed;
}

function placePairs(node: Mapping, { item }: Shape): unknown {
  if (!item) return [];
  return node.pairs.flatMap(({ key, value }) => {
    const read = place(value, item);
    return read === undefined ? [] : [{ key: located(key.text, key), value: read }];
  });
}

function located(value: string, { start, end }: Node): Located<string> {
  return { value: value.trim(), start, end };
}

/** What is written under a key of a map, whatever it is; nothing where the key is not there. */
export function written(map: { readonly node: Mapping }, key: string): Node | undefined {
  return map.node.pairs.find((pair) => pair.key.text === key)?.value;
}

/** Whether a text says that something is not yet known. It is a legal value of any key. */
export function isTbc(text: string): boolean {
  return text.length <= 5 && text.trim().toLowerCase() === "tbc";
}
