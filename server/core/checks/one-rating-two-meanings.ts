import { type ColourWord, colourWords, mayBeSame } from "../colour-words.ts";
import { type MixedKey, mixedKey } from "../mixed-key.ts";
import { type MixedRatings, mixedRatings } from "../mixed-ratings.ts";
import { capital, quoted } from "../names.ts";
import { isReadable, nameIn, type Plan } from "../plan.ts";
import type { Check, Finding } from "../problem.ts";
import { ratedActions } from "../rated-actions.ts";
import { plainRating } from "../rating-key.ts";
import { say } from "../say.ts";
import { splitKey } from "../split-key.ts";

export const oneRatingTwoMeanings: Check = {
  code: "one-rating-two-meanings",
  summary: "One colour, or one key of colours, is used for two different things.",
  why: "Work can be done and help nobody, so a colour that may mean either can be neither counted nor compared.",
  source:
    "Evaluation practice, as in HM Treasury's Magenta Book: whether work was done and whether it helped are two questions.",
  severity: { draft: "information", approved: "warning", published: "warning" },
  *inPlan(plan) {
    yield* explainedTwice(plan);
    if (!isReadable(plan, "status_key")) return;
    yield* wordedOtherwise(plan);
    const [key, ratings] = [mixedKey(plan), mixedRatings(plan)];
    if (key) yield aboutKey(plan, key);
    else if (ratings) yield aboutRatings(ratings);
  },
};

/** A colour that a key explains twice and not in the same way, once with a capital letter or in a part of the plan. */
function* explainedTwice(plan: Plan): Iterable<Finding> {
  const first = new Map<string, ColourWord>();
  for (const one of colourWords(plan)) {
    const name = `${one.side} ${plainRating(one.colour)}`;
    const other = first.get(name) ?? one;
    first.set(name, other);
    // A colour that stands twice, letter for letter, is told of as such.
    if ((other.at.uri === one.at.uri && other.colour === one.colour) || mayBeSame(other.word, one.word)) continue;
    yield {
      at: one.at,
      message: say`${capital(one.colour)} means ${quoted(one.word)} here and ${quoted(other.word)} elsewhere in the plan's key. Give each meaning a colour of its own.`,
      related: [{ at: other.at, message: say`it means ${quoted(other.word)} here` }],
    };
  }
}

/** The words behind a colour are the key's words for another colour: "green (at risk)". */
function* wordedOtherwise(plan: Plan): Iterable<Finding> {
  const key = colourWords(plan);
  for (const { at, action, colour, words, known } of ratedActions(plan)) {
    const [own] = known;
    if (words === undefined || !own || known.some(({ word }) => mayBeSame(word, words))) continue;
    const other = key.find(({ word }) => plainRating(word) === plainRating(words));
    if (!other) continue;
    yield {
      at,
      message: say`${capital(nameIn(action, "action"))} is rated ${colour} and ${quoted(words)}, but ${colour} means ${quoted(own.word)} in the plan's key and ${quoted(words)} is ${other.colour}. Write the one that is meant.`,
      related: [own, other].map((one) => ({ at: one.at, message: say`${one.colour} means ${quoted(one.word)}` })),
    };
  }
}

function aboutKey(plan: Plan, { forDelivery, forImpact, stray }: MixedKey): Finding {
  const work = say`${nameIn(forDelivery.action, "action")}, rated ${forDelivery.colour}`;
  const effect = say`${nameIn(forImpact.action, "action")}, rated ${forImpact.colour}`;
  return {
    at: forImpact.at,
    message: say`One key is used for delivery in ${work}, and for impact in ${effect}. Give impact a key of its own, under "impact" of "status_key".`,
    related: stray.map(({ at, colour, word }) => ({ at, message: say`${colour} means ${quoted(word)}` })),
    fixes: splitKey(plan, stray),
  };
}

function aboutRatings({ forDelivery, forImpact, unclear, words: [delivery, impact] }: MixedRatings): Finding {
  const mixed = say`${capital(nameIn(forDelivery.action, "action"))} is rated for delivery and ${nameIn(forImpact.action, "action")} for impact`;
  return {
    at: unclear.at,
    message: say`${mixed}, and ${unclear.colour} may mean ${quoted(delivery)} or ${quoted(impact)}. Rate delivery in every action, and say under "impact" what has changed.`,
    related: [forDelivery, forImpact].map((one) => ({
      at: one.at,
      message: say`${nameIn(one.action, "action")} is rated ${one.text}`,
    })),
  };
}
