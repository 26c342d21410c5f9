import { type Document, entriesOf } from "../core/document.ts";
import { memo } from "../core/memo.ts";
import type { Plan } from "../core/plan.ts";
import { planShape, type Shape } from "../core/shape.ts";
import { type Entry, isSound, type Node } from "../core/syntax.ts";
import { type Draft, draftOf, finished, readInto, readItem } from "./read.ts";
import type { Broken, Content } from "./thing.ts";

/** Keys that say how a plan is laid out over files and not what it says. */
const LAYOUT: ReadonlySet<string> = new Set(["improvement_plan", "part_of", "include"]);

/** A plan taken apart into things and their fields, over all its texts, in whatever order and files they stand. */
export const contentOf: (plan: Plan) => Content = memo((plan) => {
  const draft = draftOf({ plan, list: "", shape: planShape, parent: undefined, map: undefined, ...startOf(plan) });
  for (const document of plan.documents) {
    for (const [key, entries] of entriesOf(document)) {
      if (!LAYOUT.has(key)) for (const entry of entries) readEntry(draft, entry, { document, key });
    }
  }
  return { plan, whole: finished(draft), broken: plan.documents.flatMap(brokenIn) };
});

function startOf({ main: { uri } }: Plan): Pick<Draft["thing"], "at" | "head"> {
  const at = { uri, start: 0, end: 0 };
  return { at, head: at };
}

interface Under {
  readonly document: Document;
  readonly key: string;
}

function readEntry(draft: Draft, { list, values }: Entry, { document: { uri }, key }: Under): void {
  const shape = planShape.keys.get(key);
  const sound = values.filter(({ block }) => isSound(block));
  if (list && isListOfMaps(shape)) {
    for (const { start, node } of sound) readItem(draft, node, { path: key, shape: shape.item, from: { uri, start } });
    return;
  }
  if (!list) {
    for (const { start, node } of sound) readInto(draft, node, { path: key, key, shape, from: { uri, start } });
    return;
  }
  const [first] = sound;
  if (!first) return;
  const items: readonly Node[] = sound.map(({ node, start }) => shifted(node, start - first.start));
  const whole: Node = { kind: "list", items, flow: false, start: items[0]?.start ?? 0, end: items.at(-1)?.end ?? 0 };
  readInto(draft, whole, { path: key, key, shape, from: { uri, start: first.start } });
}

function isListOfMaps(shape: Shape | undefined): shape is Shape & { readonly item: Shape } {
  return shape?.type === "list" && shape.item?.type === "map";
}

/** A single value counted from another block's start. */
function shifted(node: Node, by: number): Node {
  return by === 0 || node.kind !== "scalar" ? node : { ...node, start: node.start + by, end: node.end + by };
}

function brokenIn({ uri, syntax }: Document): Broken[] {
  return syntax.blocks.flatMap(({ start, block }) => {
    if (isSound(block)) return [];
    const text = block.text.replace(/\r\n?/g, "\n").trim();
    const at = start + (block.problems[0]?.start ?? 0);
    return [{ key: block.form === "whole" ? "" : block.key, text, at: { uri, start: at, end: at } }];
  });
}
