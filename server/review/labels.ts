import { planShape, type Shape } from "../core/shape.ts";
import { quoted } from "../core/names.ts";
import { said, say } from "../core/say.ts";
import { nameOfThing } from "./names.ts";
import { linkedAs } from "./naming.ts";
import type { Field, Thing } from "./thing.ts";

/** A field with what it belongs to, as a sentence begins with it: `Deadline of action A12 "Train ward managers"`. */
export function labelled(thing: Thing, path: string, field: Field | undefined): string {
  const name = NAMES.has(path) ? nameWithoutTitle(thing) : nameOfThing(thing);
  const full = thing.list === "" ? path : `${thing.list}.${path}`;
  const special = LABELS[full]?.(name);
  if (special !== undefined) return special;
  const heading = titleOf(thing, path);
  if (full.startsWith("response_to.declared.") && heading !== undefined)
    return say`${said(heading)} in the report of ${name}`;
  const entry = ENTRIES.find(([pattern]) => pattern.test(full))?.[1];
  if (entry) return entry({ above: full.split(".").at(-2) ?? "", key: field?.key ?? path, name });
  if (heading === undefined) return say`"${field?.key ?? path}" of ${name}`;
  const isFree = shapeAround(thing, path)?.keys.size === 0;
  const label = isFree ? say`${said(heading)} "${field?.key ?? path}"` : said(heading);
  return say`${label} of ${name}`;
}

/** Keys whose value is what the thing is called: beside it, the name would say the same twice. */
const NAMES: ReadonlySet<string> = new Set(["title", "text", "risk", "inspectorate"]);

function nameWithoutTitle(thing: Thing): string {
  const id = linkedAs(thing);
  return thing.list === "" || id === undefined ? nameOfThing(thing) : say`${said(thing.shape.noun)} ${id}`;
}

/** The title of a key of the format, or of what stands under the keys that an author chooses. */
function titleOf({ shape }: Thing, path: string): string | undefined {
  return shapeAt(shape, path.split("."))?.title || undefined;
}

function shapeAround({ shape }: Thing, path: string): Shape | undefined {
  return shapeAt(shape, path.split(".").slice(0, -1));
}

function shapeAt(from: Shape, steps: readonly string[]): Shape | undefined {
  let shape: Shape | undefined = from;
  for (const step of steps) shape = shape?.keys.get(step) ?? (shape?.keys.size === 0 ? shape.item : undefined);
  return shape === planShape && steps.length > 0 ? undefined : shape;
}

interface Entry {
  /** The key above it, the key itself as it is written, and what the entry belongs to. */
  readonly above: string;
  readonly key: string;
  readonly name: string;
}

/** Entries under keys of an author's choice, by what they are. */
const ENTRIES: readonly (readonly [RegExp, (entry: Entry) => string])[] = [
  [/^response_to\.judgements\./, ({ key, name }) => say`Judgement on ${quoted(key)} in ${name}`],
  [/^glossary\./, ({ key }) => say`Glossary entry ${key}`],
  [/^status_key\..*\.word$/, ({ above }) => say`Word for the colour ${above}`],
  [/^status_key\..*\.meaning$/, ({ above }) => say`Meaning of the colour ${above}`],
];

type Label = (name: string) => string;

const deadline: Label = (name) => say`Deadline of ${name}`;
const date: Label = (name) => say`Date of ${name}`;
const title: Label = (name) => say`Title of ${name}`;
const source: Label = (name) => say`Report behind ${name}`;
const review: Label = (name) => say`Review of ${name}`;

