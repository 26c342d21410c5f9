import type { Document } from "../../core/document.ts";
import { memo } from "../../core/memo.ts";
import { type Block, isSound } from "../../core/syntax.ts";
import type { Span } from "../../core/text.ts";
import { lineAround } from "../../core/text-lines.ts";
import { type Ink, inked, isWhite, put, putSign, type Walk } from "./ink.ts";
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
export function inksBetween(document: Document, { start, end }: Span): readonly Ink[] | undefined {
  const { text } = document;
  const walk: Walk = { text, comments: new Map(), inks: [], at: start };
  while (walk.at < end) {
    const { at } = walk;
    const key = keyEnds(document).get(at);
    if (isWhite(text, at)) walk.at++;
    else if (text[at] === "#") put(walk, comment(text, { start: at, end: lineAround(text, at).end }));
    else if (text.startsWith("---", at)) put(walk, { start: at, end: at + 3, column: 0, space: 0 });
    else if (key === undefined) return undefined;
    else {
      put(walk, { start: at, end: key, column: 0, space: 0, depth: 0 });
      putSign(walk, ":", { column: 0, space: 0 });
    }
  }
  return walk.inks;
}

/** Where the keys at the top level end, by where they start. */
const keyEnds: (document: Document) => ReadonlyMap<number, number> = memo(
  ({ syntax }) => new Map(syntax.entries.map(({ key }) => [key.start, key.end])),
);

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
