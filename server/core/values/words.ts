import { say } from "../say.ts";

const LONGEST = 120;

/**
 * A value as typed, made ready for reading: lower case, one plain space between words (non-breaking spaces included),
 * plain hyphens and apostrophes in place of Word's. A text too long to be a value becomes empty, so that no reader
 * spends time on it.
 */
export function tidy(text: string): string {
  if (text.length > LONGEST) return "";
  return text
    .replace(/[\s\u200b\u2060]+/g, " ")
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .replace(/[\u2018\u2019]/g, "'")
    .trim()
    .toLowerCase();
}

const TBC = /^(?:tb[cda]|t\.b\.[cda]\.?|to be (?:confirmed|determined|decided|agreed|announced))$/;

/** Whether a text says that the answer is not known yet, which a draft may say anywhere: `tbc` and its relatives. */
export function isTbc(text: string): boolean {
  return TBC.test(tidy(text));
}

/** "a", "a and b", "a, b and c": a list as it is read aloud. */
export function spoken(items: readonly string[]): string {
  const last = items.at(-1) ?? "";
  return items.length < 2 ? last : say`${items.slice(0, -1).join(", ")} and ${last}`;
}
