import { itemsOf, type Plan, valueAt } from "./plan.ts";
import { regimeOf } from "./regimes/index.ts";

/** Those who make reports with numbers of their own besides the inspection that a plan answers. */
const REPORTERS =
  /\b(?:peer (?:review|challenge)|audits?|auditors?|scrutiny|committees?|panels?|task groups?|reviews?|LGA|coroner|ombudsman|inquiry|consultants?|surveys?|self-assessments?|self-evaluations?|monitoring visits?|focused visits?)\b/gi;

/** A date that lies ahead, by which something will be done: it says nothing of which report is meant. */
const AHEAD = /\b(?:by|to|until|till|before|end of)(?: (?:the end of )?(?:[A-Z][a-z]+ )?)20\d\d(?:\/\d\d)?/g;

/** Whether a sentence may speak of another report than those that the plan answers: it names its maker, or its year. */
export function isFromElsewhere(plan: Plan, sentence: string): boolean {
  const own = ownWords(plan);
  const makers = sentence.match(REPORTERS) ?? [];
  const years = sentence.replace(AHEAD, "").match(/\b(?:19|20)\d\d\b/g) ?? [];
  return [...makers, ...years].some((word) => !own.includes(word.toLowerCase()));
}

/** What the plan says of the reports that it answers and of its own time, in small letters. */
function ownWords(plan: Plan): string {
  const reports = itemsOf(plan, "response_to").flatMap(({ at, value }) => {
    const regime = regimeOf(value.framework?.value ?? "");
    return [at.block.text, regime?.title ?? "", regime?.inspectorate ?? ""];
  });
  const texts = [valueAt(plan, "title")?.value.value ?? "", valueAt(plan, "status_as_at")?.value.value ?? ""];
  const { from, to } = valueAt(plan, "period")?.value ?? {};
  return [...reports, ...texts, from?.value ?? "", to?.value ?? ""].join("\n").toLowerCase();
}
