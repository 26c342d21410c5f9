import type { List, Mapping, Node, Pair } from "../../core/syntax.ts";
import { isWhite, put, putSign, type Stand, type Walk } from "./ink.ts";
import { inkScalar } from "./words.ts";

/** How far what hangs under a key or a dash is set in. */
export const STEP = 2;

/** Goes through a value and all that is in it. */
export function inkNode(walk: Walk, node: Node, stand: Stand): void {
  if (node.start === node.end) return;
  if (node.kind === "scalar") inkScalar(walk, node, stand);
  else if (node.flow) inkBrackets(walk, node, stand);
  else if (node.kind === "list") inkItems(walk, node, stand);
  else inkKeys(walk, node, stand);
}

function inkItems(walk: Walk, { items }: List, stand: Stand): void {
  const { column, depth, space } = stand;
  for (const item of items) {
    const dash = putSign(walk, "-", { column, space, depth });
    inkNode(walk, item, { column: column + STEP, depth: depth + 1, space: 1, under: dash });
  }
}

function inkKeys(walk: Walk, { pairs }: Mapping, { column, depth, space }: Stand): void {
  for (const { key, value } of pairs) {
    const name = put(walk, { start: key.start, end: key.end, column, space, depth });
    putSign(walk, ":", { column, space: 0 });
    inkNode(walk, value, { column: column + STEP, depth: depth + 1, space: 1, under: name });
  }
}

/** What stands between brackets is set in from them; a bracket that closes on a line of its own stands as deep as they. */
function inkBrackets(walk: Walk, node: List | Mapping, stand: Stand): void {
  const { text } = walk;
  // A pair between square brackets needs no braces: `[a: 1]`.
  if (node.kind === "map" && text[node.start] !== "{") return node.pairs.forEach((pair) => inkPair(walk, pair, stand));
  const { column, space } = stand;
  put(walk, { start: node.start, end: node.start + 1, column, space });
  const parts: readonly (Node | Pair)[] = node.kind === "list" ? node.items : node.pairs;
  for (const [i, part] of parts.entries()) {
    const inside = { ...stand, column: column + STEP, space: i === 0 ? 0 : 1 };
    if ("kind" in part) inkNode(walk, part, inside);
    else inkPair(walk, part, inside);
    putSign(walk, ",", { column: column + STEP, space: spaceBehind(walk) });
  }
  put(walk, { start: node.end - 1, end: node.end, column, space: spaceBehind(walk) });
}

function inkPair(walk: Walk, { key, value }: Pair, stand: Stand): void {
  inkNode(walk, key, stand);
  putSign(walk, ":", { column: stand.column + STEP, space: 0 });
  inkNode(walk, value, { ...stand, column: stand.column + STEP, space: 1 });
}

/** A colon that nothing follows needs the blank behind it to be one for every reader. */
function spaceBehind({ text, at }: Walk): number {
  return text[at - 1] === ":" && isWhite(text, at) ? 1 : 0;
}
