import { statusOf } from "../actions.ts";
import { asAt } from "../as-at.ts";
import { onDate } from "../dates.ts";
import { outOfLateness } from "../late-action-fixes.ts";
import { lateActions, lateSteps } from "../late-actions.ts";
import { capital, quoted } from "../names.ts";
import { nameIn, placeIn } from "../plan.ts";
import type { Check } from "../problem.ts";
import { say } from "../say.ts";

export const actionOverdue: Check = {
  code: "action-overdue",
  summary: "The due date of an action or of one of its milestones is past, and it is not complete.",
  why: "A date that has passed in silence is slippage that nobody has reported or agreed to.",
  source: "Programme management practice: an action that is late is reported with a new date and the reason for it.",
  severity: { draft: "information", approved: "warning", published: "warning" },
  many: (count) =>
    say`${count} actions or milestones are past their due date and not complete. Give each a new date and the reason, or mark it complete.`,
  *inPlan(plan) {
    for (const { action, due, date, ratedWell } of lateActions(plan)) {
      // That such an action is late is told with its rating.
      if (ratedWell) continue;
      const status = statusOf(action.value);
      const isOpen = status === undefined || status === "tbc";
      const name = nameIn(action, "action");
      const day = onDate(date);
      yield {
        at: placeIn(action, due),
        message: capital(
          isOpen
            ? say`${name} was due ${day} and nothing says that it is complete (${asAt(plan)}). Give a new date and the reason, or mark it complete.`
            : say`${name} was due ${day} and is not complete (${asAt(plan)}). Give a new date and the reason, or mark it complete.`,
        ),
        fixes: outOfLateness(action),
      };
    }
    for (const { action, title, status, due, date } of lateSteps(plan)) {
      const name = capital(nameIn(action, "action"));
      yield {
        at: placeIn(action, due),
        message: say`${name} has the milestone ${quoted(title)}, which was due ${onDate(date)} and is ${status.value} (${asAt(plan)}). Give it a new date, or mark it complete.`,
      };
    }
  },
};
