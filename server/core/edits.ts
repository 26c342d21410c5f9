import { type Document, entriesOf } from "./document.ts";
import { type Key, type Plan, placeIn } from "./plan.ts";
import type { Edit, Fix, Place } from "./problem.ts";
import type { Shape } from "./shape.ts";
import type { Mapping, PlacedNode, Scalar } from "./syntax.ts";
import type { Span } from "./text.ts";

/** Keys and the text of their values, as they are to be written. */
export type Fields = readonly (readonly [key: string, value: string])[];

/**
 * Puts edits into a text. Where two overlap, the later one is left out: it was made for a text that the first one
 * changes. Edits in one place are put in one after the other.
 */
export function applyEdits(text: string, edits: readonly Edit<Span>[]): string {
  const sorted = [...edits].sort((a, b) => a.at.start - b.at.start || a.at.end - b.at.end);
  let result = "";
  let at = 0;
  for (const edit of sorted) {
    if (edit.at.start < at) continue;
    result += text.slice(at, edit.at.start) + edit.text;
    at = edit.at.end;
  }
  return result + text.slice(at);
}

/**
 * The edits of as many fixes as go together: a fix is taken whole, or left for the next round where one of its edits
 * touches what another has changed. A fix that says what an earlier one said is taken once.
 */
export function foldFixes(fixes: readonly Fix[]): readonly Edit[] {
  const taken: Edit[] = [];
  for (const { edits } of fixes) {
    if (edits.every((edit) => taken.every((other) => !clashes(edit, other)))) taken.push(...edits);
  }
  return taken;
}

function clashes(a: Edit, b: Edit): boolean {
  if (a.at.uri !== b.at.uri) return false;
  if (a.at.start === b.at.start && a.at.end === b.at.end) return a.at.end > a.at.start || a.text === b.text;
  return a.at.start < b.at.end && b.at.start < a.at.end;
}

/** An edit that writes something else in place of what is there. */
export function replace<At extends Span>(at: At, text: string): Edit<At> {
  return { at, text };
}

/** A fix of one edit in a block. */
export function fixOf<At extends Span>(title: string, safe: boolean, ...edits: readonly Edit<At>[]): Fix<At> {
  return { title, safe, edits };
}

/** Moves an edit made in an item's block to the text that the item stands in. */
export function placeEdit(item: { readonly at: PlacedNode; readonly uri: string }, edit: Edit<Span>): Edit {
  return { at: placeIn(item, edit.at), text: edit.text };
}

/**
 * Writes a key into a map, on a line of its own behind the last of the keys that the format puts before it. The edit
 * counts as the map does: from the start of `text`.
 */
export function insertKey(text: string, { map, shape }: MapAt, [key, value]: Fields[number]): Edit<Span> {
  const before = pairBefore(map, shape, key);
  if (map.flow) {
    const at = before?.end ?? map.start + 1;
    return insert(at, `${before ? ", " : ""}${key}: ${value}${before || map.pairs.length === 0 ? "" : ", "}`);
  }
  const first = map.pairs[0]?.key.start ?? map.start;
  const indent = " ".repeat(first - (text.lastIndexOf("\n", first - 1) + 1));
  const eol = lineBreakOf(text);
  if (!before) return insert(first, `${key}: ${value}${eol}${indent}`);
  return afterLine(text, before.end, `${indent}${key}: ${value}`, eol);
}

/** A map and what it should look like. */
export interface MapAt {
  readonly map: Mapping;
  readonly shape: Shape;
}

function pairBefore(map: Mapping, shape: Shape, key: string): Span | undefined {
  const order = [...shape.keys.keys()];
  const place = order.indexOf(key);
  return place < 0 ? map.pairs.at(-1) : map.pairs.findLast((pair) => order.indexOf(pair.key.text) < place);
}

/** Inserts a line behind the line in which something ends. */
export function afterLine(text: string, end: number, line: string, eol: string): Edit<Span> {
  if (text[end - 1] === "\n") return insert(end, `${line}${eol}`);
  const newline = text.indexOf("\n", end);
  if (newline < 0) return insert(text.length, `${eol}${line}`);
  return insert(newline - (text[newline - 1] === "\r" ? 1 : 0), `${eol}${line}`);
}

/** An edit that writes something between what is there. */
export function insert(at: number, text: string): Edit<Span> {
  return { at: { start: at, end: at }, text };
}

