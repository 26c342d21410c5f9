import type { Document } from "../../core/document.ts";
import type { Block } from "../../core/syntax.ts";
import type { Span } from "../../core/text.ts";
import { inksBetween, inksOfBlock } from "./block-inks.ts";
import { columnAt, type Ink } from "./ink.ts";
import { STEP } from "./tree.ts";

/** A stretch of a text that is laid out as one: a block, or what stands between blocks, such as the key of a list. */
interface Piece extends Span {
  readonly block: Block | undefined;
}

/**
 * Everything that stands in a text, in order, with the columns it goes to. What is not asked for, cannot be read or
 * cannot be understood stays as it is, and then the items of the list that it is in keep the column in which they are.
 */
export function inksOf(document: Document, isAsked: (span: Span) => boolean): readonly Ink[] {
  return listsOf(piecesOf(document)).flatMap((pieces) => {
    const asked = pieces.map((piece) => (isAsked(piece) ? inksOfPiece(document, piece, STEP) : undefined));
    const dash = columnOfDash(pieces);
    if (dash === STEP || asked.every((inks) => inks))
      return pieces.flatMap((piece, i) => asked[i] ?? frozen(piece, dash));
    return pieces.flatMap((piece, i) => (asked[i] && inksOfPiece(document, piece, dash)) ?? frozen(piece, dash));
  });
}

function inksOfPiece(document: Document, { block, start, end }: Piece, column: number): readonly Ink[] | undefined {
  if (!block) return inksBetween(document, { start, end });
  return inksOfBlock(block, column)?.map((ink) => ({ ...ink, start: start + ink.start, end: start + ink.end }));
}

function frozen({ start, end, block }: Piece, dash: number): Ink {
  const depth = block?.form === "item" ? 1 : 0;
  return { start, end, column: depth * dash, space: undefined, depth, sort: "frozen" };
}

/** The blocks of a text, and what stands between them. */
function piecesOf({ text, syntax }: Document): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const putBetween = (end: number): void => {
    if (end > at) pieces.push({ start: at, end, block: undefined });
  };
  for (const { start, block } of syntax.blocks) {
    putBetween(start);
    at = start + block.text.length;
    pieces.push({ start, end: at, block });
  }
  putBetween(text.length);
  return pieces;
}

/** The items of each list together, and everything else by itself. */
function listsOf(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const lists: Piece[][] = [];
  for (const piece of pieces) {
    const last = lists.at(-1);
    if (piece.block?.form === "item" && last?.[0]?.block?.form === "item") last.push(piece);
    else lists.push([piece]);
  }
  return lists;
}

/** The column in which the dashes of a list stand. */
function columnOfDash(pieces: readonly Piece[]): number {
  const list = pieces.find(({ block }) => block?.form === "item" && block.node?.kind === "list")?.block;
  return list?.node ? columnAt(list.text, list.node.start) : STEP;
}
