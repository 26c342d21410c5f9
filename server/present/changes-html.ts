import { capital } from "../core/names.ts";
import { said, say } from "../core/say.ts";
import type { Change, PlanReview, Review } from "../review/change.ts";
import { allChanges } from "../review/review.ts";
import { CLASSES, type Class } from "../review/rule.ts";
import { ruleOf } from "../review/rules.ts";
import { summaryOf } from "../review/summary.ts";
import { changedPlans, fileOfPlan, titleOfPlan, whereOf } from "./changes-places.ts";
import { el, type Held, type Markup } from "./markup.ts";
import { offlinePage } from "./offline-page.ts";
import { badge, sectionOf, table } from "./page.ts";

/** Changes as one page to send, to keep or to print: the counts first, then a table for each class of each plan. */
export function changesHtml(review: Review): string {
  const title = say`What changes in meaning`;
  return offlinePage(
    title,
    el("h1", {}, title),
    el("p", {}, `${capital(summaryOf(allChanges(review)))}.`),
    changedPlans(review).map(planSection),
  );
}

function planSection(plan: PlanReview, i: number): Markup {
  const tables = CLASSES.flatMap((wanted) => {
    const changes = plan.changes.filter((change) => change.class === wanted);
    return changes.length === 0 ? [] : [classTable(plan, wanted, changes)];
  });
  const over = el("p", { class: "ip-over" }, fileOfPlan(plan));
  const { html: markup } = sectionOf(`plan-${i + 1}`, titleOfPlan(plan), over, tables);
  return { markup };
}

function classTable(plan: PlanReview, wanted: Class, changes: readonly Change[]): Markup {
  const heads = [say`What changed`, say`Why it matters`, say`Where`];
  const rows = changes.map((change) => ({ cells: cellsOf(plan, change) }));
  return table(say`${changes.length} ${said(wanted)}`, heads, rows);
}

function cellsOf(plan: PlanReview, change: Change): readonly Held[] {
  const { why } = ruleOf(change.rule);
  const reason = change.reason === undefined ? undefined : el("p", {}, say`Reason: ${change.reason}`);
  const look = change.class === "weakened" && !change.reasoned ? "late" : change.class;
  return [
    [el("p", {}, badge(said(change.class), look), " ", change.sentence), reason],
    [el("p", { class: "ip-note" }, said(why)), el("p", { class: "ip-note" }, change.rule)],
    whereOf(plan, change),
  ];
}
