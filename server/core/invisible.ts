/** Characters of no width that come in by pasting: between letters of ours they are never meant. */
const UNSEEN = /[\u200b\u2060\ufeff\u200e\u200f\u202a-\u202e\u2066-\u2069]|(?<=[\p{Script=Latin}\d])[\u200c\u200d]/u;
/** A soft hyphen does no harm among words, but makes another word of one that stands alone. */
const SOFT_HYPHEN = "\u00ad";

/** Where the first character stands in some words that nobody can see and that makes them others than they look. */
export function invisibleIn(words: string): number | undefined {
  const at = words.search(UNSEEN);
  const found = at >= 0 || /\s/.test(words) ? at : words.indexOf(SOFT_HYPHEN);
  return found < 0 ? undefined : found;
}

/** Where all of them stand in a text, and what else has no width and is no part of how it is laid out. */
export function allInvisible(text: string): readonly number[] {
  const all = new RegExp(UNSEEN.source, "gu");
  return [...text.matchAll(all)].map(({ index }) => index);
}
