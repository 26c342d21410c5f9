import { textUnder } from "./leaves.ts";
import { targetsOf } from "./links.ts";
import { capital, shortened } from "./names.ts";
import type { ItemIn, Plan } from "./plan.ts";
import { say } from "./say.ts";
import { isTbc } from "./values/words.ts";

/** A decision of a plan as its author wrote it. */
export type Decision = ItemIn<"decisions">;

type Resolution = NonNullable<Decision["value"]["resolved"]>[number];

const CONSENT: readonly string[] = ["approve", "adopt", "agree", "endorse"];
const HANDING_ON: readonly string[] = ["delegate", "authorise"];

/** What a resolution on the plan itself speaks of. */
const THE_PLAN =
  /\b(?:(?:improvement|action|draft|final|the) plan|written statement|statement of (?:proposed )?action|response|reply)\b/i;
/** What a resolution that names the plan may be about instead: its money, its progress, a later edition. */
const ASIDE =
  /£|\b(?:fund\w*|budget\w*|invest\w*|cost\w*|progress|updates?|updated|revis\w*|refresh\w*|monitor\w*|quarter\w*|annual\w*|clos\w+)\b/i;

/**
 * Whether a decision consents to the plan or the response as such. A resolution without words does, unless it says what
 * else it is about; one that speaks of money, progress or a later edition does not.
 */
export function consentsToPlan({ value }: Decision): boolean {
  return (value.resolved ?? []).some((resolution) => CONSENT.includes(verbOf(resolution)) && isOnPlan(resolution));
}

function isOnPlan({ text, refs }: Resolution): boolean {
  if (text === undefined || text.value === "" || isTbc(text.value)) return (refs ?? []).length === 0;
  return THE_PLAN.test(text.value) && !ASIDE.test(text.value);
}

/** Whether words speak of the plan or of the response as such. */
export function speaksOfPlan(words: string): boolean {
  return THE_PLAN.test(words);
}

/** What comes before a plan that something else belongs to: "the revenue lines of the plan", "money for the plan". */
const OF_SOMETHING = /\b(?:of|for|in|under|to|from|within|behind|by|with|towards|against|through)\b/i;

/** Whether words name the plan itself, alone or beside its money: "the action plan, and the costs in section 5". */
export function namesPlanItself(words: string): boolean {
  const said = words.replace(/\bto (?=approve|adopt|agree)/gi, "");
  return said.split(/\b(?:and|as well as|together with)\b|[,;]/i).some((part) => {
    const plan = THE_PLAN.exec(part);
    return plan !== null && !OF_SOMETHING.test(part.slice(0, plan.index));
  });
}

/** Whether the body is in the plan to scrutinise or to test: it may take its time, since nothing waits for its consent. */
export function isByCritics(plan: Plan, { value }: Decision): boolean {
  const [target] = targetsOf(plan.index, ["bodies"], value.body?.value ?? "");
  return ["scrutiny", "assurance"].includes(textUnder(target?.map, "role") ?? "");
}

/** Whether a decision hands something on to a post or another body, by its verb or in its words. */
export function delegates({ value }: Decision): boolean {
  return (value.resolved ?? []).some(
    (resolution) =>
      HANDING_ON.includes(verbOf(resolution)) || /\b(?:delegat|authoris)/i.test(resolution.text?.value ?? ""),
  );
}

function verbOf({ verb }: Resolution): string {
  return verb?.value.toLowerCase() ?? "";
}

/** The body that decided, by its full name, at the beginning of a sentence. */
export function bodyOf(plan: Plan, { value }: Decision): string {
  const written = value.body?.value ?? "";
  if (written === "" || isTbc(written)) return say`The meeting`;
  const [target] = targetsOf(plan.index, ["bodies", "owners"], written);
  return capital(shortened(textUnder(target?.map, "title") ?? written));
}
