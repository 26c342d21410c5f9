import { entriesOf } from "./document.ts";
import { isTbc } from "./placed.ts";
import { isReadable, type Key, type Plan } from "./plan.ts";
import { includesOf, roleOf } from "./project.ts";

/**
 * Whether the plan can be taken at its word about what stands under these keys: all its texts are at hand, nothing
 * there is broken, and nothing there is tbc as a whole. Where one of these fails, what seems to be missing may only not
 * be known, and a check that speaks of missing things keeps silent.
 */
export function isKnown(plan: Plan, ...keys: readonly Key[]): boolean {
  return isWhole(plan) && isReadable(plan, "include", ...keys) && !keys.some((key) => isLeftOpen(plan, key));
}

/** Whether no text of the plan is missing: a part read on its own and a plan without one of its parts are not whole. */
function isWhole({ main, documents }: Plan): boolean {
  const read = new Set(documents.map(({ uri }) => uri));
  return roleOf(main) === "plan" && includesOf(main).every(({ uri }) => uri !== undefined && read.has(uri));
}

function isLeftOpen({ documents }: Plan, key: Key): boolean {
  const values = documents.flatMap((document) => (entriesOf(document).get(key) ?? []).flatMap((entry) => entry.values));
  return values.some(({ node }) => node.kind === "scalar" && isTbc(node.text));
}
