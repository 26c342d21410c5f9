import { memo } from "./memo.ts";
import type { Node, Scalar } from "./syntax.ts";
import type { Located } from "./text.ts";

/**
 * The figures in a tree that were cut by their own comma: inside braces and brackets a comma parts two entries, so
 * `{2020/21: £618,000}` reads as £618 and a key `000`. Each is given whole, as typed. Whatever else looks wrong inside
 * such a stretch comes from the cut and need not be told.
 */
export const commaSplits: (node: Node) => readonly Located<string>[] = memo((node) => [...splitsIn(node)]);

function* splitsIn(node: Node): Generator<Located<string>> {
  if (node.kind === "scalar") return;
  if (node.flow) yield* splitsAmong(node.kind === "list" ? node.items.map(listEntry) : node.pairs.map(mapEntry));
  for (const held of node.kind === "list" ? node.items : node.pairs.map(({ value }) => value)) {
    yield* commaSplits(held);
  }
}

/** What one entry may be of a figure: its beginning, or a piece behind a comma. */
interface Entry {
  readonly head: Scalar | undefined;
  readonly piece: Scalar | undefined;
}

/** In a list a bare number may be an id or a count, so that a figure must show its pound sign. */
function listEntry(item: Node): Entry {
  const plain = plainOnly(item);
  return { head: plain?.text.includes("£") ? plain : undefined, piece: plain };
}

/** A key with nothing behind it is a piece; with a pound sign it may also be where a figure begins. */
function mapEntry({ key, value }: { readonly key: Scalar; readonly value: Node }): Entry {
  if (value.kind !== "scalar" || value.end > value.start) return { head: plainOnly(value), piece: undefined };
  const plain = plainOnly(key);
  return { head: plain?.text.includes("£") ? plain : undefined, piece: plain };
}

function plainOnly(node: Node): Scalar | undefined {
  return node.kind === "scalar" && node.style === "plain" ? node : undefined;
}

function* splitsAmong(entries: readonly Entry[]): Generator<Located<string>> {
  for (let i = 0; i < entries.length; i++) {
    const head = entries[i]?.head;
    const pieces = head && /(?:^|[^\d.,])\d{1,3}$/.test(head.text) ? piecesAfter(head, entries.slice(i + 1)) : [];
    if (!head || pieces.length === 0) continue;
    const value = [head, ...pieces].map(({ text }) => text).join(",");
    yield { value, start: head.start, end: pieces.at(-1)?.end ?? head.end };
    i += pieces.length;
  }
}

/** Groups of three digits with nothing but the comma between them; words may follow the last. */
function piecesAfter(head: Scalar, entries: readonly Entry[]): readonly Scalar[] {
  const pieces: Scalar[] = [];
  for (const { piece } of entries) {
    const last = pieces.at(-1) ?? head;
    const goesOn = last === head || /^\d{3}$/.test(last.text);
    if (!piece || !goesOn || piece.start !== last.end + 1 || !/^\d{3}(?!\d)/.test(piece.text)) break;
    pieces.push(piece);
  }
  return pieces;
}
