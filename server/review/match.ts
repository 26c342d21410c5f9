import { likeness, mayBeCalledSo, wordsOfName } from "./likeness.ts";
import { idOf } from "./naming.ts";
import type { Thing } from "./thing.ts";

/** A thing in both versions. */
export interface Pair {
  readonly before: Thing;
  readonly after: Thing;
}

/** Which things of a list are the same in both versions, which are gone and which are new. */
export interface Matched {
  readonly pairs: readonly Pair[];
  readonly removed: readonly Thing[];
  readonly added: readonly Thing[];
}

/** From here on two things with different ids are taken for one. */
const ALIKE = 0.6;
/** So many pairs are compared with each other; where a list was written anew, more would take too long. */
const MOST = 250_000;

interface Pool {
  readonly pairs: Pair[];
  readonly before: Set<Thing>;
  readonly after: Set<Thing>;
}

/**
 * Finds the things of one list in the other: by id where the names do not speak against it, then by name, then by
 * likeness, and what is left by id alone, as something that was given another name.
 */
export function match(before: readonly Thing[], after: readonly Thing[]): Matched {
  const isSwapped = swappedIn(before, after);
  const pool: Pool = { pairs: [], before: new Set(before), after: new Set(after) };
  bySameKey(pool, idOf, (one, other) => mayBeCalledSo(one, other) && !isSwapped(one, other));
  bySameKey(pool, nameKey, () => true);
  byLikeness(pool);
  bySameKey(pool, idOf, () => true);
  // Both sides in the order of the version that people read.
  const place = new Map(after.map((thing, i) => [thing, i]));
  const pairs = [...pool.pairs].sort((a, b) => (place.get(a.after) ?? 0) - (place.get(b.after) ?? 0));
  return { pairs, removed: [...pool.before], added: [...pool.after] };
}

/**
 * Where each of two things with one id has its name under another id in the other version, the numbers moved and not the
 * names, however alike these are: "Ward 5" is not "Ward 6".
 */
function swappedIn(before: readonly Thing[], after: readonly Thing[]): (one: Thing, other: Thing) => boolean {
  const [then, now] = [new Set(before.map(nameKey)), new Set(after.map(nameKey))];
  return (one, other) => {
    const [was, is] = [nameKey(one), nameKey(other)];
    return was !== undefined && is !== undefined && was !== is && now.has(was) && then.has(is);
  };
}

function nameKey(thing: Thing): string | undefined {
  const words = wordsOfName(thing);
  return words.length === 0 ? undefined : words.join(" ");
}

/** Pairs things with the same key; where several have it, those that are most alike. */
function bySameKey(
  pool: Pool,
  keyOf: (thing: Thing) => string | undefined,
  may: (before: Thing, after: Thing) => boolean,
): void {
  const sharing = groupBy(pool.after, keyOf);
  for (const [key, ones] of groupBy(pool.before, keyOf)) {
    const others = sharing.get(key) ?? [];
    if (ones.length === 1 && others.length === 1) {
      const [one] = ones;
      const [other] = others;
      if (one && other && may(one, other)) take(pool, one, other);
    } else
      takeBest(
        pool,
        crossed(ones, others).filter(({ before, after }) => may(before, after)),
        0,
      );
  }
}

function byLikeness(pool: Pool): void {
  if (pool.before.size * pool.after.size > MOST) return;
  takeBest(pool, crossed([...pool.before], [...pool.after]), ALIKE);
}

function takeBest(pool: Pool, pairs: readonly Pair[], least: number): void {
  const weighed = pairs.map((pair) => ({ ...pair, weight: likeness(pair.before, pair.after) }));
  const sorted = weighed.filter(({ weight }) => weight >= least).sort((a, b) => b.weight - a.weight);
  for (const { before, after } of sorted)
    if (pool.before.has(before) && pool.after.has(after)) take(pool, before, after);
}

function take(pool: Pool, before: Thing, after: Thing): void {
  pool.pairs.push({ before, after });
  pool.before.delete(before);
  pool.after.delete(after);
}

/** Every thing with every other; of very many that look the same, each with the one in its place. */
function crossed(ones: readonly Thing[], others: readonly Thing[]): readonly Pair[] {
  if (ones.length * others.length > MOST) {
    return ones.flatMap((before, i) => {
      const after = others[i];
      return after ? [{ before, after }] : [];
    });
  }
  return ones.flatMap((before) => others.map((after) => ({ before, after })));
}

function groupBy(
  things: ReadonlySet<Thing>,
  keyOf: (thing: Thing) => string | undefined,
): ReadonlyMap<string, readonly Thing[]> {
  const groups = new Map<string, Thing[]>();
  for (const thing of things) {
    const key = keyOf(thing);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group) group.push(thing);
    else groups.set(key, [thing]);
  }
  return groups;
}
