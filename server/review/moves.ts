import { capital } from "../core/names.ts";
import { say } from "../core/say.ts";
import { likeness } from "./likeness.ts";
import { nameOfThing } from "./names.ts";
import type { Thing } from "./thing.ts";
import type { Found } from "./told.ts";
import { allIn, type Twin, twin as matched } from "./twins.ts";

/** An item that stands under another item than before, as a milestone that went over to another action. */
export interface Moved {
  readonly twin: Twin;
  readonly told: Found;
}

/** Two things under different items are taken for one only where next to nothing else differs. */
const SAME = 0.85;

/** Finds what went from one item to another, among all that is gone and all that is new below the top. */
export function movesIn(whole: Twin): readonly Moved[] {
  const inside = allIn(whole).filter(({ before }) => before.list !== "");
  const added = new Set(inside.flatMap((one) => one.added));
  return inside.flatMap(({ removed }) =>
    removed.flatMap((before) => {
      const after = [...added].find((one) => one.list === before.list && likeness(before, one) >= SAME);
      if (!after) return [];
      added.delete(after);
      return [{ twin: matched({ before, after }), told: tell(before, after) }];
    }),
  );
}

function tell(before: Thing, after: Thing): Found {
  const to = after.parent;
  const sentence = say`${capital(nameOfThing(before))} now belongs to ${to ? nameOfThing(to) : say`the plan`}.`;
  return { about: after, rule: "moved", sentence, field: "", before: before.head, after: after.head };
}

/** The same twins without what was found to have moved. */
export function withoutMoved(whole: Twin, moves: readonly Moved[]): Twin {
  const gone = new Set(moves.map(({ twin: { before } }) => before));
  const come = new Set(moves.map(({ twin: { after } }) => after));
  const without = (one: Twin): Twin => ({
    ...one,
    twins: one.twins.map(without),
    removed: one.removed.filter((thing) => !gone.has(thing)),
    added: one.added.filter((thing) => !come.has(thing)),
  });
  return moves.length === 0 ? whole : without(whole);
}
