import { datesIn } from "../../core/date-leaves.ts";
import type { Leaf } from "../../core/leaves.ts";
import type { Edit } from "../../core/problem.ts";
import { inQuotes } from "../../core/quoting.ts";
import { rewrite } from "../../core/rewriting.ts";
import { say } from "../../core/say.ts";
import type { Span } from "../../core/text.ts";
import { canonicalDate } from "../../core/values/date.ts";
import { placeAt } from "../places.ts";
import { isInLine } from "../renaming/unbracketed.ts";
import type { Refactoring, Selected } from "./refactoring.ts";

/** Writes a date as `2015-01-02` or `2020-01`: the one form that no reader and no program takes for another day. */
export function writeDate(selected: Selected): readonly Refactoring[] {
  const leaf = leafUnder(selected);
  const date = leaf && datesIn(selected.cursor.block.block).find((one) => one.leaf === leaf);
  if (date?.reading.kind !== "date" || date.reading.weekdayDiffers) return [];
  const iso = canonicalDate(date.reading);
  if (iso === undefined || iso === date.text) return [];
  return rewritten(selected, say`Write this date as ${iso}`, rewrite(date.leaf.scalar, iso));
}

/**
 * Puts a plain value in quotation marks. Only where it stays what it is: a text, or an id that looks like a number; a
 * number in quotation marks would be none.
 */
export function quoteValue(selected: Selected): readonly Refactoring[] {
  const leaf = leafUnder(selected);
  if (!leaf) return [];
  const { scalar, shape, path } = leaf;
  const isId = shape.defines !== undefined || shape.refersTo.length > 0 || path.at(-1) === "ref";
  const typed = selected.cursor.block.block.text.slice(scalar.start, scalar.end);
  const isSafe = scalar.style === "plain" && typed === scalar.text && typed.trim() !== "" && !isInLine(leaf);
  if (!isSafe || (typeof scalar.value !== "string" && !isId)) return [];
  return rewritten(selected, say`Quote this value`, { at: scalar, text: inQuotes(scalar.text) });
}

/** The value that all of the selection is in. */
function leafUnder({ cursor: { leaf, onKey }, end }: Selected): Leaf | undefined {
  return leaf && !onKey && end <= leaf.scalar.end ? leaf : undefined;
}

function rewritten(
  { cursor: { document, block } }: Selected,
  title: string,
  edit: Edit<Span> | undefined,
): readonly Refactoring[] {
  if (!edit) return [];
  return [{ title, kind: "refactor.rewrite", edits: [{ at: placeAt(document.uri, block, edit.at), text: edit.text }] }];
}
