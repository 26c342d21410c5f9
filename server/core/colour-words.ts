import { leavesOf } from "./leaves.ts";
import { memo } from "./memo.ts";
import { isTbc } from "./placed.ts";
import type { Plan } from "./plan.ts";
import type { Place } from "./problem.ts";
import { plainRating } from "./rating-key.ts";

/** What a plan's ratings speak of: whether work is done, or whether it helps. */
export type Side = "delivery" | "impact";

/** A colour of a plan's key with the word beside it, over all texts of the plan: parts may bring keys of their own. */
export interface ColourWord {
  readonly side: Side;
  readonly colour: string;
  readonly word: string;
  readonly at: Place;
}

/** The colours of a plan's key and their words, in the order they are written; those without a word are left out. */
export const colourWords: (plan: Plan) => readonly ColourWord[] = memo(({ documents }) =>
  documents.flatMap(({ uri, syntax }) =>
    syntax.blocks.flatMap(({ start, block }) =>
      leavesOf(block).flatMap(({ path: [key, side, colour, last], scalar }): ColourWord[] => {
        if (key !== "status_key" || last !== "word" || colour === undefined) return [];
        if (side !== "delivery" && side !== "impact") return [];
        const word = scalar.text.trim();
        if (word === "" || isTbc(word)) return [];
        return [{ side, colour, word, at: { uri, start: start + scalar.start, end: start + scalar.end } }];
      }),
    ),
  ),
);

/** Whether two words for a colour may mean the same: "on track" and "On-track for July" do. */
export function mayBeSame(one: string, other: string): boolean {
  const [a, b] = [plainRating(one), plainRating(other)];
  return a.startsWith(b) || b.startsWith(a);
}
