import { type Node, parse } from "../server/core/syntax.ts";
import type { Span } from "../server/core/text.ts";

/** Lines of a text that can be left out or replaced as one. */
export interface Piece extends Span {
  readonly kind: "entry" | "item" | "pair" | "comment";
  /** The keys that lead to it, parted by full stops. */
  readonly path: string;
}

/** The keys at the top with all that stands under them, and what stands above the first of them. */
export function entriesOf(text: string): readonly Piece[] {
  const { entries } = parse(text);
  const starts = [{ path: "", start: 0 }, ...entries.map(({ key }) => ({ path: key.value, start: key.start }))];
  return starts.map(({ path, start }, i) => ({
    kind: "entry",
    path,
    start,
    end: starts[i + 1]?.start ?? text.length,
  }));
}

/** The items of lists at the top as they are cut from the text, whether or not they can be read. */
export function topItemsOf(text: string): readonly Piece[] {
  return parse(text)
    .blocks.filter(({ block }) => block.form === "item")
    .map(({ start, block }) => ({ kind: "item", path: block.key, start, end: start + block.text.length }));
}

/** Lines that hold nothing but a comment. */
export function commentsOf(text: string): readonly Piece[] {
  return [...text.matchAll(/^[ \t]*#.*\n?/gm)].map((line) => ({
    kind: "comment",
    path: "",
    start: line.index,
    end: line.index + line[0].length,
  }));
}

/** All items and entries that stand on lines of their own, the outer ones before those within them. */
export function innerPiecesOf(text: string): readonly Piece[] {
  return parse(text).blocks.flatMap(({ start, block }) =>
    block.node
      ? [...within(block.node, block.node.kind === "list" ? block.key : "")].map((piece) => ({
          ...piece,
          ...linesOf(text, { start: start + piece.start, end: start + piece.end }),
        }))
      : [],
  );
}

function* within(node: Node, path: string): Iterable<Piece> {
  if (node.kind === "scalar" || node.flow) return;
  if (node.kind === "list") {
    for (const item of node.items) {
      yield { kind: "item", path, start: item.start, end: item.end };
      yield* within(item, path);
    }
    return;
  }
  for (const { key, value, start, end } of node.pairs) {
    const inner = path === "" ? key.text : `${path}.${key.text}`;
    yield { kind: "pair", path: inner, start, end };
    yield* within(value, inner);
  }
}

/** The whole lines that a place stands on. */
function linesOf(text: string, { start, end }: Span): Span {
  const last = text.indexOf("\n", Math.max(start, end - 1));
  return { start: text.lastIndexOf("\n", start - 1) + 1, end: last < 0 ? text.length : last + 1 };
}
