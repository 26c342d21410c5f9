import { fixOf, insertKey, placeEdit } from "../edits.ts";
import { headOf, itemsOf, nameIn } from "../plan.ts";
import { written } from "../placed.ts";
import type { Check } from "../problem.ts";
import { say } from "../say.ts";
import { itemShape } from "../shape.ts";

export const actionWithoutOwner: Check = {
  code: "action-without-owner",
  summary: "An action names nobody who will carry it out.",
  why: "What nobody is answerable for is not done, and the inspectorate asks for a name first.",
  source:
    "Programme management practice: each action is given to a named post, and published plans have a column for it.",
  severity: { draft: "information", approved: "error", published: "error" },
  many: (count) => say`${count} actions name nobody who will carry them out. Give each an owner.`,
  *inPlan(plan) {
    for (const action of itemsOf(plan, "actions")) {
      if (["owner", "owners"].some((key) => written(action.value, key))) continue;
      const at = { map: action.value.node, shape: itemShape("actions") };
      const edit = insertKey(action.at.block.text, at, ["owner", "tbc"]);
      yield {
        at: headOf(action),
        message: say`Nobody is named for ${nameIn(action, "action")}. Give it an owner.`,
        fixes: [fixOf(say`Add an owner, to be chosen`, false, placeEdit(action, edit))],
      };
    }
  },
};
