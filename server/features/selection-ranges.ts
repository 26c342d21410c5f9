import type { Document } from "../core/document.ts";
import type { Place } from "../core/problem.ts";
import type { Entry, Node, PlacedBlock } from "../core/syntax.ts";
import { lineAround } from "../core/text-lines.ts";
import type { Span } from "../core/text.ts";
import { blockAt, holds } from "./cursor.ts";
import { documentAt, type Feature } from "./feature.ts";
import { trimmed, wordsSpan } from "./places.ts";
import { wordAround } from "./word-at.ts";

/**
 * What a selection at a point grows to, innermost first, each inside the next: the word, the value, the key with its
 * value, the item, its list, the key of that list, and so on to the whole text. Where the text is broken, its lines and
 * pieces take the place of what could not be read.
 */
export const selectionRanges: Feature<readonly Place[]> = (project, { uri, offset }) => {
  const document = documentAt(project, uri);
  if (!document || offset < 0 || offset > document.text.length) return undefined;
  const isAround = (span: Span): boolean => holds(span, offset) && span.end > span.start;
  const read = chainOf([...readSpans(document, offset).filter(isAround), { start: 0, end: document.text.length }]);
  const lines = lookSpans(document.text, offset).filter((span) => isAround(span) && fits(read, span));
  return chainOf([...read, ...lines]).map((span) => ({ uri, ...span }));
};

/** Spans in the order of their lengths, without those that do not lie around the one before. */
function chainOf(spans: readonly Span[]): readonly Span[] {
  const chain: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.end - a.start - (b.end - b.start))) {
    const last = chain.at(-1);
    if (!last || (isInside(last, span) && !isInside(span, last))) chain.push(span);
  }
  return chain;
}

function fits(chain: readonly Span[], span: Span): boolean {
  return chain.every((one) => isInside(one, span) || isInside(span, one));
}

function isInside(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

/** What the reading of the text found around a point. */
function readSpans(document: Document, offset: number): readonly Span[] {
  const block = blockAt(document, offset);
  return [...(block ? blockSpans(block, offset) : []), ...document.syntax.entries.flatMap(entrySpans)];
}

/** What can be seen without reading: the word, and the words of the line. */
function lookSpans(text: string, offset: number): readonly Span[] {
  const { word, start } = wordAround(text, offset);
  const line = lineAround(text, offset);
  const first = line.start + line.text.length - line.text.trimStart().length;
  return [
    { start, end: start + word.length },
    { start: first, end: line.start + line.text.trimEnd().length },
  ];
}

function blockSpans({ start, block }: PlacedBlock, offset: number): readonly Span[] {
  const { text, node } = block;
  const spans = [
    { start: leadOf(text), end: text.trimEnd().length },
    ...(node ? nodeSpans(text, node, offset - start) : []),
  ];
  return spans.map((span) => ({ start: start + span.start, end: start + span.end }));
}

/** A value and all that is around the point in it. */
function nodeSpans(text: string, node: Node, at: number): readonly Span[] {
  if (!holds(node, at)) return [];
  const own = trimmed(text, node);
  if (node.kind === "scalar") return [wordsSpan(text, node), own];
  if (node.kind === "list") return [own, ...node.items.flatMap((item) => nodeSpans(text, item, at))];
  const inside = node.pairs.filter((pair) => holds(pair, at));
  return [own, ...inside.flatMap((pair) => [pair.key, trimmed(text, pair), ...nodeSpans(text, pair.value, at)])];
}

/** All items of a list at the top level, and the key with them. */
function entrySpans({ key, values }: Entry): readonly Span[] {
  const [first] = values;
  const last = values.at(-1);
  if (!first || !last) return [key];
  const end = last.start + trimmed(last.block.text, last.node).end;
  return [key, { start: first.start + leadOf(first.block.text), end }, { start: key.start, end }];
}

function leadOf(text: string): number {
  return text.length - text.trimStart().length;
}
