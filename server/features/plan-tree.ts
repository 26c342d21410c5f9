import { entriesOf } from "../core/document.ts";
import { memo } from "../core/memo.ts";
import { actionsShown } from "../core/overview/actions.ts";
import { budgetOf } from "../core/overview/budget.ts";
import { coverageOf } from "../core/overview/coverage.ts";
import { gapsOf } from "../core/overview/gaps.ts";
import { itemsOf, type Key, type Plan } from "../core/plan.ts";
import type { Place } from "../core/problem.ts";
import { said, say } from "../core/say.ts";
import { planShape } from "../core/shape.ts";
import { budgetNodes } from "./plan-tree/money.ts";
import type { TreeNode } from "./plan-tree/node.ts";
import { ownerNodes } from "./plan-tree/people.ts";
import { actionNodes, recommendationNodes, themeNode } from "./plan-tree/work.ts";

/**
 * The plan as a tree: its themes with their recommendations and actions, then all actions, the posts with what each
 * leads, and the budget. The lists are there although they may still be empty, so that people see what belongs in a plan.
 */
export const planTree: (plan: Plan) => readonly TreeNode[] = memo((plan) => {
  const themed = itemsOf(plan, "themes").length > 0;
  const recommendations = themed
    ? coverageOf(plan).groups.map((one) => themeNode(plan, one))
    : [...recommendationNodes(plan).values()];
  return [
    group(plan, themed ? "themes" : "recommendations", recommendations, answeredIn(plan)),
    group(plan, "actions", [...actionNodes(plan).values()], doneIn(plan)),
    group(plan, "owners", ownerNodes(plan), String(itemsOf(plan, "owners").length)),
    group(plan, "budgets", budgetNodes(plan), budgetOf(plan).cost ?? ""),
  ];
});

/** How the plan stands, in one line: "13 of 14 answered, 2 late, 5 tbc". The figures are those of the overview. */
export function planLine(plan: Plan): string {
  const late = lateIn(plan);
  const gaps = gapsOf(plan).reduce((count, one) => count + one.gaps.length, 0);
  return [answeredIn(plan), late > 0 ? say`${late} late` : "", gaps > 0 ? say`${gaps} tbc` : ""]
    .filter((word) => word !== "")
    .join(", ");
}

function answeredIn(plan: Plan): string {
  const { recommendations, answered, isCertain } = coverageOf(plan);
  if (recommendations.length === 0) return say`no recommendations yet`;
  return isCertain ? say`${answered} of ${recommendations.length} answered` : String(recommendations.length);
}

function doneIn(plan: Plan): string {
  const actions = actionsShown(plan).filter(({ state }) => state !== "withdrawn");
  if (actions.length === 0) return "";
  const done = actions.filter(({ isDone }) => isDone).length;
  const late = lateIn(plan);
  const all = say`${done} of ${actions.length} complete`;
  return late > 0 ? `${all}, ${say`${late} late`}` : all;
}

function lateIn(plan: Plan): number {
  return actionsShown(plan).filter(({ daysLate }) => daysLate !== undefined).length;
}

function group(plan: Plan, key: Key, children: readonly TreeNode[], words: string): TreeNode {
  const title = said(planShape.keys.get(key)?.title ?? key);
  const node = { id: key, title, at: placeOf(plan, key), owners: [], isLate: false, isOpen: false } as const;
  return { ...node, kind: "group", words, sign: "group", children };
}

/** Where a list begins, in the first text that has it. */
function placeOf({ documents }: Plan, key: Key): Place | undefined {
  for (const document of documents) {
    const entry = entriesOf(document).get(key)?.[0];
    if (entry) return { uri: document.uri, start: entry.key.start, end: entry.key.end };
  }
  return undefined;
}
