import { textUnder } from "../core/leaves.ts";
import type { Place } from "../core/problem.ts";
import type { Mapping } from "../core/syntax.ts";
import type { Span } from "../core/text.ts";
import { type Cursor, cursorAt } from "./cursor.ts";
import type { Feature } from "./feature.ts";
import { placeAt, trimmed } from "./places.ts";

/** What stands at a point, for things that show it elsewhere and want to know it again after an edit. */
export interface Thing {
  /**
   * What it is called whatever stands around it, such as `actions/A5/due`: the list, the id of the item and the keys that
   * lead to it, of letters, digits and `._-/` alone. Two things of one text may share it.
   */
  readonly name: string;
  /** The whole item where the point is on what the item is known by; else the one key with its value. */
  readonly whole: Place;
  /** The item of a list at the top level that it is or belongs to; where there is none, the same as the whole. */
  readonly item: Place;
}

/** The keys by which an item is pointed at. */
const HEADS: readonly string[] = ["id", "ref", "title", "text", "risk", "what"];

/** Finds the item of the plan, or the value in it, that stands at a point. */
export const thingAt: Feature<Thing> = (project, { uri, offset }) => {
  const cursor = cursorAt(project, { uri, offset });
  const map = cursor?.maps[0]?.map;
  if (!cursor || !map) return undefined;
  const { block, pair, path, item } = cursor;
  const isHead = path.length > 1 && (!pair || HEADS.includes(pair.key.text));
  const span = isHead || !pair ? map : pair;
  const placed = (part: Span): Place => placeAt(uri, block, trimmed(block.block.text, part));
  return {
    name: nameOf(cursor, isHead ? path.slice(0, -1) : path),
    whole: placed(span),
    item: placed(item ?? span),
  };
};

function nameOf({ maps, item }: Cursor, path: readonly string[]): string {
  const [list = "", ...rest] = path;
  const steps = [list, ...maps.map(({ map }) => idOf(map, item)).reverse(), ...rest];
  return steps
    .filter((step) => step !== "")
    .map((step) => step.replace(/[^\p{L}\p{N}._-]/gu, "_"))
    .join("/");
}

/** Only the item itself is called by its id. Items within it are few, and known by the keys that lead to them. */
function idOf(map: Mapping, item: Mapping | undefined): string {
  return map === item ? (textUnder(map, "id") ?? "") : "";
}
