import { linesOf, topText } from "../core/document.ts";
import type { Plan } from "../core/plan.ts";
import type { Place } from "../core/problem.ts";
import { type Position, positionAt } from "../core/text.ts";
import type { Change, PlanReview, Review } from "../review/change.ts";
import { allChanges } from "../review/review.ts";
import { unexplained } from "../review/summary.ts";
import { jsonText } from "./json-text.ts";
import { documentOf } from "./report.ts";

/** The version of the format; it changes when a reader of the old one would be misled. */
const VERSION = 1;

/**
 * All changes, for programs. The shape is published as `schemas/review.schema.json`; lines and columns count from 1,
 * columns in UTF-16 units, ends are not included.
 */
export function changesJson(review: Review): string {
  const summary = { ...review.counts, weakened_without_reason: unexplained(allChanges(review)).length };
  return `${jsonText({ version: VERSION, summary, plans: review.plans.map(planOf) }, 2)}\n`;
}

function planOf(plan: PlanReview): unknown {
  const { before, after, changes } = plan;
  const main = (after ?? before)?.main;
  return {
    before: before?.main.uri ?? null,
    after: after?.main.uri ?? null,
    title: (main && topText(main, "title")) ?? null,
    changes: changes.map((change) => changeOf(plan, change)),
  };
}

function changeOf({ before, after }: PlanReview, change: Change): unknown {
  const { rule, class: kind, sentence, item, field, reasoned, reason } = change;
  return {
    rule,
    class: kind,
    sentence,
    item: item ? { list: item.list, id: item.id ?? null, title: item.title ?? null } : null,
    field,
    reasoned,
    reason: reason ?? null,
    before: placeOf(before, change.before),
    after: placeOf(after, change.after),
  };
}

function placeOf(plan: Plan | undefined, place: Place | undefined): unknown {
  if (!plan || !place) return null;
  const { uri, start, end } = place;
  const lines = linesOf(documentOf(plan, uri));
  const fromOne = ({ line, column }: Position): object => ({ line: line + 1, column: column + 1 });
  return { path: uri, start: fromOne(positionAt(lines, start)), end: fromOne(positionAt(lines, end)) };
}
