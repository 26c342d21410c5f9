import type { Pieces } from "../../core/piece.ts";
import { itemShape } from "../../core/shape.ts";

/** The lists that pasted items may go to. */
export type PasteList =
  | "recommendations"
  | "actions"
  | "measures"
  | "budgets"
  | "owners"
  | "themes"
  | "risks"
  | "strengths";

/** An item that is being made from what was pasted: its keys, and what fits none of them, as lines of comment. */
export interface Draft {
  readonly list: PasteList;
  /** Set once it is known; the ids of recommendations only at the end. */
  id: string | undefined;
  /** The number that it had where it was copied from. */
  ref: string | undefined;
  fields: Pieces;
  notes: string[];
  /** For an action, the recommendations that it addresses. */
  readonly answers: (Draft | string)[];
}

/** An item with nothing in it yet. */
export function blank(list: PasteList): Draft {
  return { list, id: undefined, ref: undefined, fields: {}, notes: [], answers: [] };
}

/** Writes a text under a key; where something else is there already, it becomes a note with its heading. */
export function put(draft: Draft, key: string, text: string, label: string): void {
  const held = draft.fields[key];
  if (held === undefined) draft.fields = { ...draft.fields, [key]: text };
  else if (held !== text) note(draft, label, text);
}

/** Adds a text to the one under a key, as a paragraph of its own. */
export function addParagraph(draft: Draft, key: string, text: string): void {
  const held = draft.fields[key];
  draft.fields = { ...draft.fields, [key]: typeof held === "string" ? `${held}\n${text}` : text };
}

/** Adds items to the list under a key. The list grows in place: a table may add to it row by row. */
export function addTo(draft: Draft, key: string, items: readonly (string | Pieces)[]): void {
  if (items.length === 0) return;
  const held: unknown = draft.fields[key];
  if (Array.isArray(held)) for (const item of items) held.push(item);
  else draft.fields = { ...draft.fields, [key]: [...items] };
}

/** Keeps lines as notes, as they are. */
export function addNotes(draft: Draft, lines: Iterable<string>): void {
  for (const line of lines) draft.notes.push(line);
}

/** Keeps what fits no key, with the heading that it stood under. */
export function note(draft: Draft, label: string, text: string): void {
  const words = text.replace(/\s+/g, " ").trim();
  if (words !== "") draft.notes.push(label === "" ? words : `${label}: ${words}`);
}

/** The keys of an item in the order of the format, its id first. */
export function inOrder({ list, id, fields }: Draft): Pieces {
  const all: Pieces = id === undefined ? fields : { ...fields, id };
  const order = [...itemShape(list).keys.keys()];
  const keys = Object.keys(all).sort((a, b) => order.indexOf(a) - order.indexOf(b));
  return Object.fromEntries(keys.flatMap((key) => (all[key] === undefined ? [] : [[key, all[key]]])));
}
