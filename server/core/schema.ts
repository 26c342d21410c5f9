import type { Document } from "./document.ts";
import validators from "./generated/validators.js";
import { asMeant } from "./meant.ts";
import { memo } from "./memo.ts";
import { planShape, type Shape } from "./shape.ts";
import { type Block, isSound, type Mapping, type Node, type Pair, type Scalar } from "./syntax.ts";
import type { Span } from "./text.ts";

/** A place where a text has not the shape of a plan. Spans count from the start of what was looked at. */
export type ShapeProblem = Span &
  (
    | { readonly kind: "unknown-key"; readonly key: Scalar; readonly map: Mapping; readonly shape: Shape }
    | {
        readonly kind: "missing-key";
        readonly missing: string;
        readonly map: Mapping | undefined;
        readonly shape: Shape;
      }
    | { readonly kind: "value-not-listed"; readonly value: Scalar; readonly key: string; readonly shape: Shape }
    | { readonly kind: "value-of-wrong-kind"; readonly value: Node; readonly key: string; readonly shape: Shape }
  );

type Found = Parameters<NonNullable<(typeof validators)["plan"]>>[0] extends unknown
  ? NonNullable<NonNullable<(typeof validators)["plan"]>["errors"]>[number]
  : never;

/** What is wrong with the shape of a block's items or map; nothing where the text of the block is broken. */
export const shapeProblemsIn: (block: Block) => readonly ShapeProblem[] = memo((block) => {
  const { node } = block;
  if (!node || !isSound(block)) return [];
  if (block.form === "item")
    return node.kind === "list" ? node.items.flatMap((item) => itemProblems(block, block.key, item)) : [];
  if (node.kind !== "map") return [];
  return asMeant(node, block.root).pairs.flatMap(({ key, value }) =>
    value.kind === "list"
      ? value.items.flatMap((item) => itemProblems(block, key.text, item))
      : mapProblems(block, key.text, value),
  );
});

function itemProblems({ root }: Block, key: string, item: Node): ShapeProblem[] {
  const shape = root.keys.get(key);
  return shape?.type === "list" && shape.item ? validate(nameIn(root, key), item, shape.item) : [];
}

function mapProblems({ root }: Block, key: string, value: Node): ShapeProblem[] {
  const shape = root.keys.get(key);
  return shape?.type === "map" && value.kind === "map" ? validate(nameIn(root, key), value, shape) : [];
}

/** The name of the validator of what stands under a key at the top, or of the top itself. */
function nameIn(root: Shape, key: string): string {
  if (root === planShape) return key === "" ? "plan" : key;
  return key === "" ? "settings" : `settings.${key}`;
}

function validate(name: string, node: Node, shape: Shape): ShapeProblem[] {
  const check = validators[name];
  if (!check || check(valueOf(node))) return [];
  const start = { node, shape, key: shape.type === "list" ? name : "" };
  return onePerPlace((check.errors ?? []).flatMap((error) => problemOf(error, start)));
}

/** What is wrong with the top level of a text: keys that are not known or lacking, lists that are none. */
export const topProblems: (document: Document) => readonly ShapeProblem[] = memo(({ syntax, text, root }) => {
  const entries = syntax.entries.filter(({ key }) => key.value !== "<<");
  const pairs = entries.map(({ key, list, values }) => {
    const value = topNode(list, values[0]?.node, values[0]?.start ?? 0);
    return { key: scalarAt(key.value, key), value, start: key.start, end: key.end };
  });
  const map: Mapping = { kind: "map", flow: false, pairs, start: 0, end: text.length };
  const check = validators[nameIn(root, "")];
  if (!check || check(valueOf(map))) return [];
  const at = { node: map, shape: root, key: "" };
  return onePerPlace((check.errors ?? []).flatMap((error) => problemOf(error, at)));
});

/** The value of a key at the top as far as the top level goes: what is in it is looked at in its own block. */
function topNode(list: boolean, node: Node | undefined, base: number): Node {
  const span = { start: base + (node?.start ?? 0), end: base + (node?.end ?? 0) };
  if (list || !node) return { kind: "list", items: [], flow: false, ...span };
  return node.kind === "map" ? { kind: "map", pairs: [], flow: false, ...span } : { ...node, ...span };
}

function scalarAt(text: string, { start, end }: Span): Scalar {
  return { kind: "scalar", text, value: text, style: "plain", start, end };
}

interface Step {
  readonly node: Node;
  readonly shape: Shape;
  readonly key: string;
}

function problemOf({ instancePath, keyword, params }: Found, from: Step): ShapeProblem[] {
  const steps = instancePath
    .split("/")
    .slice(1)
    .map((step) => step.replace(/~1/g, "/").replace(/~0/g, "~"));
  const { node, shape, key } = steps.reduce(stepInto, from);
  const span = { start: node.start, end: node.end };
  if (keyword === "additionalProperties" && node.kind === "map") {
    const unknown = pairsOf(node).get(String(params["additionalProperty"]))?.key;
    return unknown
      ? [{ kind: "unknown-key", key: unknown, map: node, shape, start: unknown.start, end: unknown.end }]
      : [];
  }
  if (keyword === "required") {
    const head = node.kind === "map" ? headOf(node) : span;
    return [
      {
        kind: "missing-key",
        missing: String(params["missingProperty"]),
        map: node.kind === "map" ? node : undefined,
        shape,
        ...head,
      },
    ];
  }
  if (keyword === "enum" && node.kind === "scalar" && node.text !== "")
    return [{ kind: "value-not-listed", value: node, key, shape, ...span }];
  return /^(?:enum|type|pattern)$/.test(keyword)
    ? [{ kind: "value-of-wrong-kind", value: node, key, shape, ...span }]
    : [];
}

/** The pairs of a map by their keys. */
const pairsOf: (map: Mapping) => ReadonlyMap<string, Pair> = memo(
  ({ pairs }) => new Map(pairs.map((pair) => [pair.key.text, pair])),
);

/** Where a map that lacks something is pointed at: its id, else its first key, else its start. */
function headOf(map: Mapping): Span {
  const id = map.pairs.find(({ key, value }) => key.text === "id" && value.kind === "scalar" && value.text !== "");
  const { start, end } = id?.value ?? map.pairs[0]?.key ?? { start: map.start, end: map.start };
  return { start, end };
}

function stepInto({ node, shape, key }: Step, step: string): Step {
  if (node.kind === "list") {
    const item = node.items[Number(step)];
    return item && shape.item ? { node: item, shape: shape.item, key } : { node, shape, key };
  }
  if (node.kind !== "map") return { node, shape, key };
  const held = pairsOf(node).get(step)?.value;
  const inner = shape.keys.get(step) ?? shape.item;
  return held && inner ? { node: held, shape: inner, key: step } : { node, shape, key };
}

/** A value that is wrong in two ways is told of once. */
function onePerPlace(problems: readonly ShapeProblem[]): ShapeProblem[] {
  const seen = new Set<string>();
  return problems.filter((problem) => {
    const place = `${problem.start}:${problem.kind === "missing-key" ? problem.missing : ""}`;
    return !seen.has(place) && seen.add(place);
  });
}

/** The value that the validator looks at. Maps have no prototype, so that no key of a plan can be more than a key. */
function valueOf(node: Node): unknown {
  if (node.kind === "scalar") return node.value;
  if (node.kind === "list") return node.items.map(valueOf);
  const value = Object.create(null) as Record<string, unknown>;
  for (const { key, value: held } of node.pairs) value[key.text] = valueOf(held);
  return value;
}