/**
 * Writes items at the end of a list at the top level. Making the list is an edit of its own, so that fixes that are
 * joined make it once. No edits where something else stands in the list's place, or the whole text in one pair of
 * braces.
 */
export function appendItems(plan: Plan, key: Key, items: readonly Fields[]): readonly Edit[] {
  const document = listHome(plan, key);
  const { text, uri } = document;
  const eol = lineBreakOf(text);
  const entry = entriesOf(document).get(key)?.at(-1);
  const last = entry?.list ? entry.values.at(-1) : undefined;
  const put = (edit: (fields: Fields) => Edit<Span>): Edit[] => items.map((fields) => at(uri, edit(fields)));
  if (last && !isInFlow(document, last)) {
    const end = last.start + last.node.end;
    const indent = indentOf(text, last);
    return put((fields) => afterLine(text, end, item(fields, indent, eol), eol));
  }
  if (last) return put((fields) => insert(last.start + last.node.end, `, ${flowItem(fields)}`));
  if (entry) {
    const held = /^[ \t]*:([ \t]*(?:\[[ \t]*\]|\{[ \t]*\}|null|~|tbc)?)(?=[ \t]+#|[ \t]*(?:\r?\n|$))/i.exec(
      text.slice(entry.key.end),
    );
    if (!held) return [];
    const to = entry.key.end + held[0].length;
    const removal = held[1] ? [at(uri, { at: { start: to - held[1].length, end: to }, text: "" })] : [];
    return [...removal, ...put((fields) => afterLine(text, to, item(fields, "  ", eol), eol))];
  }
  if (document.syntax.blocks.some(({ block }) => block.form === "whole" && /^\s*\{/.test(block.text))) return [];
  const gap = text === "" || text.endsWith("\n") ? "" : eol;
  const heading = at(uri, insert(text.length, `${gap}${key}:${eol}`));
  return [heading, ...put((fields) => insert(text.length, `${item(fields, "  ", eol)}${eol}`))];
}

/** The text in which new items of a list are written: the first that has some, or the main one. */
function listHome({ documents, main }: Plan, key: Key): Document {
  return documents.find((one) => (entriesOf(one).get(key)?.[0]?.values.length ?? 0) > 0) ?? main;
}

function isInFlow({ text }: Document, { start, node, block }: PlacedNode): boolean {
  if (block.form === "item") return false;
  const from = start + node.start;
  return !/^[ \t]*(?:- *)+$/.test(text.slice(text.lastIndexOf("\n", from - 1) + 1, from));
}

/** What stands before the dash of an item. */
function indentOf(text: string, { start, node, block }: PlacedNode): string {
  const own = block.form === "item" ? /^(?:[ \t]*(?:#.*)?\r?\n)*( *)-/.exec(block.text)?.[1] : undefined;
  if (own !== undefined) return own;
  const dash = text.lastIndexOf("-", start + node.start - 1);
  return text.slice(text.lastIndexOf("\n", dash - 1) + 1, dash);
}

function flowItem(fields: Fields): string {
  return `{${fields.map(([name, value]) => `${name}: ${value}`).join(", ")}}`;
}

function item(fields: Fields, indent: string, eol: string): string {
  return fields.map(([key, value], i) => `${indent}${i === 0 ? "- " : "  "}${key}: ${value}`).join(eol);
}

function at(uri: string, edit: Edit<Span>): Edit {
  const place: Place = { uri, ...edit.at };
  return { at: place, text: edit.text };
}

/** The line break that a text uses. */
export function lineBreakOf(text: string): string {
  return text.includes("\r\n") ? "\r\n" : "\n";
}

/** A text as a value in YAML: plain where that is read as the same text, in double quotes where it is not. */
export function yamlText(text: string): string {
  const plain =
    /^[\p{L}\p{N}£][^\n\r\t]*$/u.test(text) &&
    !/: |:$| #|\s$/.test(text) &&
    !/^(?:true|false|null|~|[-+.\d][\d.,_eExXoO]*)$/i.test(text);
  return plain ? text : JSON.stringify(text);
}

/** A text as a value in YAML that may stand between brackets, too, where a comma would end it. */
export function flowText(text: string): string {
  const written = yamlText(text);
  return /[,[\]{}]/.test(written) ? JSON.stringify(text) : written;
}

/** An edit that puts double quotes round a plain value, keeping its characters. */
export function quote(scalar: Scalar): Edit<Span> {
  return replace({ start: scalar.start, end: scalar.end }, JSON.stringify(scalar.text));
}
