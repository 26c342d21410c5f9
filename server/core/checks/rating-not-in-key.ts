import { entriesOf } from "../document.ts";
import { fixOf, flowText, insertKey, lineBreakOf, placeEdit, replace } from "../edits.ts";
import { isKnown } from "../known.ts";
import { capital, counted, listed, quoted } from "../names.ts";
import { isTbc } from "../placed.ts";
import { itemsOf, nameIn, type Plan, placeIn } from "../plan.ts";
import type { Check, Finding, Fix, Place } from "../problem.ts";
import { isExplained, plainRating, type RatingKey, ratingKeyOf } from "../rating-key.ts";
import { say } from "../say.ts";
import { shapeAt } from "../shape.ts";
import { certain, didYouMean, nearest } from "../suggest.ts";

/** Answers that are no colours. */
const NOT_RATED = /^(?:n\/?a|none|not applicable|not (?:yet )?rated|no rating|[-–—]*)$/i;

const MEANING = "{word: tbc, meaning: tbc}";

/** An action that has a rating: the place of the rating, and the action by name. */
interface Use {
  readonly at: Place;
  readonly name: string;
}

/** A rating as it is first written, and everywhere it is used. */
interface Rating {
  readonly text: string;
  readonly uses: readonly [Use, ...Use[]];
}

export const ratingNotInKey: Check = {
  code: "rating-not-in-key",
  summary: "A rating is used that the plan's own key does not explain.",
  why: "Amber is on track in one body and at risk in the next, so a colour without a key says nothing.",
  source:
    "Seen in published plans: green means complete in one body and on track in the next, so each plan carries a key of its own.",
  severity: { draft: "information", approved: "warning", published: "error" },
  *inPlan(plan) {
    if (!isKnown(plan, "status_key")) return;
    const key = ratingKeyOf(plan);
    const [first, ...others] = ratingsOf(plan);
    if (key === "open" || !first) return;
    if (!key) yield withoutKey(plan, [first, ...others]);
    else for (const rating of [first, ...others]) if (!isExplained(rating.text, key)) yield notExplained(rating, key);
  },
};

/** The ratings of the actions, each once however it is capitalised. */
function ratingsOf(plan: Plan): readonly Rating[] {
  const ratings = new Map<string, Rating>();
  for (const action of itemsOf(plan, "actions")) {
    const { rating } = action.value;
    if (!rating || isTbc(rating.value) || NOT_RATED.test(rating.value)) continue;
    const use = { at: placeIn(action, rating), name: nameIn(action, "action") };
    const same = ratings.get(plainRating(rating.value));
    ratings.set(plainRating(rating.value), {
      text: same?.text ?? rating.value,
      uses: same ? [...same.uses, use] : [use],
    });
  }
  return [...ratings.values()];
}

function notExplained({ text, uses }: Rating, key: RatingKey): Finding {
  const [first, ...others] = uses;
  // Codes of a letter or two are all alike.
  const near = text.length > 3 ? nearest(text, new Set(key.names)).slice(0, 2) : [];
  const where = others.length === 0 ? first.name : counted(uses.length, "action");
  const right =
    near.length > 0 ? didYouMean(near) : ` ${say`Add it to the key, or use what is there: ${listed(key.colours)}.`}`;
  return {
    at: first.at,
    message: `${say`${quoted(text)} is used for ${where}, but the plan's key does not say what it means.`}${right}`,
    related: others.map(({ at, name }) => ({ at, message: capital(say`${name} uses it, too`) })),
    fixes: [
      ...near.map((name) =>
        fixOf(
          say`Write "${name}"`,
          certain(text, key.names) === name,
          ...uses.map(({ at }) => replace(at, flowText(name))),
        ),
      ),
      addColour(text, key),
    ],
  };
}

function withoutKey(plan: Plan, ratings: readonly [Rating, ...Rating[]]): Finding {
  const [first, ...others] = ratings.flatMap(({ uses }) => uses);
  const [{ uses }] = ratings;
  const names = listed(ratings.map(({ text }) => quoted(text)));
  const used =
    ratings.length === 1
      ? say`The plan uses the rating ${names} and gives no key.`
      : say`The plan uses the ratings ${names} and gives no key.`;
  return {
    at: (first ?? uses[0]).at,
    message: `${used} ${say`Say under "status_key" what each means.`}`,
    related: others.map(({ at, name }) => ({ at, message: capital(name) })),
    fixes: addKey(
      plan,
      ratings.map(({ text }) => text),
    ),
  };
}

/** Adds a colour to the key, with a small letter where the colours that are there have one. */
function addColour(rating: string, { home, section, colours }: RatingKey): Fix {
  const colour = colours.every((one) => one === one.toLowerCase()) ? rating.toLowerCase() : rating;
  const shape = shapeAt(["status_key", "delivery"]);
  const at = shape && { map: section, shape };
  const edits = at ? [insertKey(home.at.block.text, at, [flowText(colour), MEANING])] : [];
  return fixOf(say`Add ${quoted(colour)} to the key`, false, ...edits.map((edit) => placeEdit(home, edit)));
}

/** Writes a key at the end of the plan's main text; nothing where an empty one stands there already. */
function addKey({ main, documents }: Plan, ratings: readonly string[]): readonly Fix[] {
  const { text, uri, syntax } = main;
  if (
    documents.some((one) => entriesOf(one).has("status_key")) ||
    syntax.blocks.some(({ block }) => block.form === "whole")
  ) {
    return [];
  }
  const colours = ratings.map((rating) => `    ${flowText(rating.toLowerCase())}: ${MEANING}`);
  const eol = lineBreakOf(text);
  const gap = text === "" || text.endsWith("\n") ? "" : eol;
  const end = { uri, start: text.length, end: text.length };
  const lines = ["status_key:", "  delivery:", ...colours, ""];
  return [fixOf(say`Add a key, to be filled in`, false, replace(end, `${gap}${lines.join(eol)}`))];
}
