import { textUnder } from "./leaves.ts";
import { said, say } from "./say.ts";
import type { Mapping } from "./syntax.ts";

/** How many characters of a title a sentence can carry. */
const TITLE = 60;

/** An item as a sentence names it: its noun, id and title, as in `action A3 "Train ward managers"`. The noun is English. */
export function nameOf(map: Mapping | undefined, noun: string): string {
  const id = textUnder(map, "id");
  const title = titleOf(map);
  const kind = said(noun);
  if (id === undefined) return title === undefined ? kind : say`${kind} ${quoted(title)}`;
  return title === undefined ? say`${kind} ${id}` : say`${kind} ${id} ${quoted(title)}`;
}

/** What an item is called by its author, shortened; nothing where it has no words or they are still to come. */
export function titleOf(map: Mapping | undefined): string | undefined {
  const words = TITLES.map((key) => textUnder(map, key)).find((text) => text !== undefined && !/^tbc$/i.test(text));
  return words === undefined ? undefined : shortened(words);
}

const TITLES: readonly string[] = ["title", "text", "risk", "what", "inspectorate", "body"];

/** A text on one line, cut at a word where it is too long for a sentence. */
export function shortened(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  if (line.length <= TITLE) return line;
  const cut = line.slice(0, TITLE - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), TITLE / 2)).trimEnd()}…`;
}

/** A text in quotation marks, on one line. */
export function quoted(text: string): string {
  return `"${shortened(text).replace(/"/g, "'")}"`;
}

/** The first letter made a capital, for the beginning of a sentence. */
export function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

/** `1 action`, `2 actions`, `3 authorities`. */
export function counted(count: number, noun: string): string {
  return say`${count} ${said(count === 1 ? noun : plural(noun))}`;
}

/** The plural of a noun of the format, in English, as the noun is. */
export function plural(noun: string): string {
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:s|x|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
}

/** `A1`, `A1 and A2`, `A1, A2 and 3 more`. */
export function listed(names: readonly string[], most = 5): string {
  const { before, last } = parted(names, most);
  return before === "" ? last : say`${before} and ${last}`;
}

/** `A1`, `A1 or A2`, `A1, A2 or 3 more`. */
export function eitherOf(names: readonly string[], most = 5): string {
  const { before, last } = parted(names, most);
  return before === "" ? last : say`${before} or ${last}`;
}

function parted(names: readonly string[], most: number): { readonly before: string; readonly last: string } {
  const shown = names.length > most ? [...names.slice(0, most - 1), say`${names.length - most + 1} more`] : names;
  return { before: shown.slice(0, -1).join(", "), last: shown.at(-1) ?? "" };
}
