import { memo } from "../core/memo.ts";
import { idOf, nameWords } from "./naming.ts";
import type { Thing } from "./thing.ts";
import { onLine, share } from "./words.ts";

/** Names that share less than this are of different things, whatever their ids say. */
const SAME_NAME = 0.4;

/** The name of a thing as words, read once. */
export const wordsOfName: (thing: Thing) => readonly string[] = memo(nameWords);

/** Whether two things may be one by their names; where one has no name yet, nothing speaks against it. */
export function mayBeCalledSo(before: Thing, after: Thing): boolean {
  const [one, other] = [wordsOfName(before), wordsOfName(after)];
  return one.length === 0 || other.length === 0 || share(one, other) >= SAME_NAME;
}

/** How alike two things are, from 0 to 1: by their names first, then by everything else that they say. */
export function likeness(before: Thing, after: Thing): number {
  const facts = share(factsOf(before), factsOf(after));
  const [one, other] = [wordsOfName(before), wordsOfName(after)];
  if (one.length === 0 || other.length === 0) return 0.8 * facts;
  return 0.6 * share(one, other) + 0.4 * facts;
}

/** Everything that a thing says besides its id and its name, and what is in its lists. */
const factsOf: (thing: Thing) => readonly string[] = memo((thing) => {
  const own = idOf(thing);
  const facts = [...thing.fields.values()].flatMap(({ path, values, shape }) =>
    shape?.defines ? [] : values.map(({ text }) => `${path}: ${onLine(text).toLowerCase()}`),
  );
  const inside = [...thing.lists.values()].flatMap((items) => items.map((item) => wordsOfName(item).join(" ")));
  return [...facts, ...inside].filter((fact) => fact !== own);
});
