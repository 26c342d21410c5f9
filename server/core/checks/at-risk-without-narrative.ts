import type { Action } from "../actions.ts";
import { type AtRisk, atRisk } from "../at-risk.ts";
import { fixOf, insertKey, placeEdit, replace } from "../edits.ts";
import { textUnder } from "../leaves.ts";
import { targetsOf } from "../links.ts";
import { capital, quoted } from "../names.ts";
import { isTbc, written } from "../placed.ts";
import { type ItemIn, itemsOf, nameIn, type Plan, placeIn } from "../plan.ts";
import type { Check, Fix } from "../problem.ts";
import { say } from "../say.ts";
import { itemShape } from "../shape.ts";

/** One update still to be written, in the form that fits on a line. */
const UPDATE = "[{on: tbc, text: tbc}]";

export const atRiskWithoutNarrative: Check = {
  code: "at-risk-without-narrative",
  summary: "An action is at risk, and nothing says what is being done about it.",
  why: "A board can only help with a risk once it reads what is behind it and what is being done already.",
  source: "Programme management practice: what is at risk is reported with the cause and with what is being done.",
  severity: { draft: "information", approved: "warning", published: "warning" },
  many: (count) =>
    say`${count} actions are at risk, and nothing says what is being done about it. Add a progress update to each.`,
  *inPlan(plan) {
    for (const action of itemsOf(plan, "actions")) {
      const found = atRisk(plan, action.value);
      if (!found || isExplained(plan, action.value)) continue;
      yield {
        at: placeIn(action, found.said),
        message: say`${capital(nameIn(action, "action"))} ${inWords(found)}, and nothing says what is being done about it. Add a progress update.`,
        fixes: [toBeWritten(action)],
      };
    }
  },
};

/** An update tells what is done, and so do the reason for a new date and the response to a risk that the action names. */
function isExplained({ index }: Plan, action: Action): boolean {
  const updates = written(action, "updates");
  if (updates && !(updates.kind === "list" && updates.items.length === 0)) return true;
  if (written(action, "change_reason")) return true;
  return (action.risks ?? []).some(({ value }) => {
    const targets = targetsOf(index, ["risks"], value);
    // A risk that the plan does not list is told of, and may be listed with its response.
    return targets.length === 0 ? !isTbc(value) : targets.some(({ map }) => textUnder(map, "response") !== undefined);
  });
}

function inWords({ said, by, meaning }: AtRisk): string {
  if (by === "status") return say`is at risk`;
  if (meaning === undefined) return say`is rated ${quoted(said.value)}`;
  return say`is rated ${said.value}, which means ${quoted(meaning)} here`;
}

function toBeWritten(action: ItemIn<"actions">): Fix {
  const { value, at } = action;
  const updates = written(value, "updates");
  const map = { map: value.node, shape: itemShape("actions") };
  const edit = updates ? replace(updates, UPDATE) : insertKey(at.block.text, map, ["updates", UPDATE]);
  return fixOf(say`Add a progress update, to be written`, false, placeEdit(action, edit));
}
