import { entriesOf } from "../core/document.ts";
import type { Leaf } from "../core/leaves.ts";
import type { Plan } from "../core/plan.ts";
import type { Node, PlacedNode, Scalar } from "../core/syntax.ts";
import { tidy } from "../core/values/words.ts";
import type { Cursor } from "./cursor.ts";
import { type Destination, type Destinations, placeAt, trimmed, wordsPlace } from "./places.ts";
import { wordAround } from "./word-at.ts";

/** Finds where a plan explains the word at a cursor: an acronym of its glossary, or a colour of its key to the ratings. */
export function explainedAt(plan: Plan, cursor: Cursor): Destinations | undefined {
  const { document, block, leaf, offset } = cursor;
  if (!leaf) return undefined;
  if (isRating(leaf)) {
    const to = pairsUnder(plan, "status_key", 2).filter(({ key }) => tidy(key.text) === tidy(leaf.scalar.text));
    return explained(wordsPlace(document.uri, block, leaf.scalar), to);
  }
  if (!isWords(leaf)) return undefined;
  const { word, start } = wordAround(block.block.text, offset);
  const to = pairsUnder(plan, "glossary", 1).filter(({ key }) => isSame(key, word));
  return explained(placeAt(document.uri, block, { start, end: start + word.length }), to);
}

function explained(from: Destinations["from"], pairs: readonly FreePair[]): Destinations | undefined {
  return pairs.length > 0 ? { from, to: pairs.map(({ destination }) => destination) } : undefined;
}

function isRating({ path }: Leaf): boolean {
  return path.length === 2 && path[0] === "actions" && path[1] === "rating";
}

function isWords({ shape }: Leaf): boolean {
  return !shape.holds && !shape.defines && shape.choices.length === 0;
}

/** "SENCOs" are explained by what "SENCO" means. */
function isSame({ text }: Scalar, word: string): boolean {
  return text === word || (word.endsWith("s") && text === word.replace(/['’]?s$/, ""));
}

interface FreePair {
  readonly key: Scalar;
  readonly destination: Destination;
}

/** The pairs some levels below a key at the top, over all texts of a plan. */
function pairsUnder(plan: Plan, name: string, depth: number): readonly FreePair[] {
  return plan.documents.flatMap((document) =>
    (entriesOf(document).get(name) ?? []).flatMap(({ values }) =>
      values.flatMap((placed) => pairsIn({ ...placed, uri: document.uri }, placed.node, depth)),
    ),
  );
}

function pairsIn(placed: PlacedNode & { readonly uri: string }, node: Node, depth: number): readonly FreePair[] {
  if (node.kind !== "map") return [];
  if (depth > 1) return node.pairs.flatMap(({ value }) => pairsIn(placed, value, depth - 1));
  return node.pairs.map((pair) => ({
    key: pair.key,
    destination: {
      at: wordsPlace(placed.uri, placed, pair.key),
      whole: placeAt(placed.uri, placed, trimmed(placed.block.text, pair)),
    },
  }));
}
