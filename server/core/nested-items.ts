import { type Fields, insert, lineBreakOf } from "./edits.ts";
import type { Edit } from "./problem.ts";
import type { List } from "./syntax.ts";
import type { Span } from "./text.ts";

/**
 * Writes an item at the end of a list inside an item, in braces where the last one is in braces. The edit counts as the
 * list does: from the start of `text`. Nothing for a list that is empty.
 */
export function appendNested(text: string, list: List, fields: Fields): Edit<Span> | undefined {
  const last = list.items.at(-1);
  if (!last) return undefined;
  const inBraces = `{${fields.map(([key, value]) => `${key}: ${value}`).join(", ")}}`;
  if (list.flow) return insert(last.end, `, ${inBraces}`);
  const line = text.lastIndexOf("\n", last.start - 1) + 1;
  const dash = /^[ \t]*(?:- *)*(?=- *$)/.exec(text.slice(line, last.start))?.[0];
  if (dash === undefined) return undefined;
  const indent = " ".repeat(dash.length);
  const gap = `${lineBreakOf(text)}${indent}  `;
  const item = last.kind === "map" && last.flow ? inBraces : fields.map(([key, value]) => `${key}: ${value}`).join(gap);
  const end = text.slice(0, last.end).trimEnd().length;
  const newline = text.indexOf("\n", end);
  const at = newline < 0 ? text.length : newline - (text[newline - 1] === "\r" ? 1 : 0);
  return insert(at, `${lineBreakOf(text)}${indent}- ${item}`);
}
