import type { Told } from "./findings.ts";
import { textUnder } from "./leaves.ts";
import type { Plan } from "./plan.ts";
import type { Place } from "./problem.ts";
import type { Block, Node, PlacedBlock } from "./syntax.ts";

/**
 * What a finding is known by from one edit to the next: the check, the item and the key it is about, and which one of
 * several alike it is, from 1. The line is no part of it, so whatever moves around it, it stays the same.
 */
export interface Fingerprint {
  readonly check: string;
  /** The list and the id of the item, `actions/A3`; the key at the top where it is about no item; empty for the text. */
  readonly item: string;
  /** The keys that lead to it from there, `milestones.due`. */
  readonly field: string;
  readonly nth: number;
}

/** The fingerprints of findings of one plan, in their order. */
export function fingerprintsOf(plan: Plan, told: readonly Told[]): readonly Fingerprint[] {
  const seen = new Map<string, number>();
  return told.map(({ check, finding }) => {
    const { item, field } = addressOf(plan, finding.at);
    const name = JSON.stringify([check.code, item, field]);
    const nth = (seen.get(name) ?? 0) + 1;
    seen.set(name, nth);
    return { check: check.code, item, field, nth };
  });
}

/** The item and the key that a place is in. */
export function addressOf({ documents }: Plan, at: Place): Pick<Fingerprint, "item" | "field"> {
  const document = documents.find(({ uri }) => uri === at.uri);
  const placed = document && lastBefore(document.syntax.blocks, at.start);
  if (!placed || at.start >= placed.start + placed.block.text.length || !placed.block.node) {
    const entry = document?.syntax.entries.findLast(({ key }) => key.start <= at.start);
    return { item: entry?.key.value ?? "", field: "" };
  }
  const offset = at.start - placed.start;
  const { block } = placed;
  const node = block.form === "item" ? itemAt(block, offset) : block.node;
  const keys = node ? keysTo(node, offset) : [];
  if (block.form !== "item") return { item: keys[0] ?? "", field: keys.slice(1).join(".") };
  return { item: `${block.key}/${nameOf(node)}`, field: keys.join(".") };
}

/** The last block that begins at an offset or before it; there may be thousands of blocks, and of offsets. */
function lastBefore(blocks: readonly PlacedBlock[], offset: number): PlacedBlock | undefined {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return blocks[low - 1];
}

function itemAt({ node }: Block, offset: number): Node | undefined {
  return node?.kind === "list" ? (node.items.findLast(({ start }) => start <= offset) ?? node.items[0]) : node;
}

/** What an item is known by: its id, else its title, else nothing. */
function nameOf(node: Node | undefined): string {
  if (node?.kind !== "map") return "";
  return textUnder(node, "id") ?? textUnder(node, "title") ?? textUnder(node, "text") ?? "";
}

function keysTo(node: Node, offset: number): readonly string[] {
  const held = node.kind === "map" ? node.pairs.find((pair) => pair.start <= offset && pair.end >= offset) : undefined;
  if (held) return [held.key.text, ...keysTo(held.value, offset)];
  const item = node.kind === "list" ? node.items.find((one) => one.start <= offset && one.end >= offset) : undefined;
  return item ? keysTo(item, offset) : [];
}
