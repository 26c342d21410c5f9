import { everyKey } from "./every-key.ts";
import { plural } from "./names.ts";
import { planShape, type Shape } from "./shape.ts";
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
  const [first = "", second, third] = nearest(written, shape.keys.keys());
  if (!free.includes(first) || NEVER_GUESSED.has(first)) return undefined;
  if (second === undefined) return { word: first, sure: certain(written, shape.keys.keys()) === first };
  return third === undefined && isPlural(first, second) ? { word: first, sure: false } : undefined;
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
  const other = VALUES.get(
    written
      .trim()
      .toLowerCase()
      .replace(/[\s_-]+/g, " "),
  )?.find((word) => words.includes(word));
  if (other !== undefined) return { word: other, sure: false };
  const holding = wordsHolding(written, words);
  if (holding.length > 0) return holding.length === 1 ? { word: holding[0] ?? "", sure: false } : undefined;
  const near = plain.length > 3 ? certain(written, words) : undefined;
  return near === undefined ? undefined : { word: near, sure: true };
}

/** The words that what was written is a part of: `ILACS` of `ofsted-ilacs`, `partly` of `partly accepted`. */
export function wordsHolding(written: string, words: readonly string[]): readonly string[] {
  const parts = (word: string): string => `-${word.trim().toLowerCase().replace(/[\s_-]+/g, "-")}-`;
  return plainly(written).length < 3 ? [] : words.filter((word) => parts(word).includes(parts(written)));
}

/**
 * A map with its keys as they were meant, each in its place, so that one slip of the hand is told of once and does not
 * make everything else look missing. The map itself where all its keys are known.
 */
export function asMeant(map: Mapping, shape: Shape): Mapping {
  if (shape.keys.size === 0 || map.pairs.every(({ key }) => shape.keys.has(key.text))) return map;
  const made = known.get(map) ?? renamed(map, shape);
  known.set(map, made);
  return made;
}

const known = new WeakMap<Mapping, Mapping>();

function renamed(map: Mapping, shape: Shape): Mapping {
  const taken = new Set(map.pairs.map(({ key }) => key.text));
  const pairs = map.pairs.map((pair) => {
    const meant = shape.keys.has(pair.key.text) ? undefined : meantKey(pair.key.text, shape, taken);
    if (!meant) return pair;
    taken.add(meant.word);
    return { ...pair, key: { ...pair.key, text: meant.word } };
  });
  return { ...map, pairs };
}

/** The key at the top of a plan that a word was meant for; the word itself where it is known or means none. */
export function topKey(written: string, taken: ReadonlySet<string>): string {
  if (written === "" || planShape.keys.has(written)) return written;
  return meantKey(written, planShape, taken)?.word ?? written;
}

/**
 * The values that a single text stands for where a list belongs: `addresses: R1, R2` as if it stood in brackets. Ids
 * are parted by commas and "and"; a text in words is one. Nothing for an answer such as `tbc` or `none`.
 */
export function asList(scalar: Scalar, { item }: Shape): readonly Scalar[] {
  const { text, start, end, style } = scalar;
  if (item?.type !== "text" || text === "" || /^(?:tbc|none|within existing budget)$/i.test(text.trim())) return [];
  if (item.refersTo.length === 0 || item.soft) return [scalar];
  if (style !== "plain" || end - start !== text.length) return isId(text) ? [scalar] : [];
  const parts = [...text.matchAll(/[^\s,;&]+/g)].filter((part) => part[0] !== "and");
  if (!/^[^\s,;&]+(?:(?:\s*[,;&]\s*(?:and\s+)?|\s+and\s+)[^\s,;&]+)*$/.test(text)) return [];
  return parts.map(({ 0: id, index }) => {
    return { kind: "scalar", text: id, value: id, style, start: start + index, end: start + index + id.length };
  });
}

function isId(text: string): boolean {
  return /^\S+$/.test(text);
}
