import { addresses, coveredBy } from "./aspects/answers.ts";
import { declared, postEnd, posts, temporary } from "./aspects/counts.ts";
import { deadline } from "./aspects/deadline.ts";
import { baseline, polarity, step, target } from "./aspects/figures.ts";
import * as linked from "./aspects/link.ts";
import { amounts } from "./aspects/money.ts";
import { accountable, owner } from "./aspects/people.ts";
import { originalDate } from "./aspects/original-date.ts";
import { plain } from "./aspects/plain.ts";
import { funding, nature, priority, response, stage, verb } from "./aspects/ranked.ts";
import { reason } from "./aspects/reason.ts";
import { resources } from "./aspects/resources.ts";
import { rhythm } from "./aspects/rhythm.ts";
import { start } from "./aspects/start.ts";
import { rating, status } from "./aspects/status.ts";
import { definition, detail, edition, promise, ratingKey } from "./aspects/wording.ts";
import type { Field, Thing } from "./thing.ts";
import type { Aspect } from "./told.ts";

/**
 * What each field is about, by the keys that lead to it from the top of a plan; a name also stands for what is below it.
 * Fields that are told of together, such as an owner and several owners, name the same field first.
 */
const ASPECTS: Readonly<Record<string, Aspect | string>> = {
  stage,
  version: edition,
  contact: edition,
  glossary: edition,
  status_key: ratingKey,
  status_as_at: linked.statusDate,
  "period.to": deadline,
  budget_totals: amounts,
  "budget_totals.fte": posts,
  "governance.exit_criteria": linked.criteria,
  "governance.bodies.chair": owner,
  "governance.bodies.temporary": temporary,
  "governance.bodies.review_by": deadline,
  "governance.reporting.every": rhythm,
  "governance.reporting.next": deadline,
  "governance.delegations.in_consultation_with": linked.safeguard,
  "governance.delegations.with_agreement_of": linked.safeguard,
  "response_to.declared": declared,
  "response_to.response_due": deadline,
  "response_to.submitted": linked.sending,
  "response_to.published": linked.sending,
  "owners.temporary": temporary,
  "owners.until": postEnd,
  "themes.lead": owner,
  "themes.accountable": accountable,
  "themes.outcome": promise,
  "themes.programmes": linked.programmes,
  "recommendations.response": response,
  "recommendations.reason": promise,
  "recommendations.priority": priority,
  "recommendations.covered_by": coveredBy,
  "actions.addresses": addresses,
  "actions.owner": owner,
  "actions.owners": "actions.owner",
  "actions.accountable": accountable,
  "actions.partners": linked.partners,
  "actions.start": start,
  "actions.due": deadline,
  "actions.original_due": originalDate,
  "actions.change_reason": reason,
  "actions.approved_by": reason,
  "actions.priority": priority,
  "actions.status": status,
  "actions.completed_on": "actions.status",
  "actions.rating": rating,
  "actions.success_criteria": linked.criteria,
  "actions.measures": linked.measures,
  "actions.impact": promise,
  "actions.resources": resources,
  "actions.depends_on": linked.dependencies,
  "actions.risks": linked.links,
  "actions.milestones.due": deadline,
  "actions.milestones.status": status,
  "actions.evidence.where": linked.whereabouts,
  "actions.evidence.verified_by": linked.safeguard,
  "measures.unit": definition,
  "measures.population": definition,
  "measures.denominator": definition,
  "measures.source": definition,
  "measures.accumulates": plain({
    given: "definition-changed",
    lost: "definition-changed",
    changed: "definition-changed",
  }),
  "measures.polarity": polarity,
  "measures.owner": owner,
  "measures.frequency": rhythm,
  "measures.baseline": baseline,
  "measures.target": target,
  "measures.trajectory.value": step,
  "measures.trajectory.by": deadline,
  "measures.readings.value": linked.reading,
  "measures.readings.projected": plain({
    given: "reading-changed",
    lost: "reading-changed",
    changed: "reading-changed",
  }),
  "budgets.nature": nature,
  "budgets.kind": linked.moneySource,
  "budgets.fte": posts,
  "budgets.amounts": amounts,
  "budgets.source": linked.moneySource,
  "budgets.funding": funding,
  "risks.response": promise,
  "risks.owner": owner,
  "risks.review_on": deadline,
  "decisions.resolved.verb": verb,
  "decisions.resolved.refs": linked.links,
  "phases.from": start,
  "phases.to": deadline,
  "phases.exit_criteria": linked.criteria,
};

/** Texts whose loss is the loss of a promise and not of a detail. */
const WORDING: ReadonlySet<string> = new Set(["title", "text", "risk", "what", "summary", "matter"]);

/** The aspect of a field, and the name under which fields that are told of together are gathered. */
export function aspectOf(thing: Thing, field: Field): { readonly name: string; readonly aspect: Aspect } {
  const full = thing.list === "" ? field.path : `${thing.list}.${field.path}`;
  const steps = full.split(".");
  for (let count = steps.length; count > 0; count--) {
    const name = steps.slice(0, count).join(".");
    const found = ASPECTS[name];
    if (typeof found === "string") return { name: found, aspect: ASPECTS[found] as Aspect };
    if (found) return { name, aspect: found };
  }
  return { name: full, aspect: usual(field) };
}

/** What a field is about that no table names, by what it holds. */
function usual({ path, shape, form }: Field): Aspect {
  if (form === "list") return shape && shape.refersTo.length > 0 ? linked.links : linked.others;
  if (shape?.holds === "date") return linked.recorded;
  if (shape && shape.refersTo.length > 0) return linked.link;
  if (shape?.yesNo || (shape && shape.choices.length > 0) || shape?.holds !== undefined) return CHANGED;
  return WORDING.has(path) ? promise : detail;
}

const CHANGED = plain({ given: "detail-changed", lost: "detail-changed", changed: "detail-changed" });

/** The names of the fields that have an aspect of their own. */
export const NAMED: readonly string[] = Object.keys(ASPECTS);
