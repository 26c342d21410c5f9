import { type Document, entriesOf } from "./document.ts";
import { type ItemIn, isReadable, itemsOf, type Plan } from "./plan.ts";

/** A line of the budget, and the text it stands in. */
export type BudgetLine = ItemIn<"budgets">;

/** The lines of the budget; nothing where there are none or one of them cannot be read, so that no sum is certain. */
export function budgetLines(plan: Plan): readonly BudgetLine[] | undefined {
  const lines = itemsOf(plan, "budgets");
  const written = plan.documents.reduce((count, document) => count + countIn(document), 0);
  return lines.length > 0 && lines.length === written && isReadable(plan, "budgets") ? lines : undefined;
}

function countIn(document: Document): number {
  return (entriesOf(document).get("budgets") ?? []).reduce((count, { values }) => count + values.length, 0);
}

/** Whether a line is paid for from money already there; a paper's total may leave such lines out. */
export function isWithinBudget({ value }: BudgetLine): boolean {
  return value.funding?.value === "within existing budget";
}
