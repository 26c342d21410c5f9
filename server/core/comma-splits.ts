import { everyKey } from "./every-key.ts";
import { isLikeKey } from "./like-key.ts";
import { memo } from "./memo.ts";
import type { Node, Scalar } from "./syntax.ts";
import type { Located } from "./text.ts";

/** A figure or a text that its own comma cut, whole and as typed, and the key it stands under where it has one. */
export interface CommaSplit extends Located<string> {
  readonly kind: "figure" | "text";
  readonly key?: string;
}

/**
 * The figures and texts in a tree that were cut by their own comma: inside braces and brackets a comma parts two
 * entries, so `{2020/21: £618,000}` reads as £618 and a key `000`. Whatever else looks wrong inside such a stretch
 * comes from the cut and need not be told.
 */
export const commaSplits: (node: Node) => readonly CommaSplit[] = memo((node) => [...splitsIn(node)]);

function* splitsIn(node: Node): Generator<CommaSplit> {
  if (node.kind === "scalar") return;
  if (node.flow) yield* splitsAmong(node.kind === "list" ? node.items.map(listEntry) : node.pairs.map(mapEntry));
  for (const held of node.kind === "list" ? node.items : node.pairs.map(({ value }) => value)) {
    yield* commaSplits(held);
  }
}

/** What one entry may be of a cut text: its beginning, or a piece behind a comma. */
interface Entry {
  readonly head: Scalar | undefined;
  readonly piece: Scalar | undefined;
  /** The key that a beginning stands under; in a list, commas part entries and words are never pieces of one. */
  readonly key?: string;
}

/** In a list a bare number may be an id or a count, so that a figure must show its pound sign. */
function listEntry(item: Node): Entry {
  const plain = plainOnly(item);
  return { head: plain?.text.includes("£") ? plain : undefined, piece: plain };
}

/** A key with nothing behind it is a piece; with a pound sign it may also be where a figure begins. */
function mapEntry({ key, value }: { readonly key: Scalar; readonly value: Node }): Entry {
  if (value.kind !== "scalar" || value.end > value.start)
    return { head: plainOnly(value), piece: undefined, key: key.text };
  const plain = plainOnly(key);
  // Behind its colon an empty value begins later than its key ends: that is a key with its value still to come.
  const piece = value.start === key.end ? plain : undefined;
  return { head: plain?.text.includes("£") ? plain : undefined, piece };
}

function plainOnly(node: Node): Scalar | undefined {
  return node.kind === "scalar" && node.style === "plain" ? node : undefined;
}

function* splitsAmong(entries: readonly Entry[]): Generator<CommaSplit> {
  for (let i = 0; i < entries.length; i++) {
    const { head, key } = entries[i] ?? {};
    if (!head) continue;
    const groups = /(?:^|[^\d.,])\d{1,3}$/.test(head.text) ? groupsAfter(head, entries.slice(i + 1)) : [];
    const more = key === undefined ? [] : wordsAfter(key, groups.at(-1) ?? head, entries.slice(i + 1 + groups.length));
    const pieces = [head, ...groups, ...more];
    if (pieces.length === 1) continue;
    yield { ...whole(pieces), kind: more.length > 0 ? "text" : "figure", ...(key !== undefined && { key }) };
    i += pieces.length - 1;
  }
}

/** Pieces with the commas and spaces that stood between them. */
function whole(pieces: readonly Scalar[]): Located<string> {
  const [first] = pieces;
  const value = pieces.reduce((text, piece, i) => {
    const before = pieces[i - 1];
    return before ? `${text},${" ".repeat(Math.max(0, piece.start - before.end - 1))}${piece.text}` : piece.text;
  }, "");
  return { value, start: first?.start ?? 0, end: pieces.at(-1)?.end ?? 0 };
}

/** Groups of three digits with nothing but the comma between them; words may follow the last. */
function groupsAfter(head: Scalar, entries: readonly Entry[]): readonly Scalar[] {
  const pieces: Scalar[] = [];
  for (const { piece } of entries) {
    const last = pieces.at(-1) ?? head;
    const goesOn = last === head || /^\d{3}$/.test(last.text);
    if (!piece || !goesOn || piece.start !== last.end + 1 || !/^\d{3}(?!\d)/.test(piece.text)) break;
    pieces.push(piece);
  }
  return pieces;
}

/** The widest gap between a text and a piece of it, the comma counted in. */
const WIDEST = 3;

/** Words that no key of the format looks like, right behind a text that may be in words, or figures behind a figure. */
function wordsAfter(key: string, head: Scalar, entries: readonly Entry[]): readonly Scalar[] {
  const pieces: Scalar[] = [];
  if (head.text === "" || !holdsWords(key)) return pieces;
  for (const { piece } of entries) {
    const last = pieces.at(-1) ?? head;
    if (!piece || piece.start - last.end > WIDEST || isLikeKey(piece.text) || isYear(piece.text)) break;
    pieces.push(piece);
  }
  return pieces;
}

/** Whether commas may belong to what is written under a key: not to an id, a day or a word from a list. */
function holdsWords(key: string): boolean {
  if (/^\d/.test(key) || key === "onwards") return false;
  const known = everyKey.get(key) ?? [];
  return (
    known.length === 0 ||
    known.some(({ shape }) => {
      if (shape.type === "map") return false;
      const { choices, refersTo, defines, holds } = shape.item ?? shape;
      const isOpen = holds === undefined || holds === "number" || holds === "decimal" || holds === "money";
      return choices.length === 0 && refersTo.length === 0 && defines === undefined && isOpen;
    })
  );
}

/** A financial year whose figure is still to come. */
function isYear(text: string): boolean {
  return /^\d{4}[/-]\S*$|^onwards$/.test(text);
}
