import { asAt, isPast } from "../as-at.ts";
import { dateIn, onDate } from "../dates.ts";
import { fixOf, insertKey, placeEdit } from "../edits.ts";
import { leavesOf } from "../leaves.ts";
import { asMeant } from "../meant.ts";
import { capital, nameOf } from "../names.ts";
import { written } from "../placed.ts";
import { placeIn, valueAt } from "../plan.ts";
import type { Check, Fix } from "../problem.ts";
import { rewrite } from "../rewriting.ts";
import { say } from "../say.ts";
import { planShape, type Shape } from "../shape.ts";
import type { Block, Mapping } from "../syntax.ts";
import type { Span } from "../text.ts";

export const temporaryBodyNoReview: Check = {
  code: "temporary-body-no-review",
  summary: "A body is temporary, and nothing says when it is next decided whether it goes on.",
  why: "A board set up for a time fades away, or stays for ever, unless a day is set on which its future is decided.",
  source: "Governance practice: whoever sets up a body for a time also sets the day on which its future is decided.",
  severity: { draft: "information", approved: "information", published: "warning" },
  many: (count) =>
    say`${count} bodies are temporary but have no review date that is still to come. Give each one under "review_by".`,
  *inBlock(block) {
    for (const { scalar, path, map } of leavesOf(block)) {
      if (!map || !isYes(scalar.text) || path.join(".") !== "governance.bodies.temporary") continue;
      if (asMeant(map, bodyShape()).pairs.some(({ key }) => key.text === "review_by")) continue;
      yield {
        at: { start: scalar.start, end: scalar.end },
        message: say`${capital(nameOf(map, "body"))} is temporary but has no review date. Say under "review_by" when it is decided whether it goes on.`,
        fixes: [toBeConfirmed(block, map)],
      };
    }
  },
  *inPlan(plan) {
    // When all is done, nothing is decided any more.
    const governance = plan.stage === "closed" ? undefined : valueAt(plan, "governance");
    for (const { node, temporary, review_by: review } of governance?.value.bodies ?? []) {
      const date = dateIn(review);
      if (!governance || !review || !date || !isYes(temporary?.value ?? "") || !isPast(plan, date)) continue;
      const edit = rewrite(written({ node }, "review_by"), "tbc");
      yield {
        at: placeIn(governance, review),
        message: say`${capital(nameOf(node, "body"))} is temporary, and its review was due ${onDate(date)} (${asAt(plan)}). Say under "review_by" when it is next decided whether it goes on.`,
        ...(edit && { fixes: [fixOf(say`Write tbc`, false, placeEdit(governance, edit))] }),
      };
    }
  },
};

function isYes(text: string): boolean {
  return /^true$/i.test(text.trim());
}

function bodyShape(): Shape {
  return planShape.keys.get("governance")?.keys.get("bodies")?.item ?? planShape;
}

function toBeConfirmed({ text }: Block, map: Mapping): Fix<Span> {
  const edit = insertKey(text, { map, shape: bodyShape() }, ["review_by", "tbc"]);
  return fixOf(say`Add a review date, to be confirmed`, false, edit);
}
