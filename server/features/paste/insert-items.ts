import { entriesOf } from "../../core/document.ts";
import { appendItems, lineBreakOf } from "../../core/edits.ts";
import { inFlow, itemLines } from "../../core/piece.ts";
import type { Plan } from "../../core/plan.ts";
import type { Edit } from "../../core/problem.ts";
import { comment } from "../../core/wrapped.ts";
import { type Draft, inOrder, type PasteList } from "./draft.ts";

/** Stands in for an item while it is found out where one would be written. */
const MARK = "\u0001";

/**
 * The edits that add items to the end of a list, in one place. Nothing where the list cannot be written to, or where it
 * stands between brackets and some item has notes, which cannot stand there.
 */
export function insertItems(plan: Plan, list: PasteList, drafts: readonly Draft[]): readonly Edit[] | undefined {
  if (drafts.length === 0) return [];
  const edits = appendItems(plan, list, [[["id", MARK]]]);
  const last = edits.at(-1);
  if (!last) return undefined;
  const text = last.text.startsWith(",")
    ? flowText(last.text, drafts)
    : blockText(last.text, { drafts, eol: eolAt(plan, last), gap: isSpaced(plan, list) });
  if (text === undefined) return undefined;
  return joined([...edits.slice(0, -1).map((edit) => apart(plan, list, edit)), { ...last, text }]);
}

/** A new list at the end of a text is parted from what stands above it by a blank line. */
function apart({ documents }: Plan, list: PasteList, edit: Edit): Edit {
  const above = documents.find(({ uri }) => uri === edit.at.uri)?.text ?? "";
  const isHeading = edit.text.trim() === `${list}:` && above.trim() !== "";
  return isHeading && !/\n[ \t]*\r?\n$/.test(above) ? { ...edit, text: lineBreakOf(above) + edit.text } : edit;
}

function flowText(model: string, drafts: readonly Draft[]): string | undefined {
  if (drafts.some(({ notes }) => notes.length > 0)) return undefined;
  return drafts.map((draft) => model.replace(`{id: ${MARK}}`, () => inFlow(inOrder(draft)))).join("");
}

interface Written {
  readonly drafts: readonly Draft[];
  readonly eol: string;
  /** Whether a blank line stands between the items of the list. */
  readonly gap: boolean;
}

function blockText(model: string, { drafts, eol, gap }: Written): string {
  const [, before = "", indent = "", after = ""] = /^(\s*?)( *)- id: \u0001(\s*)$/.exec(model) ?? [];
  const items = drafts.map((draft) => [
    ...draft.notes.flatMap((note) => comment(indent, note)),
    ...itemLines([inOrder(draft)], indent),
  ]);
  return items.map((lines) => `${before}${gap ? eol : ""}${lines.join(eol)}${after}`).join("");
}

function eolAt({ documents, main }: Plan, { at }: Edit): string {
  return lineBreakOf((documents.find(({ uri }) => uri === at.uri) ?? main).text);
}

function isSpaced({ documents }: Plan, list: PasteList): boolean {
  const home = documents.find((document) => (entriesOf(document).get(list)?.[0]?.values.length ?? 0) > 0);
  const values = (home && entriesOf(home).get(list)?.at(-1)?.values) ?? [];
  const last = values.at(-1);
  return values.length > 1 && last !== undefined && /\n[ \t]*\r?\n$/.test(home?.text.slice(0, last.start) ?? "");
}

/** Edits that write in the same place, one after the other, made one. */
function joined(edits: readonly Edit[]): readonly Edit[] {
  const all: Edit[] = [];
  for (const edit of edits) {
    const before = all.at(-1);
    const isSame = before && before.at.end === before.at.start && edit.at.start === before.at.start;
    if (isSame && edit.at.end === edit.at.start) all[all.length - 1] = { ...before, text: before.text + edit.text };
    else all.push(edit);
  }
  return all;
}
