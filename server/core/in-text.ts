import type { Edit, Finding } from "./problem.ts";
import type { Span } from "./text.ts";

/** Puts a finding that counts from the beginning of a text into that text. */
export function inText(uri: string, { at, message, fixes = [] }: Finding<Span>): Finding {
  const place = (edit: Edit<Span>): Edit => ({ at: { uri, ...edit.at }, text: edit.text });
  const lifted = fixes.map((fix) => ({ ...fix, edits: fix.edits.map(place) }));
  return { at: { uri, ...at }, message, ...(lifted.length > 0 && { fixes: lifted }) };
}
