import type { Document } from "../../core/document.ts";
import { leavesOf } from "../../core/leaves.ts";
import { itemShape, planShape } from "../../core/shape.ts";
import type { PlacedBlock, Scalar } from "../../core/syntax.ts";
import { lineAround } from "../../core/text-lines.ts";
import { contextAt } from "../context.ts";
import { blockAt } from "../cursor.ts";
import type { PasteList } from "./draft.ts";

/** Where a paste was asked for. */
export interface Target {
  /** The list that items without headings go to. */
  readonly list: PasteList;
  /** Whether the place is in another list, such as the success criteria of an action, whose items are lines of text. */
  readonly isInList: boolean;
}

const LISTS: ReadonlySet<string> = new Set<PasteList>([
  "recommendations",
  "actions",
  "measures",
  "owners",
  "themes",
  "risks",
  "strengths",
]);

/** Finds what a place is for; nothing in comments and within texts, where a paste is what it says. */
export function targetAt(document: Document, offset: number): Target | undefined {
  const { text } = document;
  const line = lineAround(text, offset);
  const placed = blockAt(document, offset);
  const isComment = /^[ \t]*#/.test(text.slice(line.start, offset));
  if (isComment || (placed && (isInComment(placed, offset) || isInText(placed, offset)))) return undefined;
  const context = contextAt(text, offset);
  const [first, second] = context?.path ?? [];
  const isLine = context?.place !== "key" && context?.place !== "value";
  const key = first ?? (placed?.block.form === "item" ? placed.block.key : undefined) ?? "";
  if (isList(key)) {
    const isInner = second !== undefined && itemShape(key).keys.get(second)?.type !== "text";
    return { list: key, isInList: isLine && isInner };
  }
  const isOther = first !== undefined && planShape.keys.get(key)?.type !== "text";
  return { list: "recommendations", isInList: isLine && isOther };
}

function isList(key: string): key is PasteList {
  return LISTS.has(key);
}

function isInComment({ start, block }: PlacedBlock, offset: number): boolean {
  const at = offset - start;
  return block.comments.some((comment) => at > comment.start && at <= comment.end);
}

/** Whether a place is within quotation marks or in a text that runs over several lines. */
function isInText(placed: PlacedBlock, offset: number): boolean {
  return leavesOf(placed.block).some(({ scalar }) => isWithin(placed, scalar, offset));
}

function isWithin({ start, block }: PlacedBlock, scalar: Scalar, offset: number): boolean {
  const at = offset - start;
  const source = block.text.slice(scalar.start, scalar.end);
  if (at <= scalar.start || (scalar.style !== "block" && at > scalar.end)) return false;
  if (scalar.style === "quoted") return at < scalar.end;
  const newline = source.indexOf("\n");
  if (newline < 0 || at <= scalar.start + newline) return false;
  if (at <= scalar.start + source.trimEnd().length) return true;
  // On a blank line below a text, the column tells whether it goes on.
  const column = at - block.text.lastIndexOf("\n", at - 1) - 1;
  const inset = /\n *(?=[^ \n])/.exec(source)?.[0].length ?? 1;
  return scalar.style === "block" && at <= scalar.end + column && column >= inset - 1 && column > 0;
}
