import { isOpen, statusOf } from "../actions.ts";
import { asAt, isPast } from "../as-at.ts";
import { dateIn, onDate } from "../dates.ts";
import { insertKey, placeEdit } from "../edits.ts";
import { capital } from "../names.ts";
import { written } from "../placed.ts";
import { type ItemIn, itemsOf, nameIn, placeIn } from "../plan.ts";
import type { Check, Edit, Fix } from "../problem.ts";
import { deliveryKey } from "../ratings.ts";
import { rewrite } from "../rewriting.ts";
import { itemShape } from "../shape.ts";
import type { Span } from "../text.ts";

export const actionOverdue: Check = {
  code: "action-overdue",
  summary: "The due date of an action is past, and the action is not complete.",
  why: "A date that has passed in silence is slippage that nobody has reported or agreed to.",
  severity: { draft: "information", approved: "warning", published: "warning" },
  many: (count) =>
    `${count} actions are past their due date and not complete. Give each a new date and the reason, or mark it complete.`,
  *inPlan(plan) {
    const key = deliveryKey(plan);
    for (const action of itemsOf(plan, "actions")) {
      const { due } = action.value;
      const date = dateIn(due);
      if (!due || !date || !isPast(plan, date) || !isOpen(action.value, key)) continue;
      const status = statusOf(action.value);
      const open = status === undefined || status === "tbc" ? "nothing says that it is complete" : "is not complete";
      yield {
        at: placeIn(action, due),
        message: `${capital(nameIn(action, "action"))} was due ${onDate(date)} and ${open} (${asAt(plan)}). Give a new date and the reason, or mark it complete.`,
        fixes: [later(action), completed(action)].filter(({ edits }) => edits.length > 0),
      };
    }
  },
};

/** The date that was promised first is kept: a plan that forgets it cannot show how far it has slipped. */
function later(action: ItemIn<"actions">): Fix {
  const { value, at } = action;
  const due = written(value, "due");
  const first = due && at.block.text.slice(due.start, due.end);
  const fields = [["original_due", first ?? "tbc"] as const, ["change_reason", "tbc"] as const];
  const inserts = fields.filter(([key]) => !written(value, key)).map((field) => inserted(action, field));
  const edit = rewrite(due, "tbc");
  return {
    title: "Give a new date and the reason, both to be confirmed",
    safe: false,
    edits: edit ? [edit, ...inserts].map((one) => placeEdit(action, one)) : [],
  };
}

function completed(action: ItemIn<"actions">): Fix {
  const status = written(action.value, "status");
  const edit = status ? rewrite(status, "complete") : inserted(action, ["status", "complete"]);
  return { title: "Mark the action complete", safe: false, edits: edit ? [placeEdit(action, edit)] : [] };
}

function inserted({ value, at }: ItemIn<"actions">, field: readonly [string, string]): Edit<Span> {
  return insertKey(at.block.text, { map: value.node, shape: itemShape("actions") }, field);
}
