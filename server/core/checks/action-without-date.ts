import { isOver } from "../actions.ts";
import { fixOf, insertKey } from "../edits.ts";
import { itemsIn } from "../items-in.ts";
import { nameOf } from "../names.ts";
import { written } from "../placed.ts";
import { headSpan } from "../plan.ts";
import type { Check } from "../problem.ts";
import { say } from "../say.ts";
import { itemShape } from "../shape.ts";

export const actionWithoutDate: Check = {
  code: "action-without-date",
  summary: "An action that is still to be done does not say by when.",
  why: "What has no date cannot be late, so nobody notices that it is not done.",
  source:
    "Law and practice: the Education and Inspections Act 2006, section 137(3), calls for the period within which the action is to be taken, and published plans have a column for due dates.",
  severity: { draft: "information", approved: "error", published: "error" },
  many: (count) => say`${count} actions have no due date. Say by when each will be done.`,
  *inBlock(block) {
    for (const action of itemsIn(block, "actions")) {
      if (written(action, "due") || isOver(action)) continue;
      const edit = insertKey(block.text, { map: action.node, shape: itemShape("actions") }, ["due", "tbc"]);
      yield {
        at: headSpan(action.node),
        message: say`No due date is given for ${nameOf(action.node, "action")}. Say by when it will be done.`,
        fixes: [fixOf(say`Add a due date, to be confirmed`, false, edit)],
      };
    }
  },
};
