import { type Action, statusOf } from "../../core/actions.ts";
import { dateIn } from "../../core/dates.ts";
import { isKnown } from "../../core/known.ts";
import { definitionsIn } from "../../core/leaves.ts";
import type { Link, Target } from "../../core/links.ts";
import { listed } from "../../core/names.ts";
import { place } from "../../core/placed.ts";
import type { Plan } from "../../core/plan.ts";
import { itemShape } from "../../core/shape.ts";
import { showDate } from "../../core/values/date.ts";
import { labelOfDecision, labelOfMap } from "../labels.ts";
import { linksTo } from "../mentions.ts";
import type { Fact } from "./facts.ts";

/** How a link is told from the side of what it names, by the keys that lead to it. */
const SEEN_FROM_THERE: ReadonlyMap<string, string> = new Map([
  ["actions.addresses", "Answered by"],
  ["recommendations.covered_by", "Covers"],
  ["recommendations.from", "Recommendations"],
  ["recommendations.theme", "Recommendations"],
  ["strengths.from", "Strengths"],
  ["actions.theme", "Actions"],
  ["actions.owner", "Owns"],
  ["actions.owners", "Owns"],
  ["measures.owner", "Owns"],
  ["risks.owner", "Owns"],
  ["actions.accountable", "Accountable for"],
  ["themes.accountable", "Accountable for"],
  ["themes.lead", "Leads"],
  ["actions.partners", "Partner in"],
  ["governance.bodies.chair", "Chairs"],
  ["governance.delegations.to", "May decide"],
  ["actions.measures", "Measure of"],
  ["actions.resources", "Pays for"],
  ["actions.risks", "Threatens"],
  ["actions.depends_on", "Waited for by"],
  ["actions.approved_by", "Approved the new date of"],
  ["budgets.decision", "Settles"],
  ["governance.delegations.decision", "Delegates"],
  ["decisions.body", "Decisions"],
  ["decisions.resolved.refs", "Named in"],
  ["decisions.resolved.to", "Addressed in"],
]);

/** What names an item, told from its side: what answers a recommendation, what a post owns, what a line pays for. */
export function namedBy(plan: Plan, target: Target): readonly Fact[] {
  const { id, kind } = target;
  const groups = new Map<string, Set<string>>();
  for (const { link } of linksTo({ plans: [plan], id, kinds: [kind], targets: [target] })) {
    const heading = SEEN_FROM_THERE.get(link.leaf.path.join(".")) ?? "Named in";
    const label = holderOf(link, heading);
    if (label !== undefined) groups.set(heading, (groups.get(heading) ?? new Set()).add(label));
  }
  const facts = [...groups].map(([heading, labels]) => [heading, listed([...labels], 8)] as const);
  const open = kind === "recommendations" && !groups.has("Answered by") && isKnown(plan, "actions");
  return open ? [["Answered by", "no action yet"], ...facts] : facts;
}

function holderOf({ leaf, block }: Link, heading: string): string | undefined {
  const { item, map, path } = leaf;
  if (path[1] === "resolved") {
    const own = definitionsIn(block.block).find((definition) => definition.map === map);
    return labelOfMap(map, own?.id);
  }
  if (path[0] === "decisions") return labelOfDecision(item);
  if (!item) return labelOfMap(map);
  const label = labelOfMap(item);
  return heading === "Answered by" && label !== undefined ? `${label}${stateOf(item)}` : label;
}

function stateOf(item: NonNullable<Link["leaf"]["item"]>): string {
  const action = place(item, itemShape("actions")) as Action;
  const due = dateIn(action.due);
  const state = [statusOf(action), due && `due ${showDate(due)}`].filter(Boolean);
  return state.length === 0 ? "" : ` (${state.join(", ")})`;
}
