import { type Contradiction, contradictionsIn } from "../contradictions.ts";
import { fixOf, placeEdit } from "../edits.ts";
import { capital } from "../names.ts";
import { written } from "../placed.ts";
import { nameIn, placeIn } from "../plan.ts";
import type { Check, Fix } from "../problem.ts";
import { rewrite } from "../rewriting.ts";
import { said, say } from "../say.ts";

export const statusContradicted: Check = {
  code: "status-contradicted",
  summary: "The status of an action and something else that the action says of itself cannot both be true.",
  why: "A board that counts by status and one that counts by rating or date come to two numbers for one plan.",
  source:
    "Programme management practice: the status, the rating, the steps and the day of completion of an action are brought up to date together.",
  severity: { draft: "warning", approved: "warning", published: "warning" },
  many: (count) =>
    say`${count} actions have a status that something else in them contradicts. Correct the one that is wrong in each.`,
  *inPlan(plan) {
    for (const contradiction of contradictionsIn(plan)) {
      const { action, status, other, says } = contradiction;
      yield {
        at: placeIn(action, other),
        message: say`${capital(nameIn(action, "action"))} has the status ${status.value}, but ${says}. Correct the one that is wrong.`,
        related: [{ at: placeIn(action, status), message: say`The status is ${status.value}` }],
        fixes: setStatus(contradiction),
      };
    }
  },
};

function setStatus({ action, instead }: Contradiction): readonly Fix[] {
  const edit = instead && rewrite(written(action.value, "status"), instead);
  return edit ? [fixOf(say`Set the status to ${said(instead ?? "")}`, false, placeEdit(action, edit))] : [];
}
