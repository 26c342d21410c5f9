import { insert, replace } from "./edits.ts";
import type { Edit } from "./problem.ts";
import type { Mapping, Node, Pair } from "./syntax.ts";
import type { Span } from "./text.ts";
import { lineAround } from "./text-lines.ts";

/** A key that begins a new item of a list and has no hyphen before it, so that it reads as more of the item above. */
export interface ForgottenDash extends Span {
  /** The item that it was taken into. */
  readonly map: Mapping;
  /** Puts the hyphens where they belong, before this key and before every further one of the same item. */
  readonly edits: readonly Edit<Span>[];
}

/**
 * Where items of a list run into one: the key that an item begins with stands in it again, on a line of its own, and
 * another of its keys does so, too, behind that. A single key that stands twice is only a key that stands twice.
 */
export function forgottenDashes(text: string, node: Node | undefined): readonly ForgottenDash[] {
  if (!node || node.kind === "scalar") return [];
  const items = node.kind === "list" ? node.items : node.pairs.map(({ value }) => value);
  const below = items.flatMap((item) => forgottenDashes(text, item));
  if (node.kind !== "list" || node.flow) return below;
  const own = node.items.flatMap((item) => (item.kind === "map" && !item.flow ? (runTogether(text, item) ?? []) : []));
  return [...own, ...below];
}

function runTogether(text: string, map: Mapping): ForgottenDash | undefined {
  const [first] = map.pairs;
  const again = map.pairs.filter((pair) => pair !== first && pair.key.text === first?.key.text);
  const [second] = again;
  if (!first || !second || !again.every((pair) => beginsLine(text, pair))) return undefined;
  const before = new Set(map.pairs.slice(1, map.pairs.indexOf(second)).map(({ key }) => key.text));
  if (!map.pairs.some(({ key }) => key.start > second.key.start && before.has(key.text))) return undefined;
  const dash = /^([ ]*)(-[ ]+)$/.exec(text.slice(lineAround(text, first.key.start).start, first.key.start));
  const { start, end } = second.key;
  return { start, end, map, edits: dash ? again.map((pair) => dashed(pair, dash[2] ?? "- ")) : [] };
}

/** The hyphen stands as far before the key as that of the item above. */
function dashed({ key: { start } }: Pair, dash: string): Edit<Span> {
  return start < dash.length ? insert(start, dash) : replace({ start: start - dash.length, end: start }, dash);
}

function beginsLine(text: string, { key: { start } }: Pair): boolean {
  return text.slice(lineAround(text, start).start, start).trim() === "";
}
