import { isOver, statusOf } from "../../core/actions.ts";
import { addressedBy, type Answer } from "../../core/answers.ts";
import { costInWords, costOf, linesNamed } from "../../core/costs.ts";
import { isKnown } from "../../core/known.ts";
import { targetsOf } from "../../core/links.ts";
import { memo } from "../../core/memo.ts";
import { counted, listed } from "../../core/names.ts";
import { isTbc, written } from "../../core/placed.ts";
import { headOf, type ItemIn, itemsOf, type Plan } from "../../core/plan.ts";
import { say } from "../../core/say.ts";
import type { Mapping, Node } from "../../core/syntax.ts";
import type { CodeLens } from "../code-lenses.ts";
import { idPlace } from "../mentions.ts";
import { datesOf, isLate, nextOf } from "./due.ts";
import { lensOf } from "./lens.ts";

type Action = ItemIn<"actions">;

/** How things stand with a recommendation: "2 actions, 1 late, £120k, next 30 Sep 2026, no evidence yet". */
export function recommendationLens(plan: Plan, answer: Answer): CodeLens | undefined {
  const { recommendation, actions } = answer;
  if (actions.length === 0) return withoutAction(plan, answer);
  const late = actions.filter((action) => isLate(plan, action)).length;
  const parts = [
    counted(actions.length, "action"),
    actions.every(({ value }) => isOver(value)) ? (actions.length === 1 ? say`complete` : say`all complete`) : "",
    late > 0 ? say`${late} late` : "",
    costFor(plan, actions),
    nextOf(
      plan,
      actions.flatMap((action) => datesOf(plan, action)),
    ),
    isUnproven(actions) ? say`no evidence yet` : "",
  ];
  return lensOf(headOf(recommendation), parts.filter((part) => part !== "").join(", "), actions.map(headOf));
}

function withoutAction(plan: Plan, { recommendation, withdrawn, coveredBy, isRefused }: Answer): CodeLens | undefined {
  const at = headOf(recommendation);
  if (isRefused) return lensOf(at, say`not accepted`, []);
  const open = coveredBy.every(isTbc);
  if (coveredBy.length > 0) {
    const targets = coveredBy.flatMap((id) => targetsOf(plan.index, ["recommendations", "actions"], id));
    return lensOf(at, open ? say`covered by others, tbc` : say`covered by ${listed(coveredBy)}`, targets.map(idPlace));
  }
  if (withdrawn.length > 0) return lensOf(at, say`only withdrawn actions`, withdrawn.map(headOf));
  return isKnown(plan, "actions") ? lensOf(at, say`no action yet`, []) : undefined;
}

/** The money that the actions name. A line that pays for what other recommendations need, too, is theirs in part. */
function costFor(plan: Plan, actions: readonly Action[]): string {
  const ids = new Set(actions.flatMap(resourcesOf));
  const lines = ids.size > 0 ? linesNamed(plan, ids) : [];
  const cost = lines.length > 0 ? costOf(lines) : undefined;
  if (!cost) return "";
  const own = new Set(actions.filter(({ value }) => addressedBy(value).length === 1).map(({ value }) => value.node));
  const isShared = [...ids].some((id) => (usersOf(plan).get(id) ?? []).some((node) => !own.has(node)));
  return isShared ? say`part of ${costInWords(cost)}` : costInWords(cost);
}

/** The actions that name each line of the budget. */
const usersOf: (plan: Plan) => ReadonlyMap<string, readonly Mapping[]> = memo((plan) => {
  const users = new Map<string, Mapping[]>();
  for (const action of itemsOf(plan, "actions").filter(({ value }) => statusOf(value) !== "withdrawn")) {
    for (const id of resourcesOf(action)) users.set(id, [...(users.get(id) ?? []), action.value.node]);
  }
  return users;
});

function resourcesOf({ value }: Action): readonly string[] {
  return textsIn(written(value, "resources"));
}

function textsIn(node: Node | undefined): readonly string[] {
  const nodes = node?.kind === "list" ? node.items : node ? [node] : [];
  return nodes.flatMap((held) => (held.kind === "scalar" ? [held.text.trim()] : []));
}

/** Nothing is shown yet although work has begun; before that nobody would look for evidence. */
function isUnproven(actions: readonly Action[]): boolean {
  const begun = actions.some(({ value }) => ![undefined, "", "tbc", "not started"].includes(statusOf(value)));
  return begun && actions.every(({ value }) => (value.evidence ?? []).length === 0);
}
