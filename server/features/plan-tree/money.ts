import { budgetOf, type LineShown, type YearShown } from "../../core/overview/budget.ts";
import { itemsOf, type Plan } from "../../core/plan.ts";
import { said } from "../../core/say.ts";
import { itemNode, joined, type TreeNode } from "./node.ts";

/** The lines of the budget, each with what it brings to each year. */
export function budgetNodes(plan: Plan): readonly TreeNode[] {
  const { lines, years } = budgetOf(plan);
  return itemsOf(plan, "budgets").flatMap((item, i) => {
    const line = lines[i];
    if (!line) return [];
    const words = joined(line.nature === "not stated" ? "" : said(line.nature), amountsIn(years, line));
    const node = { ...itemNode(item, line), words, owners: [], isLate: false, children: [] };
    return [{ ...node, kind: "budget", sign: "money" } as const];
  });
}

function amountsIn(years: readonly YearShown[], { at }: LineShown): string {
  return years
    .flatMap(({ label, parts }) =>
      parts
        .filter(({ line }) => line.at.uri === at.uri && line.at.start === at.start)
        .map(({ text }) => `${label} ${text}`),
    )
    .join(", ");
}
