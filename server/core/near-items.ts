import { BULLETS, ODD_SPACES } from "./line-traps.ts";
import { planShape } from "./shape.ts";
import { columnOf, keyOf, lineAround } from "./text-lines.ts";

const ODD_SPACE = new RegExp(`[${ODD_SPACES}]`);
const NEAR_DASH = new RegExp(`-(?!-[^ ])|[${BULLETS}][ \\t${ODD_SPACES}]`, "y");
const FIRST_NEAR_DASH = new RegExp(
  `(?:--? ?|[${BULLETS}][ \\t]*)[${ODD_SPACES}]*["']?[a-z_]+["']?:(?=[\\s${ODD_SPACES}]|$)`,
  "my",
);

/** Whether a character is a space that was pasted and that YAML takes for a letter. */
export function isOddSpace(text: string, at: number): boolean {
  return text.charCodeAt(at) > 127 && ODD_SPACE.test(text.charAt(at));
}

/** `-id: A2` or `• id: A2` in the column of a list's dashes: a mistake, but of that item alone. */
export function isNearDash(text: string, at: number): boolean {
  return matches(NEAR_DASH, text, at);
}

/** The same for the first item of a list, where it must have a key so that no sentence is taken for it. */
export function isFirstNearDash(text: string, at: number): boolean {
  return matches(FIRST_NEAR_DASH, text, at);
}

/** Whether a line, `id: A1`, looks like the first line of an item that lacks its dash, in a list of the format. */
export function isUndashed(text: string, at: number, list: string): boolean {
  return planShape.keys.get(list)?.type === "list" && keyOf(lineAround(text, at).text) !== undefined;
}

/**
 * Whether a list goes on behind a line whose key stands too far to the left: `due: 2025-03-31` in the first column with
 * another item, or more of the same one, below it. A text on the key's line can have neither below it, so nothing that
 * is right is caught.
 */
export function isStrayedKey(text: string, start: number, dash: number): boolean {
  const stray = lineAround(text, start);
  if (!/^[\w-]+:[ \t]+[^\s"'[{|>&*!#]/.test(stray.text)) return false;
  const next = text.slice(stray.end + 1);
  const line = lineAround(next, /^(?:[ \t]*(?:#.*)?\r?\n)*/.exec(next)?.[0].length ?? 0).text;
  if (/^ *- +[\w-]+:(?:\s|$)/.test(line)) return line.indexOf("-") === dash;
  const key = keyOf(stray.text) ?? "";
  const isOfItems = !planShape.keys.has(key) || key === "title";
  return isOfItems && keyOf(line) !== undefined && columnOf(line) > dash;
}

/** Whether a line without a colon begins with a key of the plan, so that the line above it goes on no further. */
export function isKeyWord(line: string): boolean {
  return planShape.keys.has(/^["']?(\w+)/.exec(line)?.[1] ?? "");
}

/** Where two versions end between which somebody has still to choose; nothing where no such place begins here. */
export function conflictEnd(text: string, at: number): number | undefined {
  if (!text.startsWith("<<<<<<<", at)) return undefined;
  const end = text.indexOf("\n>>>>>>>", at);
  return end < 0 ? undefined : lineAround(text, end + 1).end + 1;
}

function matches(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}