/** What fields are called where their title alone would not make a sentence. */
const LABELS: Readonly<Record<string, Label>> = {
  "actions.due": deadline,
  "actions.milestones.due": deadline,
  "actions.start": (name) => say`Start of ${name}`,
  "actions.original_due": (name) => say`Original due date of ${name}`,
  "actions.completed_on": (name) => say`Date of completion of ${name}`,
  "actions.evidence.where": (name) => say`Where to find ${name}`,
  "actions.evidence.on": date,
  "actions.evidence.what": (name) => say`Name of ${name}`,
  "actions.updates.text": (name) => say`Wording of ${name}`,
  "actions.updates.by": (name) => say`Author of ${name}`,
  "measures.target.by": (name) => say`Target date of ${name}`,
  "measures.target.value": (name) => say`Target of ${name}`,
  "measures.target.source": (name) => say`Source of the target of ${name}`,
  "measures.baseline.value": (name) => say`Baseline of ${name}`,
  "measures.baseline.on": (name) => say`Date of the baseline of ${name}`,
  "measures.baseline.source": (name) => say`Source of the baseline of ${name}`,
  "measures.trajectory.by": date,
  "measures.trajectory.value": (name) => say`Figure of ${name}`,
  "measures.readings.value": (name) => say`Figure of ${name}`,
  "measures.readings.projected": (name) => say`Whether it is a projection, in ${name},`,
  "measures.definition_changed.text": (name) => say`Wording of ${name}`,
  "response_to.response_due": (name) => say`Date for the answer to ${name}`,
  "response_to.submitted.on": (name) => say`Date of sending the answer to ${name}`,
  "response_to.submitted.to": (name) => say`Addressee of the answer to ${name}`,
  "response_to.published.on": (name) => say`Date of publishing the answer to ${name}`,
  "response_to.published.url": (name) => say`Web address of the answer to ${name}`,
  "recommendations.response": (name) => say`Response to ${name}`,
  "recommendations.reason": (name) => say`Reason for the response to ${name}`,
  "recommendations.text": (name) => say`Wording of ${name}`,
  "strengths.what": (name) => say`Wording of ${name}`,
  "context.what": (name) => say`Wording of ${name}`,
  "context.value": (name) => say`Value of ${name}`,
  "risks.response": (name) => say`Response to ${name}`,
  "governance.reporting.next": date,
  "governance.reporting.every": (name) => say`Rhythm of ${name}`,
  "governance.bodies.review_by": review,
  "risks.review_on": review,
  "risks.risk": (name) => say`Wording of ${name}`,
  "owners.until": (name) => say`Last day of ${name}`,
  "response_to.report_sent": (name) => say`Date on which the report of ${name} was sent`,
  "response_to.report_received": (name) => say`Date on which the report of ${name} was received`,
  "response_to.report_published": (name) => say`Date on which the report of ${name} was published`,
  "decisions.resolved.to": (name) => say`Addressee of ${name}`,
  "decisions.moved_by": (name) => say`Mover of ${name}`,
  "decisions.seconded_by": (name) => say`Seconder of ${name}`,
  "owners.title": title,
  "actions.milestones.title": title,
  "governance.bodies.title": (name) => say`Name of ${name}`,
  "governance.reporting.to": (name) => say`Recipient of ${name}`,
  "recommendations.from": source,
  "strengths.from": source,
  "actions.approved_by": (name) => say`Approval of the change of ${name}`,
  "measures.accumulates": (name) => say`Whether the figures are totals so far, in ${name},`,
  "context.approximate": (name) => say`Whether it is approximate, in ${name},`,
  "actions.updates.on": date,
  "measures.readings.on": date,
  "measures.definition_changed.on": date,
  "context.on": date,
  "owners.kind": (name) => say`Kind of ${name}`,
  "measures.polarity": (name) => say`Which way is better in ${name}`,
  "actions.evidence.verified_by": (name) => say`Verification of ${name}`,
  "governance.delegations.in_consultation_with": (name) => say`Consultation on ${name}`,
  "governance.delegations.with_agreement_of": (name) => say`Agreement to ${name}`,
  "governance.delegations.to": (name) => say`Holder of ${name}`,
  "governance.delegations.decision": (name) => say`Decision behind ${name}`,
  "phases.from": (name) => say`Start of ${name}`,
  "phases.to": (name) => say`End of ${name}`,
  "period.from": () => say`Start of the plan`,
  "period.to": () => say`End of the plan`,
  "budget_totals.fte": () => say`Total of full-time equivalents`,
  "governance.intervention.kind": () => say`Kind of the intervention`,
  "governance.intervention.status": () => say`State of the intervention`,
  "governance.intervention.legal_basis": () => say`Legal basis of the intervention`,
  "governance.intervention.commissioner": () => say`Commissioner of the intervention`,
  "governance.intervention.from": () => say`Start of the intervention`,
  "governance.intervention.until": () => say`End of the intervention`,
  "governance.exit_criteria": () => say`Exit criteria of the plan`,
  status_as_at: () => say`Date that the statuses describe`,
};
