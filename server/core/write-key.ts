import { type Fields, insertKey, type MapAt, replace } from "./edits.ts";
import type { Edit } from "./problem.ts";
import type { Node } from "./syntax.ts";
import type { Span } from "./text.ts";

/**
 * Writes a value under a key of a map: in place of what stands there, behind the colon where nothing does, or together
 * with the key where that is not there either. The edit counts as the map does: from the start of `text`.
 */
export function writeKey(text: string, at: MapAt, field: Fields[number]): Edit<Span> {
  const [key, value] = field;
  const pair = at.map.pairs.find((one) => one.key.text === key);
  if (!pair) return insertKey(text, at, field);
  if (pair.value.end > pair.value.start) return replace(inkOf(text, pair.value), value);
  const colon = /^[ \t]*:/.exec(text.slice(pair.key.end))?.[0];
  const behind = pair.key.end + (colon?.length ?? 0);
  return replace({ start: behind, end: behind }, `${colon === undefined ? ":" : ""} ${value}`);
}

/** Whether nothing has been written as a value, or nothing but blanks. */
export function isBlank(node: Node | undefined): boolean {
  return node === undefined || (node.kind === "scalar" && node.text.trim() === "");
}

/** A value without the line breaks behind it, which a text of several lines counts as its own. */
export function inkOf(text: string, { start, end }: Span): Span {
  return { start, end: start + text.slice(start, end).trimEnd().length };
}
