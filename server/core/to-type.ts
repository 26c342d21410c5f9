import { shortened } from "./names.ts";

/**
 * Words that are to be typed, with the marks that hold them, shortened for a sentence: what is left out is left out
 * inside the marks, so that nobody takes the closing one for something to leave out.
 */
export function shortenedInside(words: string): string {
  const short = shortened(words);
  return short.endsWith("…") ? `${short}${/["'\]})]+$/.exec(words)?.[0] ?? ""}` : short;
}
