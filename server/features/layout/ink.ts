import type { Span } from "../../core/text.ts";

/**
 * A stretch of a text that layout never changes: a key, a sign, a line of a text, a comment. Between any two there is
 * nothing but white space, and that is all that layout writes anew.
 */
export interface Ink extends Span {
  /** The column that it goes to where it is the first on its line. */
  readonly column: number;
  /** How many spaces stand before it where it is not the first; nothing where they stay as typed. */
  readonly space: number | undefined;
  /** How deep a key or a dash is in the plan: a key at the top 0, an item of a list under it 1, the keys of the item 2. */
  readonly depth?: number;
  /** A line of a long text below its `|` or `>`, or something that is not laid out, whatever it is. */
  readonly sort?: "comment" | "long text" | "frozen";
  /** Whether the empty lines behind it belong to a text, so that all of them stay. */
  readonly keepsLines?: boolean;
}

/** Where a value goes: its column where it begins a line, the spaces before it where it does not. */
export interface Stand {
  readonly column: number;
  readonly space: number;
  readonly depth: number;
  /** The key or the dash that holds it. */
  readonly under: Ink | undefined;
}

/** A walk through a block: what was found so far, and how far the text has been gone through. */
export interface Walk {
  readonly text: string;
  /** Where the comments end, by where they start. */
  readonly comments: ReadonlyMap<number, number>;
  readonly inks: Ink[];
  at: number;
}

/** Adds a stretch to a walk, which goes on behind it. */
export function put(walk: Walk, ink: Ink): Ink {
  walk.inks.push(ink);
  walk.at = ink.end;
  return ink;
}

/** Adds a sign where it is the next thing in the text that is no comment. What is not found is noticed in the end. */
export function putSign(walk: Walk, sign: string, ink: Omit<Ink, "start" | "end">): Ink | undefined {
  const { text, comments } = walk;
  let { at } = walk;
  while (isWhite(text, at) || comments.has(at)) at = comments.get(at) ?? at + 1;
  return text[at] === sign ? put(walk, { start: at, end: at + 1, ...ink }) : undefined;
}

/** Whether a character is a blank or part of a line break. A space that was pasted from elsewhere is a letter to YAML. */
export function isWhite(text: string, at: number): boolean {
  return isBlank(text, at) || text.charCodeAt(at) === 10 || text.charCodeAt(at) === 13;
}

/** Whether a character is a space or a tab. */
export function isBlank(text: string, at: number): boolean {
  return text.charCodeAt(at) === 32 || text.charCodeAt(at) === 9;
}

/** A stretch of a text without the white space round it. */
export function inked(text: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (from < to && isWhite(text, from)) from++;
  while (to > from && isWhite(text, to - 1)) to--;
  return { start: from, end: to };
}

/** How many characters stand before a place on its line. */
export function columnAt(text: string, at: number): number {
  return at - (text.lastIndexOf("\n", at - 1) + 1);
}
