import { linesOf, topText } from "../core/document.ts";
import type { Plan } from "../core/plan.ts";
import type { Place } from "../core/problem.ts";
import { say } from "../core/say.ts";
import { positionAt } from "../core/text.ts";
import type { Change, PlanReview } from "../review/change.ts";
import { documentOf } from "./report.ts";

/** Where a change can be read: in the newer version, or in the older where the plan is gone. */
export function whereOf({ before, after }: PlanReview, change: Change): string | undefined {
  if (after && change.after) return lineOf(after, change.after);
  return before && change.before && lineOf(before, change.before);
}

/** A place as people name it: `plans/wards.plan.yaml:41`. */
function lineOf(plan: Plan, { uri, start }: Place): string {
  return `${uri}:${positionAt(linesOf(documentOf(plan, uri)), start).line + 1}`;
}

/** What a plan is called, in the newer version where it is there. */
export function titleOfPlan({ before, after }: PlanReview): string {
  const main = (after ?? before)?.main;
  return (main && topText(main, "title")) ?? main?.uri ?? "";
}

/** The file of a plan, and the one that it was in before where that had another name. */
export function fileOfPlan({ before, after }: PlanReview): string {
  const [was, is] = [before?.main.uri, after?.main.uri];
  if (is === undefined || was === undefined) return is ?? was ?? "";
  return is === was ? is : say`${is}, before in ${was}`;
}

/** The plans in which something changed. */
export function changedPlans({ plans }: { readonly plans: readonly PlanReview[] }): readonly PlanReview[] {
  return plans.filter(({ changes }) => changes.length > 0);
}
