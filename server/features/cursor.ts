import type { Document } from "../core/document.ts";
import { type Leaf, leavesOf } from "../core/leaves.ts";
import type { Shape } from "../core/shape.ts";
import type { Mapping, Node, Pair, PlacedBlock } from "../core/syntax.ts";
import type { Span } from "../core/text.ts";
import { documentAt, type Point } from "./feature.ts";
import type { Project } from "../core/project.ts";

/** What stands at a point of a text. Places in it count from the start of the block. */
export interface Cursor {
  readonly document: Document;
  readonly block: PlacedBlock;
  /** The point, counted from the start of the block. */
  readonly offset: number;
  /** The value at the point, where it is a single one that the format knows. */
  readonly leaf: Leaf | undefined;
  /** The key at the point, or the key whose value is there, innermost. */
  readonly pair: Pair | undefined;
  /** Whether the point is on the key and not on its value. */
  readonly onKey: boolean;
  /** What the key's value should look like. */
  readonly shape: Shape | undefined;
  /** The keys that lead to it from the top of the plan, itself the last; items of lists take no step. */
  readonly path: readonly string[];
  /** The maps around the point, innermost first, each with its shape. */
  readonly maps: readonly { readonly map: Mapping; readonly shape: Shape | undefined }[];
  /** The item of a list at the top level that the point is in. */
  readonly item: Mapping | undefined;
}

/**
 * Finds what stands at a point; nothing where the point is in no block that could be read. Where one thing ends and the
 * next begins, it is the next.
 */
export function cursorAt(project: Project, { uri, offset }: Point): Cursor | undefined {
  const document = documentAt(project, uri);
  const block = document && blockAt(document, offset);
  if (!document || !block?.block.node) return undefined;
  const at = offset - block.start;
  const { form, key, node, root } = block.block;
  const path = form === "item" ? [key] : [];
  const walk: Walk = { at, maps: [], pair: undefined, shape: undefined, onKey: false, path };
  const list = form === "item" && node.kind === "list" ? node.items : [node];
  for (const item of list) descend(walk, item, form === "item" ? root.keys.get(key)?.item : root);
  const leaf = leavesOf(block.block).findLast(({ scalar }) => holds(scalar, at));
  const { maps, pair, shape, onKey } = walk;
  const item = leaf?.item ?? (form === "item" ? maps.at(-1)?.map : undefined);
  return { document, block, offset: at, leaf, pair, onKey, shape, path, maps, item };
}

/** The block in which a point is. */
export function blockAt({ syntax }: Document, offset: number): PlacedBlock | undefined {
  const { blocks } = syntax;
  let low = 0;
  let high = blocks.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((blocks[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return blocks[low];
}

interface Walk {
  readonly at: number;
  readonly maps: { readonly map: Mapping; readonly shape: Shape | undefined }[];
  pair: Pair | undefined;
  shape: Shape | undefined;
  onKey: boolean;
  readonly path: string[];
}

function descend(walk: Walk, node: Node, shape: Shape | undefined): void {
  if (node.kind === "list") {
    const item = node.items.findLast((one) => holds(one, walk.at));
    if (item) descend(walk, item, shape?.item);
  }
  if (node.kind !== "map" || !holds(node, walk.at)) return;
  walk.maps.unshift({ map: node, shape });
  const pair = node.pairs.findLast((one) => holds(one, walk.at));
  if (!pair) return;
  const held = shape?.keys.get(pair.key.text) ?? (shape?.keys.size === 0 ? shape.item : undefined);
  Object.assign(walk, { pair, shape: held, onKey: holds(pair.key, walk.at) });
  walk.path.push(pair.key.text);
  descend(walk, pair.value, held);
}

/** Whether a point is on a stretch of text or at one of its ends, where an editor's cursor may stand. */
export function holds({ start, end }: Span, at: number): boolean {
  return at >= start && at <= end;
}
