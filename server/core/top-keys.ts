import type { Document } from "./document.ts";
import { insert, lineBreakOf } from "./edits.ts";
import type { Edit } from "./problem.ts";
import { planShape } from "./shape.ts";
import type { Entry } from "./syntax.ts";
import type { Span } from "./text.ts";

/**
 * Writes a key and its value at the top of a text, behind the last of the keys that the format puts before it. Nothing
 * for a text that stands in braces.
 */
export function insertAtTop({ uri, text, syntax }: Document, key: string, value: string): Edit | undefined {
  const { entries, blocks } = syntax;
  if (blocks[0]?.block.form === "whole") return undefined;
  const order = [...planShape.keys.keys()];
  const line = `${key}: ${value}`;
  const i = entries.findLastIndex((entry) => order.indexOf(entry.key.value) < order.indexOf(key));
  const eol = lineBreakOf(text);
  const edit =
    i < 0 ? insert(entries[0]?.key.start ?? 0, line + eol) : lineBelow(text, endOf(syntax, entries[i + 1]), line);
  return { at: { uri, ...edit.at }, text: edit.text };
}

/** Below the line break, so that what is added to the last item above stays above. */
function lineBelow(text: string, end: number, line: string): Edit<Span> {
  const newline = text.indexOf("\n", end);
  const eol = lineBreakOf(text);
  return newline < 0 ? insert(text.length, eol + line) : insert(newline + 1, line + eol);
}

/** Where what stands above an entry ends; the end of the text where there is no entry. */
function endOf({ text, blocks }: Document["syntax"], next: Entry | undefined): number {
  const before = blocks.filter(({ start, block }) => !next || start + block.text.length <= next.key.start);
  const last = before.at(-1);
  return last ? last.start + last.block.text.trimEnd().length : text.trimEnd().length;
}
