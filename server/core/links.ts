import type { Document } from "./document.ts";
import { type Definition, definitionsIn, type Leaf, linksIn } from "./leaves.ts";
import { memo } from "./memo.ts";
import type { Place } from "./problem.ts";
import type { Kind } from "./shape.ts";
import type { Block, PlacedBlock } from "./syntax.ts";

/** A thing with an id, and where that id is given to it. */
export interface Target extends Definition {
  readonly at: Place;
  readonly block: PlacedBlock;
}

/** An id written where another thing is meant. */
export interface Link {
  readonly leaf: Leaf;
  readonly at: Place;
  readonly block: PlacedBlock;
}

/** All ids of a plan and all links between its parts, over all its texts. */
export interface Index {
  readonly targets: ReadonlyMap<Kind, ReadonlyMap<string, readonly Target[]>>;
  readonly links: readonly Link[];
}

/** Gathers the ids and links of texts from those of their blocks, which are kept while a block stays the same. */
export function indexOf(documents: readonly Document[]): Index {
  const targets = new Map<Kind, Map<string, Target[]>>();
  const links: Link[] = [];
  for (const { uri, syntax } of documents) {
    for (const placed of syntax.blocks) {
      for (const definition of definitionsIn(placed.block)) {
        addTarget(targets, { ...definition, block: placed, at: placeOf(uri, placed, definition.scalar) });
      }
      for (const leaf of linksIn(placed.block))
        links.push({ leaf, block: placed, at: placeOf(uri, placed, leaf.scalar) });
    }
  }
  return { targets, links };
}

function addTarget(targets: Map<Kind, Map<string, Target[]>>, target: Target): void {
  const kind = targets.get(target.kind) ?? new Map<string, Target[]>();
  targets.set(target.kind, kind);
  const same = kind.get(target.id);
  if (same) same.push(target);
  else kind.set(target.id, [target]);
}

function placeOf(uri: string, { start }: PlacedBlock, span: { start: number; end: number }): Place {
  return { uri, start: start + span.start, end: start + span.end };
}

/** The things that an id names, among those of the given kinds. */
export function targetsOf({ targets }: Index, kinds: readonly Kind[], id: string): readonly Target[] {
  return kinds.flatMap((kind) => targets.get(kind)?.get(id) ?? []);
}

/**
 * Ids that stand in a block that cannot be read whole, found by their look alone, so that one broken item does not
 * make every link to it look wrong.
 */
export const salvagedIds: (block: Block) => readonly string[] = memo(({ text }) =>
  [...text.matchAll(/(?:^|[\s{,-])(?:id|ref):[ \t]*["']?([^\s"',}#]+)/g)].map((found) => found[1] ?? ""),
);
