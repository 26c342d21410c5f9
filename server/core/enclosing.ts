import { textUnder } from "./leaves.ts";
import { asMeant } from "./meant.ts";
import { memo } from "./memo.ts";
import { nameOf, titleOf } from "./names.ts";
import { said, say } from "./say.ts";
import { planShape, settingsShape, type Shape } from "./shape.ts";
import type { Block, Mapping, Node } from "./syntax.ts";

/** A map of the format that something stands in, and whether it is one of a list. */
export interface Enclosing {
  readonly map: Mapping;
  readonly shape: Shape;
  readonly listed: boolean;
}

/** The maps that each value of a block stands in, outermost first; maps whose keys are free are left out. */
const enclosingIn: (block: Block) => ReadonlyMap<Node, readonly Enclosing[]> = memo(({ form, key, node, root }) => {
  const found = new Map<Node, readonly Enclosing[]>();
  const list = root.keys.get(key);
  if (node && (form !== "item" || list)) visit(node, form === "item" ? list : root, { around: [], found });
  return found;
});

interface Visit {
  readonly around: readonly Enclosing[];
  readonly found: Map<Node, readonly Enclosing[]>;
  readonly listed?: true;
}

function visit(node: Node, shape: Shape | undefined, { around, found, listed }: Visit): void {
  found.set(node, around);
  if (node.kind === "list") {
    for (const item of node.items) visit(item, shape?.item, { around, found, listed: true });
  } else if (node.kind === "map" && shape) {
    const isNamed = shape.keys.size > 0 && shape !== planShape && shape !== settingsShape;
    const inside = isNamed ? [...around, { map: node, shape, listed: listed ?? false }] : around;
    for (const { key, value } of asMeant(node, shape).pairs) {
      visit(value, shape.keys.get(key.text) ?? shape.item, { around: inside, found });
    }
  }
}

/** What a value stands in, as a sentence names it: `action A7 "Recruit"`, `the target of measure M3`, `the plan`. */
export function nameAround(block: Block, node: Node): string {
  return nameOfChain(enclosingIn(block).get(node) ?? []);
}

/** A map as a sentence names it, with the item that it is part of. */
export function nameOfMap(block: Block, map: Mapping, shape: Shape): string {
  const around = enclosingIn(block).get(map) ?? [];
  return nameOfChain([...around, { map, shape, listed: listedIn(block).has(map) }]);
}

/** The items of all lists of a block. */
const listedIn: (block: Block) => ReadonlySet<Node> = memo((block) => {
  const lists = [...enclosingIn(block).keys()];
  return new Set(lists.flatMap((node) => (node.kind === "list" ? node.items : [])));
});

function nameOfChain(chain: readonly Enclosing[]): string {
  const [first] = chain;
  const last = chain.at(-1);
  if (!first || !last) return say`the plan`;
  const { noun } = last.shape;
  if (isNamed(last)) return nameOf(last.map, noun);
  const own = last.listed ? withArticle(noun) : said(`the ${noun}`);
  return first === last || !isNamed(first) ? own : say`${own} of ${nameOf(first.map, first.shape.noun)}`;
}

/** `an action`, `a measure`. */
export function withArticle(noun: string): string {
  return said(`${/^[aeiou]/i.test(noun) ? "an" : "a"} ${noun}`);
}

function isNamed({ map }: Enclosing): boolean {
  return textUnder(map, "id") !== undefined || titleOf(map) !== undefined;
}
