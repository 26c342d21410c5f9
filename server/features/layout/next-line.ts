import { planShape, type Shape } from "../../core/shape.ts";
import { type Line, lineBefore } from "../../core/text-lines.ts";
import { climb } from "../climb.ts";
import { pathOf } from "../context-here.ts";
import { closingQuote, type Mark, marksOf } from "../marks.ts";
import { STEP } from "./tree.ts";

/**
 * The column in which a new line belongs, by what stands above it, and by its own words where the line was broken off
 * another; nothing where only its author can know.
 */
export function columnBelow(text: string, line: Line): number | undefined {
  const above = wordsAbove(text, line);
  if (!above || BEGINS_ITSELF.test(line.text)) return undefined;
  const long = columnOfLongText(text, above);
  if (long !== undefined) return long;
  const last = marksOf(above).at(-1);
  if (!last) return line.text.trim() === "" ? indentOf(above) : undefined;
  if (last.kind === "dash") return last.column + STEP;
  const isEmpty = line.text.trim() === "";
  return last.kind === "key" ? belowKey(text, last, isEmpty) : belowItem(above, isEmpty);
}

/** A dash, a key, a comment or a closing bracket: a line that may be right where it is. */
const BEGINS_ITSELF = /^[ \t]*(?:-(?:[ \t]|$)|#|[\]}]|["']?[\w/ -]+["']?[ \t]*:(?:[ \t]|$))/;
const LONG_TEXT = /(?:^[ \t]*|[:-][ \t]+)[|>][-+\d]{0,2}[ \t]*(?:[ \t]#.*)?$/;

/** The nearest line above that is not empty. */
function wordsAbove(text: string, line: Line): Line | undefined {
  let above = lineBefore(text, line);
  while (above && above.text.trim() === "") above = lineBefore(text, above);
  return above;
}

function belowKey(text: string, key: Mark, isEmpty: boolean): number | undefined {
  const value = text.slice(key.value.start, key.value.end);
  if (value === "") return isEmpty ? belowBareKey(text, key) : undefined;
  if (/^[[{]/.test(value) && !/[\]}]$/.test(value)) return key.column + 2 * STEP;
  const isOpen = /^["']/.test(value) && closingQuote(value, 0) < 0;
  return key.column + (isOpen || !isEmpty ? STEP : 0);
}

/** Below a key without a value: its list or its keys, where it holds such; else the next key. */
function belowBareKey(text: string, { line, column, name }: Mark): number | undefined {
  const dashes = marksOf(line).filter(({ kind }) => kind === "dash");
  const { ancestors } = climb(text, { line, column, dashes });
  const shape = shapeOf([...pathOf(ancestors), name]);
  return shape && column + (shape.type === "text" ? 0 : STEP);
}

/** The shape of what a path of keys leads to; the items of lists take no step. */
function shapeOf(path: readonly string[]): Shape | undefined {
  let shape: Shape | undefined = planShape;
  for (const key of path) {
    const of: Shape | undefined = shape?.type === "list" ? shape.item : shape;
    shape = of?.keys.get(key) ?? (of?.keys.size === 0 ? of.item : undefined);
  }
  return shape;
}

/** Below an item that is a single value: the next item's dash, or more of the text. */
function belowItem(above: Line, isEmpty: boolean): number | undefined {
  const dash = marksOf(above).findLast(({ kind }) => kind === "dash");
  return dash && dash.column + (isEmpty ? 0 : STEP);
}

/** The column of a text below a `|` or `>` that a line begins or belongs to. */
function columnOfLongText(text: string, above: Line): number | undefined {
  if (LONG_TEXT.test(above.text)) return (marksOf(above).findLast(({ kind }) => kind !== "words")?.column ?? 0) + STEP;
  let indent = indentOf(above);
  for (let line = lineBefore(text, above); line && indent > 0; line = lineBefore(text, line)) {
    if (line.text.trim() === "" || indentOf(line) >= indent) continue;
    if (LONG_TEXT.test(line.text)) return indentOf(above);
    indent = indentOf(line);
  }
  return undefined;
}

function indentOf({ text }: Line): number {
  return text.length - text.trimStart().length;
}
