import { type Plan, valueAt } from "./plan.ts";
import type { Located } from "./text.ts";
import { isTbc, tidy } from "./values/words.ts";

/** What a colour for delivery means in a plan: the word beside it and the sentence behind it, as far as they are given. */
export interface Meaning {
  readonly colour: string;
  readonly word?: string;
  readonly meaning?: string;
}

/** What the plan's own key says of each colour for delivery; a colour whose word and sentence are still to come is left out. */
export function deliveryKey(plan: Plan): readonly Meaning[] {
  const pairs = valueAt(plan, "status_key")?.value.delivery ?? [];
  return pairs.flatMap(({ key, value }) => {
    const word = said(value.word);
    const meaning = said(value.meaning);
    return (word ?? meaning) ? [{ colour: key.value, ...(word && { word }), ...(meaning && { meaning }) }] : [];
  });
}

function said(text: Located<string> | undefined): string | undefined {
  return text === undefined || text.value === "" || isTbc(text.value) ? undefined : text.value;
}

/** Words that take the certainty out of what stands beside them. */
const DOUBT =
  /\b(?:not|no|never|cannot|won't|off|behind|delay\w*|late|overdue|past|risks?|slip\w*|miss\w*|part|partly|partially|may|might|issues?|concerns?|if|unless|yet|incomplete|in-complete|unlikely)\b/;
const ON_TRACK =
  /\b(?:on (?:track|target|course|schedule|plan|time)|as planned|to plan|by (?:its|the|their) (?:due )?dates?)\b/;
const DONE = /\b(?:complete|completed|done|achieved|delivered|finished|embedded|implemented)\b/;
/** Words for what is still to come: "will be delivered" is no delivery. */
const TO_COME = /\b(?:will|to be|being|expected|due|or)\b/;
const TROUBLE = /\b(?:at risk|off track|off target|behind|delay\w*|late|overdue|slipp\w*)\b/;

/**
 * Whether a rating says without a doubt that the work goes as planned or is done. The plan's own key decides, since
 * amber is on track for one body and at risk for the next. Where it is silent, "green" has its usual meaning.
 */
export function isRatedWell(key: readonly Meaning[], rating: string): boolean {
  const words = wordsFor(key, rating);
  if (!meaningOf(key, rating) && words === "green") return true;
  return (ON_TRACK.test(words) || DONE.test(words)) && !DOUBT.test(words);
}

/** Whether a rating says without a doubt that the work is done, as blue does for many bodies. */
export function isRatedDone(key: readonly Meaning[], rating: string): boolean {
  const words = wordsFor(key, rating);
  return DONE.test(words) && !TO_COME.test(words) && !DOUBT.test(words);
}

const NOT_STARTED = /^(?:not (?:yet )?(?:started|begun|due(?: to start)?)|yet to (?:start|begin)|no action yet)\b/;

/** Whether a rating says without a doubt that the work has not begun, as grey or white does for many bodies. */
export function isRatedNotStarted(key: readonly Meaning[], rating: string): boolean {
  return NOT_STARTED.test(wordsFor(key, rating));
}

function wordsFor(key: readonly Meaning[], rating: string): string {
  const found = meaningOf(key, rating);
  return tidy(found?.word ?? found?.meaning ?? rating);
}

/** What the key says of a rating; upper case does not count. */
export function meaningOf(key: readonly Meaning[], rating: string): Meaning | undefined {
  return key.find(({ colour }) => tidy(colour) === tidy(rating));
}

/** Whether a colour stands only in the key for impact: it then says nothing of dates. */
export function isForImpact(plan: Plan, rating: string): boolean {
  const { delivery = [], impact = [] } = valueAt(plan, "status_key")?.value ?? {};
  const has = (pairs: readonly { readonly key: Located<string> }[]) =>
    pairs.some(({ key }) => tidy(key.value) === tidy(rating));
  return has(impact) && !has(delivery);
}

/** The colour whose word is "at risk", or else one whose word is that work is late; nothing where the key has neither. */
export function troubleIn(key: readonly Meaning[]): string | undefined {
  const bad = key.filter(({ word = "" }) => TROUBLE.test(tidy(word)) && !/\b(?:no|not)\b/.test(tidy(word)));
  return (bad.find(({ word = "" }) => tidy(word).includes("at risk")) ?? bad[0])?.colour;
}
