import type { RegimeWords } from "./regime.ts";

/** The four grades of the Care Quality Commission, which HM Inspectorate of Probation gives as well. */
export const FOUR_GRADES = ["outstanding", "good", "requires improvement", "inadequate"] as const;

/** What a regime says whose grades no public source was found for. */
export const NO_SCALE = "none was found";

/** What a regime says whose findings go by no fixed word, or by none that a public source was found for. */
export const NO_CATEGORIES = "no fixed words were found";

/** A regime that gives no grade by its nature, whose findings are all recommendations. */
export function recommendations(scale_source: string, categories_source: string): RegimeWords {
  return { judgement_scale: [], scale_source, categories: ["recommendation"], categories_source };
}
