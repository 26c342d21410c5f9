import { capital, counted } from "../core/names.ts";
import { said, say } from "../core/say.ts";
import type { Change, PlanReview, Review } from "../review/change.ts";
import { allChanges } from "../review/review.ts";
import { CLASSES, type Class } from "../review/rule.ts";
import { summaryOf } from "../review/summary.ts";
import { changedPlans, fileOfPlan, titleOfPlan, whereOf } from "./changes-places.ts";
import { wrapped } from "./lines.ts";
import type { Look } from "./text.ts";
import { harmless, type Paint } from "./words.ts";

/** Changes for people at a terminal: each plan with its changes, the gravest first, and the counts at the end. */
export function changesText(review: Review, look: Look): string {
  const plans = changedPlans(review).map((plan) => planText(plan, look));
  const summary = summaryOf(allChanges(review));
  const changed = counted(plans.length, "plan");
  const end = plans.length === 0 ? capital(say`${summary}.`) : say`${changed} changed: ${summary}.`;
  return `${[...plans, end].join("\n\n")}\n`;
}

function planText(plan: PlanReview, look: Look): string {
  const { paint } = look;
  const head = `${paint.strong(harmless(titleOfPlan(plan)))}\n${paint.faint(harmless(fileOfPlan(plan)))}`;
  const classes = CLASSES.flatMap((wanted) => {
    const changes = plan.changes.filter((change) => change.class === wanted);
    if (changes.length === 0) return [];
    const title = classPaint(paint)[wanted](`${SIGNS[wanted]} ${said(wanted)}`);
    return [[title, ...changes.flatMap((change) => changeText(plan, change, look))].join("\n")];
  });
  return [head, ...classes].join("\n\n");
}

/** A sign for each class, so that colour never stands alone. */
const SIGNS: Readonly<Record<Class, string>> = { weakened: "▼", strengthened: "▲", neutral: "■", editorial: "·" };

function classPaint(paint: Paint): Readonly<Record<Class, (text: string) => string>> {
  return { weakened: paint.removed, strengthened: paint.added, neutral: paint.information, editorial: paint.faint };
}

function changeText(plan: PlanReview, change: Change, { paint, width }: Look): readonly string[] {
  const sentence = wrapped(change.sentence, width - 2, "").map((line) => `  ${line}`);
  const reason = change.reason === undefined ? [] : wrapped(say`reason: ${change.reason}`, width - 4, "");
  const place = [whereOf(plan, change), change.rule].filter((part) => part !== undefined).join("  ");
  return [...sentence, ...reason.map((line) => `    ${line}`), paint.faint(`    ${harmless(place)}`)];
}
