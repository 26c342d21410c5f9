import { distance } from "fastest-levenshtein";
import { eitherOf } from "./names.ts";
import { say } from "./say.ts";

/**
 * What was probably meant: the known words nearest to one that is not known, nearest first, at most three. A word is
 * near where at most a third of it differs; upper case, spaces, `_` and `-` do not count, and where nothing else
 * differs there is no second choice.
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
  const most = least === 0 ? 0 : least + 1;
  return near
    .filter(({ away }) => away <= most)
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

/**
 * Whether an id can only be a slip of the hand for another one: nothing but case and separators differs, or in one of
 * its words two letters are swapped or one is missing or too many. A letter in the place of another may be another
 * thing (`CIO`, `CFO`), and so may a letter on its own (`R1-a`, `R1-b`) and any figure.
 */
export function isSlip(id: string, other: string): boolean {
  if (plainly(id) === plainly(other)) return true;
  const [words, others] = [wordsOf(id), wordsOf(other)];
  if (figures(id) !== figures(other) || words.length !== others.length) return false;
  const [differs, ...more] = words.flatMap((word, i) => (word === others[i] ? [] : [[word, others[i] ?? ""] as const]));
  if (!differs || more.length > 0) return false;
  const [a, b] = differs;
  if (Math.min(a.length, b.length) < 3) return false;
  return isSwap(a, b) || (Math.abs(a.length - b.length) === 1 && distance(a, b) === 1);
}

function wordsOf(id: string): readonly string[] {
  return id.toLowerCase().split(/[\s._-]+/);
}

/** A question that offers what was probably meant, or nothing: ` Did you mean "head-csc"?` */
export function didYouMean(names: readonly string[]): string {
  if (names.length === 0) return "";
  return ` ${say`Did you mean ${eitherOf(names.map((name) => `"${name}"`))}?`}`;
}

/** A word without what is easily typed otherwise: upper case, spaces, `_`, `-` and noughts before a number. */
export function plainly(word: string): string {
  return word
    .toLowerCase()
    .replace(/[\s_-]+/g, "")
    .replace(/(?<!\d)0+(?=\d)/g, "");
}

function figures(word: string): string {
  return word
    .replace(/\D+/g, " ")
    .replace(/(?<!\d)0+(?=\d)/g, "")
    .trim();
}

/** Two letters in the wrong order, the commonest slip of the hand. */
function isSwap(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const i = Array.from(a).findIndex((letter, at) => letter !== b[at]);
  return i >= 0 && a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2);
}
