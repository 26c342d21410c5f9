import type { Document } from "../core/document.ts";
import { shortened } from "../core/names.ts";
import type { Place } from "../core/problem.ts";
import { planShape } from "../core/shape.ts";
import type { Block } from "../core/syntax.ts";
import type { Span } from "../core/text.ts";
import { linesIn } from "../core/text-lines.ts";
import { placeAt, trimmed } from "./places.ts";

/** An item of a list at the top level of which nothing could be read but its look. */
export interface BrokenItem {
  readonly key: string;
  /** Its id where one can be seen, else its first words. Never empty. */
  readonly name: string;
  readonly whole: Place;
  readonly at: Place;
}

/** The items of a text that hold a mistake which leaves nothing to read, such as a dash without its space. */
export function brokenItems({ uri, syntax }: Document): readonly BrokenItem[] {
  return syntax.blocks.flatMap((placed) => {
    if (!isLost(placed.block)) return [];
    const { text, key } = placed.block;
    return itemSpans(text).map((span): BrokenItem => {
      const words = text.slice(span.start, span.end);
      const newline = words.indexOf("\n");
      const first = trimmed(text, { start: span.start, end: newline < 0 ? span.end : span.start + newline });
      return { key, name: nameOf(words), whole: placeAt(uri, placed, span), at: placeAt(uri, placed, first) };
    });
  });
}

/** Whether items were written that are none to the reading: the first may lack its space, and with it all others. */
function isLost({ form, key, node }: Block): boolean {
  if (form === "item") return node?.kind !== "list" || node.items.length === 0;
  const value = node?.kind === "map" ? node.pairs[0]?.value : undefined;
  return form === "entry" && planShape.keys.get(key)?.type === "list" && value?.kind === "map";
}

/** What looks like an item: a line with a dash, and those below it up to the next dash in its column. */
function itemSpans(text: string): readonly Span[] {
  const dashes = linesIn(text).flatMap(({ start, text: line }) => {
    const indent = /^[ \t]*(?=-)/.exec(line)?.[0].length;
    return indent === undefined ? [] : [{ start: start + indent, indent }];
  });
  const starts = dashes.filter(({ indent }) => indent === dashes[0]?.indent).map(({ start }) => start);
  return starts.map((start, i) => trimmed(text, { start, end: starts[i + 1] ?? text.length }));
}

function nameOf(words: string): string {
  const id = /^-[ \t]*id:[ \t]*["']?([^\s"',}#]+)/.exec(words)?.[1];
  const line = words.replace(/^-[ \t]*/, "").replace(/\n[\s\S]*/, "");
  return id ?? (shortened(line) || "-");
}
