import { type Action, statusOf } from "../actions.ts";
import { isActivity } from "../activity-words.ts";
import { fixOf, insertKey, placeEdit } from "../edits.ts";
import { isKnown } from "../known.ts";
import { capital, listed, quoted } from "../names.ts";
import { written } from "../placed.ts";
import { type ItemIn, itemsOf, nameIn, type Plan, placeIn } from "../plan.ts";
import type { Check, Finding, Fix } from "../problem.ts";
import { say } from "../say.ts";
import { itemShape } from "../shape.ts";

export const activityAsMeasure: Check = {
  code: "activity-as-measure",
  summary: "What should show that an action helps only says that it was carried out.",
  why: "Training can be delivered and a policy written without anything becoming better for anybody.",
  source:
    "Evaluation practice, as in HM Treasury's Magenta Book: activities and outputs are one thing, and outcomes, which are what changes for people, another.",
  severity: { draft: "hint", approved: "hint", published: "hint" },
  many: (count) =>
    say`${count} measures and success criteria say what was done, not what changed. Say for each action what is different for people.`,
  *inPlan(plan) {
    if (!isKnown(plan, "actions", "measures")) return;
    const open = itemsOf(plan, "actions").filter((action) => isWithoutImpact(plan, action.value));
    for (const measure of itemsOf(plan, "measures")) yield* aboutMeasure(plan, measure, open);
    for (const action of open) yield* aboutCriteria(action);
  },
};

/** Whether nothing of an action says what it changes: neither its impact, nor a measure, nor a test in words. */
function isWithoutImpact(plan: Plan, action: Action): boolean {
  if (statusOf(action) === "withdrawn" || written(action, "impact")) return false;
  const tests = [...(action.success_criteria ?? []).map(({ value }) => value), ...measuresOf(plan, action)];
  return isEmptyOrRead(action) && tests.length > 0 && tests.every(isActivity);
}

/** An answer such as tbc under one of the two keys leaves open what shows the change. */
function isEmptyOrRead(action: Action): boolean {
  return ["success_criteria", "measures"].every((key) => (written(action, key) ?? { kind: "list" }).kind === "list");
}

/** The titles of an action's measures; for one that is not there, something that is no activity. */
function measuresOf(plan: Plan, { measures = [] }: Action): readonly string[] {
  const all = itemsOf(plan, "measures");
  return measures.map(({ value: id }) => all.find(({ value }) => value.id?.value === id)?.value.title?.value ?? "");
}

function* aboutMeasure(plan: Plan, measure: ItemIn<"measures">, open: readonly ItemIn<"actions">[]): Iterable<Finding> {
  const { title, id } = measure.value;
  if (!title || !isActivity(title.value)) return;
  const names = ({ value }: ItemIn<"actions">): boolean =>
    (value.measures ?? []).some((link) => link.value === id?.value);
  const bare = open.filter(names);
  const isOnlyKind = itemsOf(plan, "measures").every(({ value }) => isActivity(value.title?.value ?? ""));
  if (bare.length === 0 && (itemsOf(plan, "actions").some(names) || !isOnlyKind)) return;
  const [name, fixes] = [capital(nameIn(measure, "measure")), bare.length > 0 ? [addImpact(bare)] : []];
  yield {
    at: placeIn(measure, title),
    message:
      bare.length > 0
        ? say`${name} says what was done, not what changed. Say under "impact" of ${actionsIn(bare)} what is different for people, or add a measure of it.`
        : say`${name} says what was done, not what changed. Add a measure of what is different for people.`,
    ...(fixes.length > 0 && { fixes }),
  };
}

function* aboutCriteria(action: ItemIn<"actions">): Iterable<Finding> {
  const [first] = action.value.success_criteria ?? [];
  if (!first || (action.value.measures ?? []).length > 0) return;
  yield {
    at: placeIn(action, first),
    message: say`${quoted(first.value)} says what was done, not what changed. Say under "impact" of ${nameIn(action, "action")} what is different for people.`,
    fixes: [addImpact([action])],
  };
}

function actionsIn(actions: readonly ItemIn<"actions">[]): string {
  return listed(actions.map((action) => nameIn(action, "action")));
}

function addImpact(actions: readonly ItemIn<"actions">[]): Fix {
  const edits = actions.map((action) => {
    const at = { map: action.value.node, shape: itemShape("actions") };
    return placeEdit(action, insertKey(action.at.block.text, at, ["impact", "tbc"]));
  });
  return fixOf(say`Add "impact", to be confirmed`, false, ...edits);
}
