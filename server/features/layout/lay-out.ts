import { type Document, openDocument } from "../../core/document.ts";
import { applyEdits } from "../../core/edits.ts";
import type { Edit } from "../../core/problem.ts";
import type { Node } from "../../core/syntax.ts";
import type { Span } from "../../core/text.ts";
import { withComments } from "./comment-columns.ts";
import { gapEdits } from "./gaps.ts";
import { inksOf } from "./pieces.ts";

/**
 * Lays out what is asked for of a text: two spaces for each level, one behind dashes, colons and commas, no blanks at the
 * ends of lines and no more than one empty line at a time. Only white space is written anew, so no word can be lost; and
 * nothing is done where the text would say something else than before.
 */
export function layOut(document: Document, isAsked: (span: Span) => boolean): readonly Edit[] | undefined {
  const { text, uri } = document;
  const edits = gapEdits(text, withComments(text, inksOf(document, isAsked)));
  if (edits.length === 0) return undefined;
  const after = openDocument(uri, applyEdits(text, edits), document);
  return saysTheSame(document, after) ? edits.map((edit) => ({ ...edit, at: { uri, ...edit.at } })) : undefined;
}

/** Whether two texts say the same, however they are laid out. */
export function saysTheSame(one: Document, other: Document): boolean {
  return JSON.stringify(wordsOf(one)) === JSON.stringify(wordsOf(other));
}

function wordsOf({ syntax }: Document): unknown {
  return syntax.entries.map(({ key, list, values }) => [key.value, list, values.map(({ node }) => wordsIn(node))]);
}

function wordsIn(node: Node): unknown {
  if (node.kind === "scalar") return [node.text, node.value];
  if (node.kind === "list") return node.items.map(wordsIn);
  return { pairs: node.pairs.map(({ key, value }) => [key.text, wordsIn(value)]) };
}
