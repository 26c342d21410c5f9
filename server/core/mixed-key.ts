import { type ColourWord, colourWords } from "./colour-words.ts";
import type { Plan } from "./plan.ts";
import { type Rated, ratedActions } from "./rated-actions.ts";
import { tidy } from "./values/words.ts";

/** A key for delivery some of whose colours speak of impact, with an action rated for each. */
export interface MixedKey {
  readonly forDelivery: Rated;
  readonly forImpact: Rated;
  /** The colours that speak of impact. */
  readonly stray: readonly ColourWord[];
}

const DELIVERY =
  /\b(?:on|off) (?:track|target|course|schedule)\b|\bat risk\b|\bin progress\b|\b(?:not started|started|under ?way|complete\w*|deliver\w*|implement\w*|delay\w*|overdue|late)\b/;
const IMPACT = /\b(?:impact|outcomes?|difference|benefits?)\b/;
const NONE_OF_IT = /\b(?:no|not|none|little|without)\b/;

/**
 * Finds one list of colours, some for the work and some for what it changes, and actions rated with both. A list that
 * leads from work begun to work that shows its impact is one scale: it has no colour for impact that is not there.
 */
export function mixedKey(plan: Plan): MixedKey | undefined {
  const key = colourWords(plan).filter(({ side }) => side === "delivery");
  const work = key.filter(({ word }) => DELIVERY.test(tidy(word)) && !IMPACT.test(tidy(word)));
  const stray = key.filter(({ word }) => IMPACT.test(tidy(word)) && !DELIVERY.test(tidy(word)));
  if (!stray.some(({ word }) => NONE_OF_IT.test(tidy(word)))) return undefined;
  const ratedBy = (some: readonly ColourWord[]) =>
    ratedActions(plan).find(({ known }) => known.some((one) => some.includes(one)));
  const [forDelivery, forImpact] = [ratedBy(work), ratedBy(stray)];
  return forDelivery && forImpact && { forDelivery, forImpact, stray };
}
