import type { Draft } from "./draft.ts";
import { find, type Intake, learn, make, type Named } from "./intake.ts";

/** A number before a text, and the text: "1.", "Recommendation 3:", "R1 –", "(a)". */
const NUMBERED =
  /^(?:(?:recommendations?|recs?|areas? for improvement|afi|no)\.?\s*(?:no\.?\s*)?#?\s*(\d+(?:\.\d+)*[a-z]?)|\(?(\d{1,3}(?:\.\d{1,3})*)[.)]|(\d{1,3}(?:\.\d{1,3})+)|([A-Z]{1,3}\d{1,3}(?:\.\d{1,3})*)|\(([a-z])\))[.:)]?\s*(?:[–—-]\s+)?(?=\S|$)/i;

/** A number or several, and nothing else: "3", "R1, R4 and R5", "Recommendations 1 & 2". */
const NUMBERS =
  /^(?:(?:recommendations?|recs?)\.?\s*)?([A-Z]{0,3}\d{1,3}(?:\.\d{1,3})*[a-z]?(?:\s*(?:,|;|&|\/|\n|\band\b)\s*[A-Z]{0,3}\d{1,3}(?:\.\d{1,3})*[a-z]?)*)\.?$/i;

/** The number before a text, if it has one, and the rest of it. */
export function numberBefore(text: string): { readonly ref: string | undefined; readonly rest: string } {
  const found = NUMBERED.exec(text);
  const ref = found?.slice(1).find((group) => group !== undefined);
  const rest = text.slice(found?.[0].length ?? 0).trim();
  return ref === undefined || rest === "" ? { ref: undefined, rest: text } : { ref, rest };
}

/**
 * The recommendations that a cell means: by their numbers or ids, or by their words. Words that the plan has not become a
 * new one. Nothing where the cell holds numbers that lead nowhere.
 */
export function recommendationsIn(intake: Intake, cell: string): readonly Named[] | undefined {
  const [, numbers] = NUMBERS.exec(cell.trim()) ?? [];
  if (numbers !== undefined) {
    const found = numbers.split(/\s*(?:[,;&/\n]|\band\b)\s*/).map((ref) => byNumber(intake, ref));
    return found.every((one) => one !== undefined) ? found : undefined;
  }
  const { ref, rest } = numberBefore(cell);
  const known = find(intake, "recommendations", cell) ?? find(intake, "recommendations", rest);
  return [known ?? newRecommendation(intake, ref, rest)];
}

/** Adds a recommendation with its number and its words. */
export function newRecommendation(intake: Intake, ref: string | undefined, text: string): Draft {
  const draft = make(intake, "recommendations");
  draft.ref = ref;
  draft.fields = { ...(ref !== undefined && { ref }), text };
  for (const words of [ref, text]) if (words !== undefined) learn(intake, "recommendations", { words, named: draft });
  return draft;
}

function byNumber(intake: Intake, number: string): Named | undefined {
  return find(intake, "recommendations", number) ?? find(intake, "recommendations", `R${number}`);
}
