import { linksIn } from "../core/leaves.ts";
import type { Link } from "../core/links.ts";
import type { Kind } from "../core/shape.ts";
import type { Feature } from "./feature.ts";
import { destinationOf, linksTo } from "./mentions.ts";
import { type Destination, type Destinations, distinctBy, headOfMap, wholePlace } from "./places.ts";
import { type Subject, subjectAt, subjectOf } from "./targets.ts";

/**
 * What puts a thing into practice, by its kind: the keys, from the top of the plan, whose links lead from there to it.
 * A decision is put into practice by what rests on it, a body by what it decides.
 */
const DONE_BY: Readonly<Record<Kind, readonly string[]>> = {
  response_to: ["recommendations.from"],
  owners: [
    "themes.lead",
    "themes.accountable",
    "actions.owner",
    "actions.owners",
    "actions.accountable",
    "measures.owner",
    "risks.owner",
  ],
  bodies: ["decisions.body"],
  themes: ["recommendations.theme", "actions.theme"],
  recommendations: ["actions.addresses"],
  actions: [],
  measures: ["actions.measures"],
  budgets: ["actions.resources", "decisions.resolved.refs"],
  risks: ["actions.risks"],
  decisions: ["governance.delegations.decision", "budgets.decision", "actions.approved_by"],
  resolutions: ["governance.delegations.decision", "budgets.decision", "actions.approved_by"],
  phases: [],
};

/**
 * Finds what puts the thing at a point into practice: the actions that answer a recommendation and what else covers it,
 * a theme's recommendations and actions, what an owner owns, the actions measured, what uses a line of the budget.
 */
export const implementation: Feature<Destinations> = (project, at) => {
  const subject = subjectAt(project, at);
  if (!subject) return undefined;
  const to = distinctBy([...doneBy(subject), ...coveredBy(subject)], (one) => one.at);
  return to.length > 0 ? { from: subject.from, to } : undefined;
};

function doneBy(subject: Subject): readonly Destination[] {
  const keys = new Set(subject.kinds.flatMap((kind) => DONE_BY[kind]));
  const links = linksTo(subject).map(({ link }) => link);
  return links.filter(({ leaf }) => keys.has(leaf.path.join("."))).flatMap(holderOf);
}

/** The part of the plan that a link stands in. */
function holderOf({ leaf, block, at: { uri } }: Link): readonly Destination[] {
  const { map } = leaf;
  return map ? [{ at: headOfMap(uri, block, map), whole: wholePlace(uri, block, map) }] : [];
}

/** A recommendation may be answered through others, or through actions that answer another one in the first place. */
function coveredBy({ plans, targets }: Subject): readonly Destination[] {
  const links = targets.flatMap(({ block, map }) => linksIn(block.block).filter((leaf) => leaf.map === map));
  return links
    .filter(({ path }) => path.join(".") === "recommendations.covered_by")
    .flatMap(({ scalar, shape }) => subjectOf(plans, shape.refersTo, scalar.text.trim()).targets)
    .map(destinationOf);
}
