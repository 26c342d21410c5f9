import type { Plan } from "../core/plan.ts";
import type { Place } from "../core/problem.ts";
import type { Class } from "./rule.ts";
import type { RuleId } from "./rules.ts";

/** A change in what a plan says. */
export interface Change {
  /** The rule that says what kind of change it is. */
  readonly rule: RuleId;
  readonly class: Class;
  /** What happened, in the officer's words. */
  readonly sentence: string;
  /** The item at the top of the plan that it is about; nothing where it is about the plan as a whole. */
  readonly item: ChangedItem | undefined;
  /** The keys that lead to it; empty where the item as a whole came, went or moved. */
  readonly field: string;
  /** Where it stands in the older and in the newer version, or the nearest that there is; nothing where there is no such plan. */
  readonly before: Place | undefined;
  readonly after: Place | undefined;
  /** Whether the newer version records why, and what it says. */
  readonly reasoned: boolean;
  readonly reason: string | undefined;
}

/** An item as a change names it: its list, and its id and title in the newer version, or in the older where it is gone. */
export interface ChangedItem {
  readonly list: string;
  readonly id: string | undefined;
  readonly title: string | undefined;
}

/** Two versions of a plan and what changed between them, the gravest first. */
export interface PlanReview {
  /** Nothing where the plan is new, or gone. */
  readonly before: Plan | undefined;
  readonly after: Plan | undefined;
  readonly changes: readonly Change[];
}

/** How many changes of each class there are. */
export type Counts = Readonly<Record<Class, number>>;

/** What changed between two versions of some plans. Plans in which nothing changed are there, too. */
export interface Review {
  readonly plans: readonly PlanReview[];
  readonly counts: Counts;
}
