import type { Stage } from "./problem.ts";
import { say } from "./say.ts";

/**
 * When a plan has to say something. `instead` is the key that may say it as well, `where` says the case in which it is
 * needed at all.
 */
export interface Need {
  readonly wanted?: Stage;
  readonly required?: Stage;
  readonly instead?: string;
  readonly where?: () => string;
}

const FROM_DRAFT: Need = { wanted: "draft", required: "approved" };
const FROM_APPROVED: Need = { wanted: "approved", required: "published" };

/**
 * What becomes needed as a plan goes on, by the keys that lead there. What every draft must have is in the schema, save
 * for the two names of a plan's body.
 */
const NEEDS: ReadonlyMap<string, Need> = new Map<string, Need>([
  ["organisation", { required: "draft", instead: "partnership" }],
  ["partnership", { required: "draft", instead: "organisation" }],
  ["status_as_at", FROM_APPROVED],
  ["status_key", { ...FROM_APPROVED, where: () => say`where ratings are used` }],
  ["response_to.report_received", { ...FROM_DRAFT, instead: "response_due" }],
  ["response_to.response_due", { ...FROM_DRAFT, instead: "report_received" }],
  ["response_to.declared", FROM_DRAFT],
  ["response_to.submitted", { required: "published" }],
  ["response_to.published", { required: "published" }],
  ["governance.bodies", { required: "approved" }],
  ["recommendations.response", { required: "approved" }],
  ["actions.owner", { ...FROM_DRAFT, instead: "owners" }],
  ["actions.owners", { ...FROM_DRAFT, instead: "owner" }],
  ["actions.due", FROM_DRAFT],
  ["actions.resources", { wanted: "approved" }],
  ["actions.accountable", FROM_APPROVED],
  ["actions.status", FROM_APPROVED],
  ["measures.baseline", FROM_APPROVED],
  ["measures.target", FROM_APPROVED],
  ["measures.target.by", FROM_APPROVED],
  ["budgets.nature", { wanted: "draft", required: "published" }],
  ["budgets.kind", FROM_DRAFT],
  ["budgets.funding", FROM_DRAFT],
  ["decisions", { required: "approved" }],
]);

/** When the value under a path of keys is needed; nothing where it is always required, or never. */
export function needOf(path: readonly string[]): Need | undefined {
  return NEEDS.get(path.join("."));
}
