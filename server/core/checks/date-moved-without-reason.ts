import { statusOf } from "../actions.ts";
import { onDate } from "../dates.ts";
import { fixOf, insertKey } from "../edits.ts";
import { itemsIn } from "../items-in.ts";
import { capital, nameOf } from "../names.ts";
import { written } from "../placed.ts";
import type { Check } from "../problem.ts";
import { say } from "../say.ts";
import { itemShape } from "../shape.ts";
import { sureDate } from "../sure-dates.ts";
import { certainlyAfter, certainlyBefore } from "../values/date.ts";

export const dateMovedWithoutReason: Check = {
  code: "date-moved-without-reason",
  summary: "The due date of an action has moved, and nothing says why or who agreed to it.",
  why: "A date that moves in silence may move again, and scrutiny can tell sound replanning from drift only by the reason.",
  source:
    "Programme management practice: published plans keep the original date beside the revised one, with the reason and who approved it.",
  severity: { draft: "information", approved: "warning", published: "warning" },
  many: (count) =>
    say`The due dates of ${count} actions have moved, and nothing says why or who agreed to it. Add the reason to each under "change_reason".`,
  *inBlock(block) {
    for (const action of itemsIn(block, "actions")) {
      const { due, original_due: original } = action;
      const [first, now] = [sureDate(original), sureDate(due)];
      if (!due || !original || !first || !now || !(certainlyBefore(first, now) || certainlyAfter(first, now))) continue;
      if (statusOf(action) === "withdrawn" || written(action, "change_reason") || written(action, "approved_by"))
        continue;
      const at = { map: action.node, shape: itemShape("actions") };
      yield {
        at: due,
        message: say`${capital(nameOf(action.node, "action"))} was first due ${onDate(first)} and then ${onDate(now)}; nothing says why the date moved or who agreed to it. Add the reason under "change_reason".`,
        related: [{ at: original, message: say`It was first due ${onDate(first)}` }],
        fixes: [
          fixOf(say`Add the reason, to be confirmed`, false, insertKey(block.text, at, ["change_reason", "tbc"])),
        ],
      };
    }
  },
};
