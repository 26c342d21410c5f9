import type { Document } from "../../core/document.ts";
import { type Block, isSound } from "../../core/syntax.ts";
import type { Span } from "../../core/text.ts";
import { type Ink, inked, put, putSign, type Walk } from "./ink.ts";
import { inkNode } from "./tree.ts";

/**
 * Everything that stands in a block, counted from its start; nothing where the block cannot be read whole, or where it
 * holds something that is not known here. The dash of an item goes to the column given.
 */
export function inksOfBlock(block: Block, column: number): readonly Ink[] | undefined {
  const { text, node, form } = block;
  if (!node || !isSound(block)) return undefined;
  if (form === "whole" && (node.kind !== "map" || node.flow)) return undefined;
  const comments = new Map(block.comments.map(({ start, end }) => [start, end]));
  const walk: Walk = { text, comments, inks: [], at: 0 };
  const depth = form === "item" ? 1 : 0;
  inkNode(walk, node, { column: depth * column, space: 0, depth, under: undefined });
  const inks = [...walk.inks, ...block.comments.map((span) => comment(text, span))].sort((a, b) => a.start - b.start);
  return isAll(text, { start: 0, end: text.length }, inks) ? inks : undefined;
}

/** What stands between blocks: comments, the line `---`, and the keys of lists whose items are blocks. */
export function inksBetween({ text, syntax }: Document, span: Span): readonly Ink[] | undefined {
  const walk: Walk = { text, comments: new Map(), inks: [], at: span.start };
  const part = text.slice(span.start, span.end);
  for (const { 0: found, index } of part.matchAll(/^---|^[ \t]*#.*/gm)) {
    const at = { start: span.start + index, end: span.start + index + found.length };
    put(walk, found === "---" ? { ...at, column: 0, space: 0 } : comment(text, at));
  }
  for (const { key } of syntax.entries) {
    if (key.start < span.start || key.start >= span.end) continue;
    put(walk, { start: key.start, end: key.end, column: 0, space: 0, depth: 0 });
    putSign(walk, ":", { column: 0, space: 0 });
    const behind = /^[ \t]*#.*/.exec(text.slice(walk.at, span.end))?.[0];
    if (behind !== undefined) put(walk, comment(text, { start: walk.at, end: walk.at + behind.length }));
  }
  const inks = walk.inks.sort((a, b) => a.start - b.start);
  return isAll(text, span, inks) ? inks : undefined;
}

function comment(text: string, span: Span): Ink {
  return { ...inked(text, span), column: 0, space: undefined, sort: "comment" };
}

/** Whether there is nothing but white space between, before and behind what was found. */
function isAll(text: string, { start, end }: Span, inks: readonly Ink[]): boolean {
  let at = start;
  for (const ink of [...inks, { start: end, end }]) {
    if (ink.start < at || inked(text, { start: at, end: ink.start }).start < ink.start) return false;
    at = ink.end;
  }
  return true;
}
