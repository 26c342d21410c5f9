import { statusOf } from "../actions.ts";
import { entriesOf } from "../document.ts";
import { fixOf, insertKey, placeEdit } from "../edits.ts";
import { capital, nameOf } from "../names.ts";
import { headOf, isReadable, type ItemIn, itemsOf, nameIn, type Plan } from "../plan.ts";
import type { Check, Finding } from "../problem.ts";
import { say } from "../say.ts";
import { itemShape } from "../shape.ts";
import { placeOfStage } from "../stage-place.ts";
import { insertAtTop } from "../top-keys.ts";
import { lacking, lacks } from "../lacking.ts";

export const keyWantedToPublish: Check = {
  code: "key-wanted-to-publish",
  summary: "Something is missing that a plan must say by the time it is published.",
  why: "Readers of a published plan ask how far it has come, who answers for it, and when its targets are to be reached.",
  source: "The plan format, which asks of a published plan what readers find in the columns of others.",
  severity: { draft: "off", approved: "information", published: "error" },
  many: (count) =>
    say`${count} things are missing that a plan says by the time it is published. Each place says what; tbc will do until then.`,
  *inPlan(plan) {
    yield* withoutStatusDate(plan);
    yield* withoutRecord(plan);
    yield* aboutActions(plan);
    for (const measure of itemsOf(plan, "measures")) yield* withoutTargetDate(measure);
  },
};

function* withoutStatusDate(plan: Plan): Iterable<Finding> {
  if (!isReadable(plan, "status_as_at") || plan.documents.some((document) => entriesOf(document).has("status_as_at")))
    return;
  const edit = insertAtTop(plan.main, "status_as_at", "tbc");
  yield {
    at: placeOfStage(plan),
    message: say`The plan does not say of which day its statuses are. Write the day under "status_as_at".`,
    ...(edit && { fixes: [fixOf(say`Add "status_as_at", to be confirmed`, false, edit)] }),
  };
}

/** Once published, a plan says when and where; one record is enough where it answers several inspections. */
function* withoutRecord(plan: Plan): Iterable<Finding> {
  const inspections = itemsOf(plan, "response_to");
  const [first] = inspections;
  if (plan.stage === "approved" || !first || !isReadable(plan, "response_to")) return;
  if (inspections.some((inspection) => !lacks(inspection, "published"))) return;
  const message = say`The plan is published, but nothing says when and where. Write the day and the address under "published" of ${nameIn(first, "inspection")}.`;
  yield lacking("response_to", first, ["published", message]);
}

function* aboutActions(plan: Plan): Iterable<Finding> {
  const answered = new Set(
    itemsOf(plan, "themes").flatMap((theme) => (lacks(theme, "accountable") ? [] : (theme.value.id?.value ?? []))),
  );
  for (const action of itemsOf(plan, "actions")) {
    if (statusOf(action.value) === "withdrawn") continue;
    const name = nameIn(action, "action");
    const isAnswered = answered.has(action.value.theme?.value ?? "");
    if (lacks(action, "accountable") && !isAnswered) {
      yield lacking("actions", action, [
        "accountable",
        say`Nobody is named who answers for ${name}. Name one post under "accountable".`,
      ]);
    }
    if (lacks(action, "status")) {
      yield lacking("actions", action, [
        "status",
        capital(say`${name} has no status. Say how far it has come, such as "not started".`),
      ]);
    }
  }
}

function* withoutTargetDate(measure: ItemIn<"measures">): Iterable<Finding> {
  const { target } = measure.value;
  const shape = itemShape("measures").keys.get("target");
  if (!target || !shape || !lacks({ ...measure, value: target }, "by") || lacks({ ...measure, value: target }, "value"))
    return;
  const edit = insertKey(measure.at.block.text, { map: target.node, shape }, ["by", "tbc"]);
  yield {
    at: headOf(measure),
    message: say`The target of ${nameOf(measure.value.node, "measure")} has no date. Say under "by" when it is to be reached.`,
    fixes: [fixOf(say`Add "by", to be confirmed`, false, placeEdit(measure, edit))],
  };
}
