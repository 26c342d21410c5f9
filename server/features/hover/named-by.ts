import { type Action, statusOf } from "../../core/actions.ts";
import { dateIn } from "../../core/dates.ts";
import { isKnown } from "../../core/known.ts";
import { definitionsIn } from "../../core/leaves.ts";
import type { Link, Target } from "../../core/links.ts";
import { listed } from "../../core/names.ts";
import { place } from "../../core/placed.ts";
import type { Plan } from "../../core/plan.ts";
import { say } from "../../core/say.ts";
import { itemShape } from "../../core/shape.ts";
import { showDate } from "../../core/values/date.ts";
import { labelOfDecision, labelOfMap } from "../labels.ts";
import { linksTo } from "../mentions.ts";
import type { Fact } from "./facts.ts";

/** How a link is told from the side of what it names, by the keys that lead to it. */
const SEEN_FROM_THERE: ReadonlyMap<string, () => string> = new Map<string, () => string>([
  ["actions.addresses", () => say`Answered by`],
  ["recommendations.covered_by", () => say`Covers`],
  ["recommendations.from", () => say`Recommendations`],
  ["recommendations.theme", () => say`Recommendations`],
  ["strengths.from", () => say`Strengths`],
  ["actions.theme", () => say`Actions`],
  ["actions.owner", () => say`Owns`],
  ["actions.owners", () => say`Owns`],
  ["measures.owner", () => say`Owns`],
  ["risks.owner", () => say`Owns`],
  ["actions.accountable", () => say`Accountable for`],
  ["themes.accountable", () => say`Accountable for`],
  ["themes.lead", () => say`Leads`],
  ["actions.partners", () => say`Partner in`],
  ["governance.bodies.chair", () => say`Chairs`],
  ["governance.delegations.to", () => say`May decide`],
  ["actions.measures", () => say`Measure of`],
  ["actions.resources", () => say`Pays for`],
  ["actions.risks", () => say`Threatens`],
  ["actions.depends_on", () => say`Waited for by`],
  ["actions.approved_by", () => say`Approved the new date of`],
  ["budgets.decision", () => say`Settles`],
  ["governance.delegations.decision", () => say`Delegates`],
  ["decisions.body", () => say`Decisions`],
  ["decisions.resolved.refs", () => say`Named in`],
  ["decisions.resolved.to", () => say`Addressed in`],
]);

/** What names an item, told from its side: what answers a recommendation, what a post owns, what a line pays for. */
export function namedBy(plan: Plan, target: Target): readonly Fact[] {
  const { id, kind } = target;
  const groups = new Map<string, Set<string>>();
  for (const { link } of linksTo({ plans: [plan], id, kinds: [kind], targets: [target] })) {
    const heading = SEEN_FROM_THERE.get(link.leaf.path.join("."))?.() ?? say`Named in`;
    const label = holderOf(link);
    if (label !== undefined) groups.set(heading, (groups.get(heading) ?? new Set()).add(label));
  }
  const facts = [...groups].map(([heading, labels]) => [heading, listed([...labels], 8)] as const);
  const open = kind === "recommendations" && !groups.has(say`Answered by`) && isKnown(plan, "actions");
  return open ? [[say`Answered by`, say`no action yet`], ...facts] : facts;
}

function holderOf({ leaf, block }: Link): string | undefined {
  const { item, map, path } = leaf;
  if (path[1] === "resolved") {
    const own = definitionsIn(block.block).find((definition) => definition.map === map);
    return labelOfMap(map, own?.id);
  }
  if (path[0] === "decisions") return labelOfDecision(item);
  if (!item) return labelOfMap(map);
  const label = labelOfMap(item);
  return path.join(".") === "actions.addresses" && label !== undefined ? withState(label, item) : label;
}

function withState(label: string, item: NonNullable<Link["leaf"]["item"]>): string {
  const action = place(item, itemShape("actions")) as Action;
  const due = dateIn(action.due);
  const state = [statusOf(action), due && say`due ${showDate(due)}`].filter(Boolean);
  return state.length === 0 ? label : say`${label} (${state.join(", ")})`;
}
