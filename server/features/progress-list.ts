import { afterLine, insert, insertKey, lineBreakOf, type MapAt, replace } from "../core/edits.ts";
import { inFlow, itemLines, type Pieces } from "../core/piece.ts";
import { isTbc } from "../core/placed.ts";
import type { Edit } from "../core/problem.ts";
import type { List, Node, Pair } from "../core/syntax.ts";
import type { Span } from "../core/text.ts";
import { isBlank } from "../core/write-key.ts";

/**
 * Adds an item to the list under a key of a map, behind the last one; makes the list where there is none yet or its key
 * says tbc. The edits count from the start of `text`. Nothing where something else stands in the list's place, or where
 * it is laid out so that nothing can be added to it.
 */
export function addUnder(
  text: string,
  at: MapAt,
  [key, item]: readonly [string, Pieces],
): readonly Edit<Span>[] | undefined {
  const pair = at.map.pairs.find((one) => one.key.text === key);
  if (at.map.flow) return inBrackets(text, at, { key, item, pair });
  const indent = " ".repeat(columnOf(text, at.map.pairs[0]?.key.start ?? at.map.start) + 2);
  const eol = lineBreakOf(text);
  const lines = itemLines([item], indent).join(eol);
  if (!pair) {
    const edit = insertKey(text, at, [key, eol + lines]);
    return [{ ...edit, text: edit.text.replace(`${key}: ${eol}`, `${key}:${eol}`) }];
  }
  if (pair.value.kind === "list") return appended(text, pair.value, item);
  if (!isOpen(pair.value)) return undefined;
  const below = afterLine(text, inkEnd(pair), lines, eol);
  return isBlank(pair.value) ? [below] : [withoutWord(text, pair), below];
}

function columnOf(text: string, at: number): number {
  return at - (text.lastIndexOf("\n", at - 1) + 1);
}

function isOpen(value: Node): boolean {
  return isBlank(value) || (value.kind === "scalar" && value.style === "plain" && isTbc(value.text));
}

function inkEnd({ key, value }: Pair): number {
  return Math.max(key.end, value.end);
}

/** Takes out a word that stands in the place of a list, and the blank before it. */
function withoutWord(text: string, { key, value }: Pair): Edit<Span> {
  const colon = text.indexOf(":", key.end) + 1;
  return replace({ start: /^[ \t]*$/.test(text.slice(colon, value.start)) ? colon : value.start, end: value.end }, "");
}

function appended(text: string, { items, flow, start, end }: List, item: Pieces): readonly Edit<Span>[] | undefined {
  const last = items.at(-1);
  if (flow) {
    const inside = text.slice(start + 1, end - 1);
    const comma = items.length === 0 || /,\s*$/.test(inside) ? "" : ", ";
    return text[end - 1] === "]" ? [insert(end - 1, `${comma}${inFlow(item)}`)] : undefined;
  }
  if (!last) return undefined;
  const dash = text.slice(text.lastIndexOf("\n", last.start - 1) + 1, last.start);
  if (!/^ *- +$/.test(dash)) return undefined;
  const eol = lineBreakOf(text);
  const lines = itemLines([item], dash.slice(0, dash.indexOf("-")));
  return [afterLine(text, last.end, lines.join(eol), eol)];
}

interface Held {
  readonly key: string;
  readonly item: Pieces;
  readonly pair: Pair | undefined;
}

function inBrackets(text: string, at: MapAt, { key, item, pair }: Held): readonly Edit<Span>[] | undefined {
  if (!pair) return [insertKey(text, at, [key, `[${inFlow(item)}]`])];
  if (pair.value.kind === "list") return appended(text, pair.value, item);
  if (!isOpen(pair.value) || isBlank(pair.value)) return undefined;
  return [replace({ start: pair.value.start, end: pair.value.end }, `[${inFlow(item)}]`)];
}
