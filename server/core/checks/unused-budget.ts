import { type Action, statusOf } from "../actions.ts";
import { isWithinBudget } from "../budget-lines.ts";
import { isKnown } from "../known.ts";
import { isTbc, written } from "../placed.ts";
import { headOf, itemsOf, nameIn } from "../plan.ts";
import type { Check } from "../problem.ts";
import { say } from "../say.ts";
import { isUnspokenOf } from "../unlinked.ts";

/** Answers that name no line of the budget. */
const WITHIN = "within existing budget";
const NAMELESS: readonly string[] = ["none", WITHIN];

export const unusedBudget: Check = {
  code: "unused-budget",
  summary: "A line of the budget pays for no action, although every action says what it needs.",
  why: "Money that no action draws on is asked for without a purpose, or an action forgot to say what it costs.",
  source:
    "Finance practice: money is asked for a purpose, and the plan links each budget line to the actions that it pays for.",
  severity: { draft: "hint", approved: "hint", published: "hint" },
  many: (count) =>
    say`No action draws on ${count} of the budget lines. Name each under "resources" of the action that it pays for.`,
  *inPlan(plan) {
    if (!isKnown(plan, "actions", "budgets")) return;
    const actions = itemsOf(plan, "actions").map(({ value }) => value);
    // An action that has not said yet what it needs may need any of the lines.
    const live = actions.filter((action) => statusOf(action) !== "withdrawn");
    if (live.length === 0 || !live.every(saysWhatItNeeds)) return;
    const drawnOn = new Set(actions.flatMap(({ resources }) => (resources ?? []).map(({ value }) => value)));
    const isWithin = live.some((action) => answerOf(action) === WITHIN);
    for (const line of itemsOf(plan, "budgets")) {
      const { value } = line;
      if (drawnOn.has(value.id?.value ?? "") || (isWithin && isWithinBudget(line))) continue;
      const except = ["budgets", "budget_totals", "decisions"] as const;
      if (!isUnspokenOf(plan, "budgets", { named: value, except })) continue;
      yield {
        at: headOf(line),
        message: say`No action draws on ${nameIn(line, "budget line")}. Name it under "resources" of the action that it pays for.`,
      };
    }
  },
};

function saysWhatItNeeds(action: Action): boolean {
  const lines = action.resources ?? [];
  if (lines.length > 0) return lines.every(({ value }) => value !== "" && !isTbc(value));
  return NAMELESS.includes(answerOf(action));
}

function answerOf(action: Action): string {
  const answer = written(action, "resources");
  return answer?.kind === "scalar" ? answer.text.trim().toLowerCase() : "";
}
