import { isOver, statusOf } from "../actions.ts";
import { addressedBy } from "../answers.ts";
import { lateActions } from "../late-actions.ts";
import { leadsOf } from "../leads.ts";
import { memo } from "../memo.ts";
import { openActions } from "../open-actions.ts";
import { isTbc } from "../placed.ts";
import { type ItemIn, itemsOf, type Plan, placeIn } from "../plan.ts";
import { deliveryKey, type Meaning, meaningOf } from "../ratings.ts";
import type { Place } from "../problem.ts";
import type { Mapping } from "../syntax.ts";
import { nameOfPost, plainText, postOf, type Shown, shownItem, titleIn, type When, whenOf, wordsOf } from "./shown.ts";

/** The words that a status may be, in the order of the work; then what stands where there is none of them. */
export const STATES = [
  "not started",
  "in progress",
  "at risk",
  "paused",
  "complete",
  "embedded",
  "withdrawn",
  "tbc",
  "not stated",
  "not clear",
] as const;

/** How far an action has come: its status, or that it is tbc, not stated, or no word of the list. */
export type State = (typeof STATES)[number];

/** A dated step of an action. */
export interface StepShown {
  readonly title: string;
  readonly at: Place;
  readonly due: When | undefined;
  readonly state: State;
}

/** An action as it is shown. */
export interface ActionShown extends Shown {
  readonly state: State;
  /** The rating in the plan's own words: the colour, and the word that its key has for it. */
  readonly rating: string | undefined;
  readonly isOpen: boolean;
  /** Done, and not given up. */
  readonly isDone: boolean;
  /** How many days ago its last day was, where it is late. */
  readonly daysLate: number | undefined;
  /** The ids of the recommendations that it answers. */
  readonly addresses: readonly string[];
  /** The id under "theme"; empty where none is written. */
  readonly theme: string;
  /** The ids or words that name who leads it; "tbc" is none. */
  readonly leads: readonly string[];
  /** The same by their titles. */
  readonly owners: readonly string[];
  readonly accountable: string | undefined;
  readonly start: When | undefined;
  readonly due: When | undefined;
  readonly originalDue: When | undefined;
  readonly completed: When | undefined;
  readonly steps: readonly StepShown[];
  readonly evidence: readonly string[];
  /** What was last written of its progress: the text and its day. */
  readonly update: { readonly on: string; readonly text: string } | undefined;
  readonly impact: string | undefined;
}

/** The actions of a plan in the order in which they are written. */
export const actionsShown: (plan: Plan) => readonly ActionShown[] = memo((plan) => {
  const key = deliveryKey(plan);
  const open = new Set(openActions(plan).map(({ value }) => value.node));
  const late = new Map(lateActions(plan).map(({ action, date }) => [action.value.node, plan.asOf.day - date.to]));
  return itemsOf(plan, "actions").map((action) => ({
    ...shownItem(action),
    ...workOf(plan, action, { key, open, late }),
    ...proofOf(action),
  }));
});

interface Known {
  readonly key: readonly Meaning[];
  readonly open: ReadonlySet<Mapping>;
  readonly late: ReadonlyMap<Mapping, number>;
}

function workOf(plan: Plan, action: ItemIn<"actions">, { key, open, late }: Known) {
  const { value } = action;
  const leads = leadsOf(value).filter((lead) => !isTbc(lead));
  return {
    state: stateIn(statusOf(value)),
    rating: ratingOf(key, wordsOf(value.rating)),
    isOpen: open.has(value.node),
    isDone: isOver(value) && statusOf(value) !== "withdrawn",
    daysLate: late.get(value.node),
    addresses: addressedBy(value),
    theme: plainText(value.theme?.value),
    leads,
    owners: leads.map((lead) => nameOfPost(plan, lead)),
    accountable: postOf(plan, value.accountable),
    start: whenOf(value.start),
    due: whenOf(value.due),
    originalDue: whenOf(value.original_due),
    completed: whenOf(value.completed_on),
    steps: (value.milestones ?? []).map((step) => ({
      title: titleIn(step.node),
      at: placeIn(action, step.title ?? step.node),
      due: whenOf(step.due),
      state: stateIn(step.status?.value.toLowerCase()),
    })),
  };
}

function proofOf({ value }: ItemIn<"actions">) {
  const updates = (value.updates ?? []).map(({ on, text }) => ({ when: whenOf(on), text: plainText(text?.value) }));
  const last = updates.reduce<(typeof updates)[number] | undefined>(
    (best, one) => (best && (best.when?.days?.to ?? -Infinity) > (one.when?.days?.to ?? -Infinity) ? best : one),
    undefined,
  );
  return {
    evidence: (value.evidence ?? []).map(({ what }) => plainText(what?.value)),
    update: last && { on: last.when?.text ?? "", text: last.text },
    impact: wordsOf(value.impact),
  };
}

function stateIn(word: string | undefined): State {
  if (word === undefined) return "not stated";
  if (isTbc(word)) return "tbc";
  return STATES.find((state) => state === word) ?? (word === "" ? "not stated" : "not clear");
}

function ratingOf(key: readonly Meaning[], rating: string | undefined): string | undefined {
  const word = rating === undefined ? undefined : plainText(meaningOf(key, rating)?.word);
  return word ? `${rating} (${word})` : rating;
}
