import { everyKey } from "./every-key.ts";
import { plural } from "./names.ts";
import type { Shape } from "./shape.ts";
import { certain, nearest, plainly } from "./suggest.ts";
import type { Mapping, Scalar } from "./syntax.ts";
import { KEYS, VALUES } from "./synonyms.ts";

/**
 * A key, or a word of a list, that was written otherwise and can only have been meant as this. `sure` where it was
 * misspelt; a word of the same meaning is a guess, if a good one.
 */
export interface Meant {
  readonly word: string;
  readonly sure: boolean;
}

/** The key of a map that an unknown key was meant for, among those that are not there yet. */
export function meantKey(written: string, shape: Shape, taken: ReadonlySet<string>): Meant | undefined {
  const free = [...shape.keys.keys()].filter((key) => !taken.has(key));
  const plain = plainly(written);
  const same = free.find((key) => plainly(key) === plain) ?? free.find((key) => isPlural(plainly(key), plain));
  if (same) return { word: same, sure: true };
  const other = KEYS.get(plain)?.find((key) => free.includes(key));
  if (other) return { word: other, sure: false };
  if (plain.length < 4 || everyKey.has(written)) return undefined;
  const [first = "", ...more] = nearest(written, shape.keys.keys());
  if (!free.includes(first) || NEVER_GUESSED.has(first)) return undefined;
  const others = more.filter((key) => free.includes(key) && !isPlural(key, first));
  return others.length === 0 ? { word: first, sure: certain(written, shape.keys.keys()) === first } : undefined;
}

/** A text is made a part of another by nothing but the exact word. */
const NEVER_GUESSED: ReadonlySet<string> = new Set(["part_of"]);

function isPlural(one: string, other: string): boolean {
  return one === plural(other) || other === plural(one);
}

/** The word of a list that was meant by another; nothing where the word is on the list or means none of it. */
export function meantChoice(written: string, { choices }: Shape): Meant | undefined {
  const words = choices.map(({ value }) => value);
  if (words.length === 0 || words.includes(written)) return undefined;
  const plain = plainly(written);
  const same = words.find((word) => plainly(word) === plain);
  if (same !== undefined) return { word: same, sure: true };
  const said = written
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, " ");
  const other = (PARTLY_DONE.test(said) ? ["in progress"] : VALUES.get(said))?.find((word) => words.includes(word));
  if (other !== undefined) return { word: other, sure: false };
  const holding = wordsHolding(written, words);
  if (holding.length > 0) return holding.length === 1 ? { word: holding[0] ?? "", sure: false } : undefined;
  const near = plain.length > 3 ? certain(written, words) : undefined;
  return near === undefined ? undefined : { word: near, sure: true };
}

/** What is complete only in part is under way: "75% complete", "nearly done". */
const PARTLY_DONE =
  /^(?:\d{1,2}(?:\.\d+)? ?(?:%|per ?cent)|part(?:ly|ially)?|nearly|almost|mostly|largely|substantially|half) ?(?:complete|completed|done|delivered|implemented|achieved|finished)?$/;

/** The words that what was written is a part of: `ILACS` of `ofsted-ilacs`, `partly` of `partly accepted`. */
export function wordsHolding(written: string, words: readonly string[]): readonly string[] {
  const parts = (word: string): string =>
    `-${word
      .trim()
      .toLowerCase()
      .replace(/[\s_-]+/g, "-")}-`;
  return plainly(written).length < 3 ? [] : words.filter((word) => parts(word).includes(parts(written)));
}

/** So many unknown keys are guessed at in one place; where there are more, the place is something else altogether. */
const MOST_GUESSED = 100;

/** What the unknown keys of a map were meant for, by the place of each; a key that is there already is never meant. */
export function meantKeys(map: Mapping, shape: Shape): ReadonlyMap<number, Meant> {
  const made = known.get(map) ?? guessed(map, shape);
  known.set(map, made);
  return made;
}

const known = new WeakMap<Mapping, ReadonlyMap<number, Meant>>();

function guessed(map: Mapping, shape: Shape): ReadonlyMap<number, Meant> {
  const taken = new Set(map.pairs.map(({ key }) => key.text));
  const meant = new Map<number, Meant>();
  for (const { key } of map.pairs.filter((pair) => !shape.keys.has(pair.key.text)).slice(0, MOST_GUESSED)) {
    const found = meantKey(key.text, shape, taken);
    if (!found) continue;
    taken.add(found.word);
    meant.set(key.start, found);
  }
  return meant;
}

/**
 * A map with its keys as they were meant, each in its place, so that one slip of the hand is told of once and does not
 * make everything else look missing. The map itself where all its keys are known.
 */
export function asMeant(map: Mapping, shape: Shape): Mapping {
  if (shape.keys.size === 0 || map.pairs.every(({ key }) => shape.keys.has(key.text))) return map;
  const made = renamed.get(map) ?? rename(map, meantKeys(map, shape));
  renamed.set(map, made);
  return made;
}

const renamed = new WeakMap<Mapping, Mapping>();

function rename(map: Mapping, meant: ReadonlyMap<number, Meant>): Mapping {
  const pairs = map.pairs.map((pair) => {
    const word = meant.get(pair.key.start)?.word;
    return word === undefined ? pair : { ...pair, key: { ...pair.key, text: word } };
  });
  return { ...map, pairs };
}

/** The keys at the top of a text, by the words that were written for them where those are not known. */
export function topKeys(written: readonly string[], root: Shape): ReadonlyMap<string, string> {
  const taken = new Set(written);
  const meant = new Map<string, string>();
  for (const word of [...taken].filter((one) => one !== "" && !root.keys.has(one)).slice(0, MOST_GUESSED)) {
    const found = meantKey(word, root, taken)?.word;
    if (found === undefined) continue;
    taken.add(found);
    meant.set(word, found);
  }
  return meant;
}

/**
 * The values that a single text stands for where a list belongs: `addresses: R1, R2` as if it stood in brackets. Ids
 * are parted by commas and "and"; a text in words is one. Nothing for an answer such as `tbc`
 * or `none`, nor for a sum of money.
 */
export function asList(scalar: Scalar, { item }: Shape): readonly Scalar[] {
  const { text, start, end, style } = scalar;
  if (item?.type !== "text" || text === "" || /^(?:tbc|none|within existing budget)$/i.test(text.trim())) return [];
  if (item.refersTo.length === 0 || item.soft) return [scalar];
  if (AMOUNT.test(text.trim()) || (style === "plain" && NONE.test(text.trim()))) return [];
  if (style !== "plain" || end - start !== text.length) return isId(text) ? [scalar] : [];
  const parts = [...text.matchAll(/[^\s,;&]+/g)].filter((part) => part[0] !== "and");
  if (!/^[^\s,;&]+(?:(?:\s*[,;&]\s*(?:and\s+)?|\s+and\s+)[^\s,;&]+)*$/.test(text)) return [];
  return parts.map(({ 0: id, index }) => {
    return { kind: "scalar", text: id, value: id, style, start: start + index, end: start + index + id.length };
  });
}

/** How officers say that there is none. */
export const NONE = /^(?:n\/?a|n\.a\.|nil|none|no|not applicable|-)$/i;
/** A sum of money is no id. */
const AMOUNT =
  /^(?:(?:about|approx\.?|up to|c\.?|~)\s*)?(?:£\s*\d[\d.,]*\s*(?:k|m|bn|million)?|\d[\d.,]*\s*(?:k|m|bn|million))\b/i;

function isId(text: string): boolean {
  return /^\S+$/.test(text);
}
