import { tidy } from "./values/words.ts";

/** Words that many organisations have in their names and that tell none from another. */
const COMMON: ReadonlySet<string> = new Set(["the", "of", "and", "for", "a", "an", "&", "our"]);

/** Words that a council's own departments do not have in their names. */
const OUTSIDE =
  /\b(?:nhs|ic[bs]|ccg|integrated care|hospitals?|health board|trust|police|constabulary|fire|probation|ambulance|colleges?|university|schools?|academ(?:y|ies)|diocese|charity|cic|ltd|limited|housing association|department for|home office|dfe)\b/;

/** The words of an organisation's name that tell it from others. */
export function wordsOf(name: string): readonly string[] {
  return tidy(name)
    .replace(/['.]/g, "")
    .replace(/\bcc\b/g, "county council")
    .split(/[^\p{L}\d&]+/u)
    .filter((word) => word !== "" && !COMMON.has(word));
}

/** Whether two names are loosely of one organisation: all words of one are in the other, or one is short for the other. */
export function isSameOrganisation(one: string, other: string): boolean {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  const within = (some: readonly string[], all: readonly string[]) => some.every((word) => all.includes(word));
  return within(a, b) || within(b, a) || isShortFor(a, other) || isShortFor(b, one);
}

/** DCC is short for Devon County Council, with or without its small words. */
function isShortFor(words: readonly string[], name: string): boolean {
  const [short, ...more] = words;
  const full = wordsOf(name);
  if (short === undefined || more.length > 0 || full.length < 2) return false;
  const every = tidy(name).split(/[^\p{L}\d&]+/u);
  return [full, every].some((all) => all.map((word) => word[0] ?? "").join("") === short);
}

/** Whether a name can only be that of an organisation outside a council, such as the police or the NHS. */
export function isOutside(name: string): boolean {
  return OUTSIDE.test(tidy(name));
}

/** Words that say next to nothing of which organisation is spoken of. */
const GENERAL: ReadonlySet<string> = new Set(
  "nhs city county council borough district royal university local national foundation trust service services group board partnership team".split(
    " ",
  ),
);

/** Whether a text may speak of an organisation: it has one of the words that tell it from others. */
export function speaksOf(text: string, name: string): boolean {
  const own = wordsOf(name);
  const telling = own.filter((word) => !GENERAL.has(word));
  const words = new Set(wordsOf(text));
  return (telling.length > 0 ? telling : own).some((word) => words.has(word)) || isShortFor(wordsOf(text), name);
}
