/** A word, a figure with its point and commas, or a sign that changes what a figure means. */
const WORD = /[\p{L}\p{M}\p{N}]+(?:[.,:/][\p{N}]+)*|[%£$€<>=+&]|-(?=\p{N})/gu;

/**
 * The words and figures of a text in small letters: what is left where capitals, spaces and punctuation do not count. A
 * point or a comma inside a figure does, and so does its sign.
 */
export function wordsOf(text: string): readonly string[] {
  const plain = text.replace(/[\u2018\u2019']/g, "").replace(/[\u2010-\u2015\u2212]/g, "-");
  return plain.toLowerCase().match(WORD) ?? [];
}

/** Whether two texts have the same words and figures in the same order. */
export function sameWords(one: string, other: string): boolean {
  return wordsOf(one).join(" ") === wordsOf(other).join(" ");
}

/** A text on one line, with single spaces. */
export function onLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/** How much two lists of words have in common: 0 nothing, 1 all of both (Dice's measure). */
export function share(one: readonly string[], other: readonly string[]): number {
  if (one.length + other.length === 0) return 1;
  const left = new Map<string, number>();
  for (const word of one) left.set(word, (left.get(word) ?? 0) + 1);
  let both = 0;
  for (const word of other) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    left.set(word, count - 1);
    both++;
  }
  return (2 * both) / (one.length + other.length);
}
