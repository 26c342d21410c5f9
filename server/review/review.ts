import { topText } from "../core/document.ts";
import { quoted, titleOf } from "../core/names.ts";
import type { Plan } from "../core/plan.ts";
import { say } from "../core/say.ts";
import type { Change, Counts, PlanReview, Review } from "./change.ts";
import { findingsBetween } from "./findings.ts";
import { linkedAs } from "./naming.ts";
import { type NameOf, type PlanPair, pairPlans } from "./pair-plans.ts";
import { CLASSES } from "./rule.ts";
import { rankOf, type RuleId, ruleOf } from "./rules.ts";
import { type Thing, topOf } from "./thing.ts";
import type { Found, Past } from "./told.ts";

/** What is known besides the two versions. */
export interface Known {
  /** What the history before the older version tells. */
  readonly past?: Past | undefined;
  /** By what a plan is found in the other version, where that is not its file. */
  readonly nameOf?: NameOf;
}

/**
 * What changed in meaning between two versions of some plans. Plans are found by their file, else by their title, else by
 * what is in them.
 */
export function review(before: readonly Plan[], after: readonly Plan[], { past, nameOf }: Known = {}): Review {
  const plans = pairPlans(before, after, nameOf).map((pair) => reviewPair(pair, past));
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
  const found = areSame(before, after) ? [] : findingsBetween([before, after], past);
  return { before, after, changes: inOrder(found.map(changeOf)) };
}

/** Texts that are the same need no reading. */
function areSame(before: Plan, after: Plan): boolean {
  const [older, newer] = [before.documents, after.documents];
  return older.length === newer.length && older.every(({ text }, i) => text === newer[i]?.text);
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
  const top = topOf(about);
  return {
    rule,
    class: ruleOf(rule).class,
    // A text in quotation marks that ends a sentence ends it.
    sentence: sentence.replace(/([.!?…])"\.$/, '$1"'),
    item: itemOf(top),
    // Seen from the item at the top: the due date of a milestone is another than that of its action.
    field: [about.list.slice(top.list.length + 1), field].filter((step) => step !== "").join("."),
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
