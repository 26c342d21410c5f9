import { statusOf } from "../actions.ts";
import { asAt } from "../as-at.ts";
import { onDate } from "../dates.ts";
import { outOfLateness } from "../late-action-fixes.ts";
import { lateActions } from "../late-actions.ts";
import { capital } from "../names.ts";
import { nameIn, placeIn } from "../plan.ts";
import type { Check } from "../problem.ts";

export const actionOverdue: Check = {
  code: "action-overdue",
  summary: "The due date of an action is past, and the action is not complete.",
  why: "A date that has passed in silence is slippage that nobody has reported or agreed to.",
  severity: { draft: "information", approved: "warning", published: "warning" },
  many: (count) =>
    `${count} actions are past their due date and not complete. Give each a new date and the reason, or mark it complete.`,
  *inPlan(plan) {
    for (const { action, due, date, ratedWell } of lateActions(plan)) {
      // That such an action is late is told with its rating.
      if (ratedWell) continue;
      const status = statusOf(action.value);
      const open = status === undefined || status === "tbc" ? "nothing says that it is complete" : "is not complete";
      yield {
        at: placeIn(action, due),
        message: `${capital(nameIn(action, "action"))} was due ${onDate(date)} and ${open} (${asAt(plan)}). Give a new date and the reason, or mark it complete.`,
        fixes: outOfLateness(action),
      };
    }
  },
};
