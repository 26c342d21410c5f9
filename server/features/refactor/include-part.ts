import { type Document, entriesOf } from "../../core/document.ts";
import { insert, lineBreakOf } from "../../core/edits.ts";
import type { Edit } from "../../core/problem.ts";
import type { Entry, PlacedNode } from "../../core/syntax.ts";
import { lineAround } from "../../core/text-lines.ts";
import type { Span } from "../../core/text.ts";
import { asValue } from "../renaming/needs-quotes.ts";

/** Adds a part file to those that a text includes; nothing where something else stands in place of the list. */
export function includePart(document: Document, path: string): Edit | undefined {
  const entry = entriesOf(document).get("include")?.at(-1);
  const edit = entry ? addTo(document, entry, asValue(path)) : addList(document.text, asValue(path));
  return edit && { at: { uri: document.uri, ...edit.at }, text: edit.text };
}

function addList(text: string, value: string): Edit<Span> {
  const eol = lineBreakOf(text);
  const gap = text === "" || text.endsWith("\n") ? "" : eol;
  return insert(text.length, `${gap}include:${eol}  - ${value}${eol}`);
}

function addTo({ text }: Document, { key, list, values }: Entry, value: string): Edit<Span> | undefined {
  const last = list ? values.at(-1) : undefined;
  const eol = lineBreakOf(text);
  if (last?.block.form === "item") {
    const line = lineAround(text, last.start + last.node.end);
    return insert(line.start + line.text.length, `${eol}${indentOf(last)}- ${value}`);
  }
  if (last) return insert(last.start + last.node.end, `, ${value}`);
  const held = /^[ \t]*:([ \t]*(?:\[[ \t]*\]|null|~|tbc)?)(?=[ \t]+#|[ \t]*(?:\r?\n|$))/i.exec(text.slice(key.end));
  if (!held) return undefined;
  const end = key.end + held[0].length;
  return { at: { start: end - (held[1]?.length ?? 0), end }, text: ` [${value}]` };
}

/** What stands before the dash of an item. */
function indentOf({ block }: PlacedNode): string {
  return /^(?:[ \t]*(?:#.*)?\r?\n)*([ \t]*)-/.exec(block.text)?.[1] ?? "  ";
}
