import type { Place } from "../core/problem.ts";
import type { Mapping, Node, PlacedBlock, Scalar } from "../core/syntax.ts";
import type { Span } from "../core/text.ts";

/** Where something leads: the place to put the cursor, and all of the thing that is there. */
export interface Destination {
  /** The id, or what stands for one. */
  readonly at: Place;
  readonly whole: Place;
}

/** What leads somewhere, and where to. */
export interface Destinations {
  readonly from: Place;
  readonly to: readonly Destination[];
}

/** Moves a span of a block to the text that the block stands in. */
export function placeAt(uri: string, { start }: { readonly start: number }, span: Span): Place {
  return { uri, start: start + span.start, end: start + span.end };
}

/** Where the words of a single value are written, without the quotation marks round them. */
export function wordsPlace(uri: string, placed: PlacedBlock, scalar: Scalar): Place {
  return placeAt(uri, placed, wordsSpan(placed.block.text, scalar));
}

/** The words of a single value, without the quotation marks round them and the line breaks behind them. */
export function wordsSpan(text: string, { style, start, end }: Scalar): Span {
  if (style !== "quoted") return trimmed(text, { start, end });
  const isClosed = end - start > 1 && text[start] === text[end - 1];
  return trimmed(text, { start: start + 1, end: isClosed ? end - 1 : Math.max(start + 1, end) });
}

/** A span without the white space behind it, which multi-line texts have. */
export function trimmed(text: string, { start, end }: Span): Span {
  return { start, end: start + text.slice(start, end).trimEnd().length };
}

/**
 * All of an item: from its dash, or the comments directly above it, where it stands in a block of its own; else from
 * its first key.
 */
export function wholePlace(uri: string, placed: PlacedBlock, node: Node): Place {
  const { form, text, node: top } = placed.block;
  const alone = form === "item" && top?.kind === "list" && top.items.length === 1 && top.items[0] === node;
  const start = alone ? text.length - text.trimStart().length : node.start;
  return placeAt(uri, placed, trimmed(text, { start: Math.min(start, node.start), end: node.end }));
}

/** Where a map is pointed at: its id or letter, its title, or its first key. */
export function headOfMap(uri: string, placed: PlacedBlock, map: Mapping): Place {
  const named = HEADS.map((key) => map.pairs.find((pair) => pair.key.text === key)?.value);
  const head = named.find((value): value is Scalar => value?.kind === "scalar" && value.text !== "");
  if (!head) return placeAt(uri, placed, map.pairs[0]?.key ?? { start: map.start, end: map.start });
  const { text } = placed.block;
  return placeAt(uri, placed, trimmed(text, wordsSpan(text, head)));
}

const HEADS: readonly string[] = ["id", "ref", "title", "what", "matter", "to"];

/** The things whose places differ, in their order: a part of two plans is met twice. */
export function distinctBy<T>(things: readonly T[], placeOf: (thing: T) => Place): readonly T[] {
  const seen = new Set<string>();
  return things.filter((thing) => {
    const { uri, start, end } = placeOf(thing);
    const name = `${start}:${end}:${uri}`;
    return !seen.has(name) && seen.add(name);
  });
}
