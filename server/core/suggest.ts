import { distance } from "fastest-levenshtein";

/**
 * What was probably meant: the known words nearest to one that is not known, nearest first, at most three. A word is
 * near where at most a third of it differs; upper case, spaces, `_` and `-` do not count.
 */
export function nearest(word: string, known: Iterable<string>): readonly string[] {
  const wanted = plainly(word);
  const near: { readonly name: string; readonly away: number }[] = [];
  for (const name of known) {
    const plain = plainly(name);
    const most = Math.max(1, Math.floor(Math.max(plain.length, wanted.length) / 3));
    if (Math.abs(plain.length - wanted.length) > most) continue;
    const away = Math.min(distance(wanted, plain), isSwap(wanted, plain) ? 1 : Number.POSITIVE_INFINITY);
    if (away <= most && wanted !== "") near.push({ name, away });
  }
  const least = Math.min(...near.map(({ away }) => away));
  return near
    .filter(({ away }) => away <= least + 1)
    .sort((a, b) => a.away - b.away)
    .slice(0, 3)
    .map(({ name }) => name);
}

/**
 * The one word that can have been meant: the only near one, and with the same figures in it, since `A2` and `A22` are
 * two things and not one thing misspelt.
 */
export function certain(word: string, known: Iterable<string>): string | undefined {
  const [first, second] = nearest(word, known);
  if (first === undefined || second !== undefined) return undefined;
  return figures(first) === figures(word) ? first : undefined;
}

/** A question that offers what was probably meant, or nothing: ` Did you mean "head-csc"?` */
export function didYouMean(names: readonly string[]): string {
  if (names.length === 0) return "";
  const quoted = names.map((name) => `"${name}"`);
  return ` Did you mean ${quoted.length === 1 ? quoted[0] : `${quoted.slice(0, -1).join(", ")} or ${quoted.at(-1)}`}?`;
}

/** A word without what is easily typed otherwise: upper case, spaces, `_` and `-`. */
export function plainly(word: string): string {
  return word.toLowerCase().replace(/[\s_-]+/g, "");
}

function figures(word: string): string {
  return word.replace(/\D+/g, " ").trim();
}

/** Two letters in the wrong order, the commonest slip of the hand. */
function isSwap(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const i = Array.from(a).findIndex((letter, at) => letter !== b[at]);
  return i >= 0 && a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2);
}
