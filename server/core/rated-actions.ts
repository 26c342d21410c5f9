import { type ColourWord, colourWords, mayBeSame } from "./colour-words.ts";
import { memo } from "./memo.ts";
import { isTbc } from "./placed.ts";
import { type ItemIn, itemsOf, type Plan, placeIn } from "./plan.ts";
import type { Place } from "./problem.ts";
import { plainRating } from "./rating-key.ts";

/** An action with its rating, split into the colour and, as in "green (on track)", the words behind it. */
export interface Rated {
  readonly action: ItemIn<"actions">;
  readonly at: Place;
  readonly text: string;
  readonly colour: string;
  readonly words: string | undefined;
  /** What the plan's key has for the colour, under delivery, impact or both. */
  readonly known: readonly ColourWord[];
}

/** The actions that have a rating. */
export const ratedActions: (plan: Plan) => readonly Rated[] = memo((plan) =>
  itemsOf(plan, "actions").flatMap((action) => {
    const { rating } = action.value;
    if (!rating || rating.value === "" || isTbc(rating.value)) return [];
    const [colour = "", ...rest] = rating.value.split(/ [-–—] |\(|: |, /);
    const known = colourWords(plan).filter((one) => plainRating(one.colour) === plainRating(colour));
    const words = rest
      .join(" ")
      .replace(/\)\s*$/, "")
      .trim();
    return [
      {
        action,
        at: placeIn(action, rating),
        text: rating.value,
        colour: colour.trim(),
        words: words === "" ? undefined : words,
        known,
      },
    ];
  }),
);

/** The only side of the key that a rating can be from: by its colour, or by the words behind it. */
export function onlyKnown({ known, words }: Rated): ColourWord | undefined {
  const fitting = words === undefined ? known : known.filter(({ word }) => mayBeSame(word, words));
  const [first] = fitting;
  return fitting.every(({ side }) => side === first?.side) ? first : undefined;
}
