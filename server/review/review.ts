import { topText } from "../core/document.ts";
import { quoted, titleOf } from "../core/names.ts";
import type { Plan } from "../core/plan.ts";
import { say } from "../core/say.ts";
import type { Change, Counts, PlanReview, Review } from "./change.ts";
import { findingsBetween } from "./findings.ts";
import { linkedAs } from "./naming.ts";
import { type PlanPair, pairPlans } from "./pair-plans.ts";
import { CLASSES } from "./rule.ts";
import { rankOf, type RuleId, ruleOf } from "./rules.ts";
import { type Thing, topOf } from "./thing.ts";
import type { Found, Past } from "./told.ts";

/**
 * What changed in meaning between two versions of some plans. Plans are found by their file, else by their title, else by
 * what is in them; `past` adds what the history before the older version tells.
 */
export function review(before: readonly Plan[], after: readonly Plan[], past?: Past): Review {
  const plans = pairPlans(before, after).map((pair) => reviewPair(pair, past));
  return { plans, counts: countsOf(plans.flatMap(({ changes }) => changes)) };
}

/** How many changes of each class there are. */
export function countsOf(changes: readonly Change[]): Counts {
  const counts = { weakened: 0, strengthened: 0, neutral: 0, editorial: 0 };
  for (const change of changes) counts[change.class]++;
  return counts;
}

/** All changes of a review. */
export function allChanges({ plans }: Review): readonly Change[] {
  return plans.flatMap(({ changes }) => changes);
}

function reviewPair({ before, after }: PlanPair, past: Past | undefined): PlanReview {
  if (!before || !after) return { before, after, changes: [wholePlan(before, after)] };
  const found = before === after ? [] : findingsBetween([before, after], past);
  return { before, after, changes: inOrder(found.map(changeOf)) };
}

function wholePlan(before: Plan | undefined, after: Plan | undefined): Change {
  const rule: RuleId = after ? "plan-added" : "plan-removed";
  const main = (after ?? before)?.main;
  const title = main && topText(main, "title");
  const name = title === undefined ? (main?.uri ?? "") : quoted(title);
  const start = (plan: Plan | undefined) => plan && { uri: plan.main.uri, start: 0, end: 0 };
  const sentence = after ? say`Plan ${name} is new.` : say`Plan ${name} is no longer there.`;
  const none = { item: undefined, field: "", reasoned: false, reason: undefined };
  return { rule, class: ruleOf(rule).class, sentence, ...none, before: start(before), after: start(after) };
}

function changeOf({ rule, sentence, field, before, after, about, ownReason }: Found): Change {
  const reason = ownReason;
  const found = ruleOf(rule);
  return {
    rule,
    class: found.class,
    // A text in quotation marks that ends a sentence ends it.
    sentence: sentence.replace(/([.!?…])"\.$/, '$1"'),
    item: itemOf(topOf(about)),
    field,
    before,
    after,
    reasoned: reason !== undefined,
    reason,
  };
}

function itemOf(thing: Thing): Change["item"] {
  return thing.list === "" ? undefined : { list: thing.list, id: linkedAs(thing), title: titleOf(thing.map) };
}

/** The gravest class first, in it what nobody gives a reason for, then by kind of change, then as it stands in the plan. */
function inOrder(changes: readonly Change[]): readonly Change[] {
  const weight = (change: Change): readonly number[] => [
    CLASSES.indexOf(change.class),
    change.reasoned ? 1 : 0,
    rankOf(change.rule),
    change.after?.start ?? 0,
  ];
  return changes
    .map((change) => ({ change, weight: weight(change) }))
    .sort((a, b) => a.weight.map((one, i) => one - (b.weight[i] ?? 0)).find((one) => one !== 0) ?? 0)
    .map(({ change }) => change);
}
