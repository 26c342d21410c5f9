import { entriesOf } from "./document.ts";
import { insertKey, lineBreakOf, placeEdit, replace } from "./edits.ts";
import { type Plan, valueAt } from "./plan.ts";
import { written } from "./placed.ts";
import type { Edit } from "./problem.ts";
import { planShape } from "./shape.ts";

const DELEGATION = "[{matter: Sign-off of the response, to: tbc}]";

/** An edit that records who may sign the response off, still to be named; nothing where there is no place for it. */
export function recordSignOff(plan: Plan): Edit | undefined {
  const governance = valueAt(plan, "governance");
  if (!governance) return entriesOf(plan.main).has("governance") ? undefined : atTheEnd(plan);
  const { node } = governance.value;
  const delegations = written(governance.value, "delegations");
  if (delegations?.kind === "list") return placeEdit(governance, replace(delegations, DELEGATION));
  const map = { map: node, shape: planShape.keys.get("governance") ?? planShape };
  return placeEdit(governance, insertKey(governance.at.block.text, map, ["delegations", DELEGATION]));
}

function atTheEnd({ main: { uri, text } }: Plan): Edit {
  const eol = lineBreakOf(text);
  const gap = text === "" || text.endsWith("\n") ? "" : eol;
  const at = { uri, start: text.length, end: text.length };
  return { at, text: `${gap}governance:${eol}  delegations: ${DELEGATION}${eol}` };
}
