import { asAt } from "../as-at.ts";
import { isForMembers } from "../considered.ts";
import { type Inspection, reservations } from "../deadlines.ts";
import { appendItems, fixOf, flowText, insertKey, placeEdit, yamlText } from "../edits.ts";
import { freeIds } from "../free-ids.ts";
import { missedDay } from "../missed-day.ts";
import { written } from "../placed.ts";
import { itemsOf, nameIn, type Plan } from "../plan.ts";
import type { Check, Fix } from "../problem.ts";
import { say } from "../say.ts";
import { itemShape } from "../shape.ts";

export const responseOverdue: Check = {
  code: "response-overdue",
  summary: "The last day for the response is past, and nothing says that it was sent.",
  why: "Whether the response went out in time is the first thing that an inspectorate or an auditor asks.",
  source:
    "Law: each kind of inspection has its own time limit, such as 70 working days under SI 2007/462 for Ofsted's of children's services, or 56 days under SI 2013/1629, regulation 29, for a coroner's report.",
  severity: { draft: "warning", approved: "error", published: "error" },
  *inPlan(plan) {
    for (const inspection of itemsOf(plan, "response_to")) {
      const last = missedDay(plan, inspection);
      if (!last) continue;
      const name = nameIn(inspection, "inspection");
      const isMeeting = isForMembers(inspection);
      const late = isMeeting
        ? say`The meeting on ${name} was due ${last.on}, and nothing says that it was held (${asAt(plan)}).`
        : say`The response to ${name} was due ${last.on}, and nothing says that it was sent (${asAt(plan)}).`;
      const right = isMeeting
        ? say`Record what it resolved under "decisions".`
        : say`Record when it was sent, and to whom.`;
      const sureness = last.legal ? reservations(last.legal) : "";
      yield {
        at: last.at,
        message: `${late} ${right}${sureness}`,
        fixes: isMeeting ? recordMeeting(plan, inspection) : fixesFor(inspection),
      };
    }
  },
};

function recordMeeting(plan: Plan, { value }: Inspection): readonly Fix[] {
  const about = value.id ? [`refs: [${flowText(value.id.value)}]`] : [];
  const fields = [
    ["id", yamlText(freeIds(plan, "decisions")())],
    ["body", "tbc"],
    ["date", "tbc"],
    ["resolved", `[{${["verb: tbc", "text: tbc", ...about].join(", ")}}]`],
  ] as const;
  const edits = appendItems(plan, "decisions", [fields]);
  return edits.length === 0 ? [] : [fixOf(say`Record the meeting, to be filled in`, false, ...edits)];
}

function fixesFor(inspection: Inspection): Fix[] {
  const { text } = inspection.at.block;
  const shape = itemShape("response_to");
  const record = written(inspection.value, "submitted");
  const map = { map: inspection.value.node, shape };
  if (record && record.kind !== "map") return [];
  const edit = record
    ? insertKey(text, { map: record, shape: shape.keys.get("submitted") ?? shape }, ["on", "tbc"])
    : insertKey(text, map, ["submitted", "{on: tbc, to: tbc}"]);
  return [fixOf(say`Record the submission, its day to be confirmed`, false, placeEdit(inspection, edit))];
}
