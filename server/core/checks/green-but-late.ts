import { isOpen } from "../actions.ts";
import { asAt, isPast } from "../as-at.ts";
import { dateIn, onDate, timeSince } from "../dates.ts";
import { fixOf, insertKey, placeEdit, yamlText } from "../edits.ts";
import { capital, nameOf, quoted } from "../names.ts";
import { written } from "../placed.ts";
import { isReadable, type ItemIn, itemsOf, placeIn } from "../plan.ts";
import type { Check, Fix } from "../problem.ts";
import { deliveryKey, isForImpact, isRatedWell, type Meaning, meaningOf, troubleIn } from "../ratings.ts";
import { rewrite } from "../rewriting.ts";
import { itemShape } from "../shape.ts";

export const greenButLate: Check = {
  code: "green-but-late",
  summary: "An action is rated as going well, and it is late.",
  why: "A board that is shown green does not ask, and a late action needs asking about.",
  severity: { draft: "warning", approved: "warning", published: "warning" },
  many: (count) => `${count} actions are rated as going well and are late. Set each at risk, or correct its date.`,
  *inPlan(plan) {
    if (!isReadable(plan, "status_key")) return;
    const key = deliveryKey(plan);
    for (const action of itemsOf(plan, "actions")) {
      const { node, due, rating } = action.value;
      const date = dateIn(due);
      if (!due || !rating || !date || !isPast(plan, date) || !isOpen(action.value, key)) continue;
      if (!isRatedWell(key, rating.value) || isForImpact(plan, rating.value)) continue;
      const rated = `${capital(nameOf(node, "action"))} is rated ${inWords(key, rating.value)}`;
      const late = `${timeSince(date.to, plan.asOf.day)} late`;
      yield {
        at: placeIn(action, rating),
        message: `${rated} and is ${late} (${asAt(plan)}). Set it at risk, or correct its date.`,
        related: [{ at: placeIn(action, due), message: `It was due ${onDate(date)}` }],
        fixes: atRisk(action, key),
      };
    }
  },
};

/** A colour with what the plan's own key says of it. */
function inWords(key: readonly Meaning[], rating: string): string {
  const found = meaningOf(key, rating);
  const words = found?.word ?? found?.meaning;
  return words === undefined ? rating : `${rating}, which means ${quoted(words)} here,`;
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
  return edits.length < 2 ? [] : [fixOf(`Set the status to at risk and the rating to ${rating}`, false, ...edits)];
}
