import { entriesOf } from "./document.ts";
import { isTbc, written } from "./placed.ts";
import { type ItemIn, itemsOf, type Plan } from "./plan.ts";

/** How many things are listed: at least and at most, where it cannot be told of each whether it counts. */
export interface Count {
  readonly least: number;
  readonly most: number;
}

type Counts = "yes" | "no" | "maybe";
type Inspection = ItemIn<"response_to">;
type Recommendation = ItemIn<"recommendations">;

/** The keys under which a report's own figures are recorded, and the lists that they are compared with. */
export const LISTS = {
  recommendations: "recommendations",
  areas_for_improvement: "recommendations",
  areas_for_priority_action: "recommendations",
  themes: "themes",
  actions: "actions",
  strengths: "strengths",
} as const;

/** Something that a report may say it has a number of. */
export type Declared = keyof typeof LISTS;

/** An inspection with its figures, and all the inspections that the plan answers. */
export interface Answered {
  readonly plan: Plan;
  readonly inspection: Inspection;
  readonly inspections: readonly Inspection[];
}

/**
 * How many of a thing the plan lists for an inspection. What names no inspection may belong to any of several, and what
 * has a category of its own may be any of those that are counted apart; an action that was withdrawn may have been
 * counted or not.
 */
export function countListed(answered: Answered, what: Declared): Count {
  const { plan } = answered;
  const list = LISTS[what];
  const counts = countsOf(answered, what);
  const unread = nodesUnder(plan, list) - counts.length;
  const least = counts.filter((one) => one === "yes").length;
  return { least, most: least + counts.filter((one) => one === "maybe").length + unread };
}

function countsOf(answered: Answered, what: Declared): readonly Counts[] {
  const { plan } = answered;
  if (what === "themes") return itemsOf(plan, "themes").map(() => "yes");
  if (what === "strengths") return itemsOf(plan, "strengths").map(({ value }) => isFrom(answered, value.from?.value));
  if (what === "actions") {
    return itemsOf(plan, "actions").map(({ value }) => (value.status?.value === "withdrawn" ? "maybe" : "yes"));
  }
  return itemsOf(plan, "recommendations").map((item) => {
    const both = [isFrom(answered, item.value.from?.value), isOfKind(answered, what, item)];
    return both.includes("no") ? "no" : both.includes("maybe") ? "maybe" : "yes";
  });
}

function isFrom({ inspection, inspections }: Answered, from = ""): Counts {
  const own = inspection.value.id?.value ?? "";
  if (from === "") return inspections.length === 1 ? "yes" : "maybe";
  if (from === own && !isTbc(from)) return "yes";
  return !isTbc(from) && inspections.some(({ value }) => value.id?.value === from) ? "no" : "maybe";
}

/** Whether categories matter: where a report has one figure only, it counts whatever the items are called. */
export function isCountedApart({ inspection }: Answered): boolean {
  const { declared } = inspection.value;
  const keys = ["recommendations", "areas_for_improvement", "areas_for_priority_action"];
  return declared !== undefined && keys.filter((key) => written(declared, key)).length > 1;
}

function isOfKind(answered: Answered, what: Declared, { value }: Recommendation): Counts {
  if (!isCountedApart(answered)) return "yes";
  const kind = kindIn(value.category?.value.toLowerCase() ?? "recommendation");
  return kind === undefined ? "maybe" : kind === what ? "yes" : "no";
}

function kindIn(category: string): Declared | undefined {
  if (category.includes("priority action")) return "areas_for_priority_action";
  if (/\bareas? (?:for|of) improvement\b/.test(category)) return "areas_for_improvement";
  return category.includes("recommendation") ? "recommendations" : undefined;
}

/** How many items are written under a key, those included that cannot be read. */
export function nodesUnder({ documents }: Plan, key: string): number {
  const entries = documents.flatMap((document) => entriesOf(document).get(key) ?? []);
  return entries.reduce((sum, { list, values }) => sum + (list ? values.length : 0), 0);
}
