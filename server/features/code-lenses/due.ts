import { isPast } from "../../core/as-at.ts";
import { type DueDate, dueDatesIn } from "../../core/due-dates.ts";
import { memo } from "../../core/memo.ts";
import type { ItemIn, Plan } from "../../core/plan.ts";
import { say } from "../../core/say.ts";
import type { Mapping } from "../../core/syntax.ts";
import type { WrittenDate } from "../../core/values/date.ts";
import { shortDate } from "../short-dates.ts";

/** All dates of a plan by which something is still to be done. */
export const openDates: (plan: Plan) => readonly DueDate[] = memo((plan) =>
  plan.documents.flatMap(({ syntax }) => dueDatesIn(plan, syntax.blocks)),
);

const datesByItem: (plan: Plan) => ReadonlyMap<Mapping, readonly DueDate[]> = memo((plan) => {
  const byItem = new Map<Mapping, DueDate[]>();
  for (const date of openDates(plan)) {
    const { item } = date.leaf;
    if (!item) continue;
    const same = byItem.get(item);
    if (same) same.push(date);
    else byItem.set(item, [date]);
  }
  return byItem;
});

/** The dates of an action and its steps by which something is still to be done. */
export function datesOf(plan: Plan, { value }: ItemIn<"actions">): readonly DueDate[] {
  return datesByItem(plan).get(value.node) ?? [];
}

/** The date by which an action that is not over is due. */
export function dueOf(plan: Plan, action: ItemIn<"actions">): WrittenDate | undefined {
  return datesOf(plan, action).find(({ leaf }) => leaf.map === leaf.item)?.date;
}

/** Whether an action is past its date and not over. */
export function isLate(plan: Plan, action: ItemIn<"actions">): boolean {
  const due = dueOf(plan, action);
  return due !== undefined && isPast(plan, due);
}

/** The first of some dates that is still to come, in short: "next 30 Sep 2026". */
export function nextOf(plan: Plan, dates: readonly DueDate[]): string {
  const coming = dates.filter(({ date }) => !isPast(plan, date)).sort((a, b) => a.date.to - b.date.to);
  const [first] = coming;
  return first ? say`next ${shortDate(first.date.text)}` : "";
}
