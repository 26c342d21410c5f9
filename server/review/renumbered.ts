import { capital, listed, plural } from "../core/names.ts";
import { said, say } from "../core/say.ts";
import { idOf, linkedAs } from "./naming.ts";
import { nameOfThing } from "./names.ts";
import type { Found } from "./told.ts";
import { allIn, type Twin } from "./twins.ts";

/** One sentence for all items of a plan that have another id than before, however many there are. */
export function renumbered(whole: Twin): readonly Found[] {
  const others = allIn(whole).filter(({ before, after }) => idOf(before) !== idOf(after));
  const [first] = others;
  if (!first) return [];
  return [
    {
      about: others.length === 1 ? first.after : whole.after,
      rule: "renumbered",
      sentence: sentenceOf(others),
      field: "id",
      before: first.before.head,
      after: first.after.head,
    },
  ];
}

function sentenceOf(others: readonly Twin[]): string {
  const [first, ...more] = others;
  if (first && more.length === 0) return one(first);
  const steps = others.map(
    ({ before, after }) => say`${linkedAs(before) ?? say`none`} is now ${linkedAs(after) ?? say`none`}`,
  );
  const noun = new Set(others.map(({ after }) => after.shape.noun));
  const word = noun.size === 1 ? plural([...noun][0] ?? "item") : "items";
  return say`${others.length} ${said(word)} renumbered: ${listed(steps)}.`;
}

function one({ before, after }: Twin): string {
  const [from, to] = [linkedAs(before), linkedAs(after)];
  if (to === undefined) return say`${capital(nameOfThing(before))} no longer has an id.`;
  if (from === undefined) return say`${capital(nameOfThing(after))} was given an id.`;
  return say`${capital(nameOfThing(before))} renumbered ${to}.`;
}
