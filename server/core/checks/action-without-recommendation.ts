import { statusOf } from "../actions.ts";
import { answersOf } from "../answers.ts";
import { fixOf, insertKey, placeEdit } from "../edits.ts";
import { capital } from "../names.ts";
import { written } from "../placed.ts";
import { type ItemIn, itemsOf, nameIn, placeIn } from "../plan.ts";
import type { Check, Fix } from "../problem.ts";
import { say } from "../say.ts";
import { itemShape } from "../shape.ts";

export const actionWithoutRecommendation: Check = {
  code: "action-without-recommendation",
  summary: "An action answers no recommendation and does not say what it came from.",
  why: "Work that nobody asked for competes with what the report asks for, unless a reader can see why it is there.",
  source:
    "Practice of the field: work that came from self-assessment, audit or scrutiny belongs in a plan, which says so.",
  severity: { draft: "hint", approved: "information", published: "information" },
  many: (count) =>
    say`${count} actions answer no recommendation. Name what each answers under "addresses", or say under "origin" what it came from.`,
  *inPlan(plan) {
    const answers = answersOf(plan);
    // A plan without recommendations is built on something else.
    if (answers.length === 0) return;
    const covering = new Set(answers.flatMap(({ coveredBy }) => coveredBy));
    for (const action of itemsOf(plan, "actions")) {
      const { value } = action;
      const addresses = written(value, "addresses");
      if (addresses?.kind !== "list" || addresses.items.length > 0 || written(value, "origin")) continue;
      if (statusOf(value) === "withdrawn" || covering.has(value.id?.value ?? "")) continue;
      yield {
        at: placeIn(action, addresses),
        message: say`${capital(nameIn(action, "action"))} answers no recommendation. Name one, or say under "origin" what it came from, such as self-assessment.`,
        fixes: [
          origin(action, "tbc", say`Add "origin", to be confirmed`),
          origin(action, "self-assessment", say`Say that it came from self-assessment`),
        ],
      };
    }
  },
};

function origin(action: ItemIn<"actions">, from: string, title: string): Fix {
  const map = { map: action.value.node, shape: itemShape("actions") };
  return fixOf(title, false, placeEdit(action, insertKey(action.at.block.text, map, ["origin", from])));
}
