import { asAt } from "../as-at.ts";
import { onDate, timeSince } from "../dates.ts";
import { fixOf, insertKey, placeEdit, yamlText } from "../edits.ts";
import { outOfLateness } from "../late-action-fixes.ts";
import { lateActions } from "../late-actions.ts";
import { capital, nameOf, quoted } from "../names.ts";
import { written } from "../placed.ts";
import { type ItemIn, placeIn } from "../plan.ts";
import type { Check, Fix } from "../problem.ts";
import { deliveryKey, type Meaning, meaningOf, troubleIn } from "../ratings.ts";
import { rewrite } from "../rewriting.ts";
import { say } from "../say.ts";
import { itemShape } from "../shape.ts";

export const greenButLate: Check = {
  code: "green-but-late",
  summary: "An action is rated as going well, and it is late.",
  why: "A board that is shown green does not ask, and a late action needs asking about.",
  source: "Programme management practice: a delivery rating takes account of the dates.",
  severity: { draft: "warning", approved: "warning", published: "warning" },
  many: (count) =>
    say`${count} actions are rated as going well and are late. Set each at risk, give it a new date and the reason, or mark it complete.`,
  *inPlan(plan) {
    const key = deliveryKey(plan);
    for (const { action, due, date, ratedWell: rating } of lateActions(plan)) {
      if (!rating) continue;
      const name = nameOf(action.value.node, "action");
      const rated = inWords(key, rating.value);
      const late = timeSince(date.to, plan.asOf.day);
      yield {
        at: placeIn(action, rating),
        message: capital(
          say`${name} is rated ${rated} but was due ${onDate(date)} and is ${late} late (${asAt(plan)}). Set it at risk, give a new date and the reason, or mark it complete.`,
        ),
        related: [{ at: placeIn(action, due), message: say`It was due ${onDate(date)}` }],
        fixes: [...atRisk(action, key), ...outOfLateness(action)],
      };
    }
  },
};

/** A colour with what the plan's own key says of it. */
function inWords(key: readonly Meaning[], rating: string): string {
  const found = meaningOf(key, rating);
  const words = found?.word ?? found?.meaning;
  return words === undefined ? rating : say`${rating}, which means ${quoted(words)} here,`;
}

/** The status says that the action is at risk; the rating follows where the key has a colour for that. */
function atRisk(action: ItemIn<"actions">, key: readonly Meaning[]): Fix[] {
  const { value, at } = action;
  const rating = troubleIn(key) ?? "tbc";
  const map = { map: value.node, shape: itemShape("actions") };
  const status = written(value, "status");
  const edits = [
    status ? rewrite(status, "at risk") : insertKey(at.block.text, map, ["status", "at risk"]),
    rewrite(written(value, "rating"), yamlText(rating)),
  ].flatMap((edit) => (edit ? [placeEdit(action, edit)] : []));
  return edits.length < 2 ? [] : [fixOf(say`Set the status to at risk and the rating to ${rating}`, false, ...edits)];
}
