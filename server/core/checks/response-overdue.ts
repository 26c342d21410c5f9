import { asAt, isPast } from "../as-at.ts";
import { type Inspection, lastDayFor, reservations } from "../deadlines.ts";
import { fixOf, insertKey, placeEdit } from "../edits.ts";
import { written } from "../placed.ts";
import { itemsOf, nameIn } from "../plan.ts";
import type { Check, Fix } from "../problem.ts";
import { recordedOn, recordedUrl } from "../records.ts";
import { itemShape } from "../shape.ts";
import { isTbc } from "../values/words.ts";

export const responseOverdue: Check = {
  code: "response-overdue",
  summary: "The last day for the response is past, and nothing says that it was sent.",
  why: "Whether the response went out in time is the first thing that an inspectorate or an auditor asks.",
  severity: { draft: "warning", approved: "error", published: "error" },
  *inPlan(plan) {
    for (const inspection of itemsOf(plan, "response_to")) {
      const last = isSent(inspection) ? undefined : lastDayFor(plan, inspection);
      if (!last || !isPast(plan, last.date)) continue;
      const sentence = `The response to ${nameIn(inspection, "inspection")} was due ${last.on}`;
      const record = `Record when it was sent, and to whom.${last.legal ? reservations(last.legal) : ""}`;
      yield {
        at: last.at,
        message: `${sentence}, and nothing says that it was sent (${asAt(plan)}). ${record}`,
        fixes: fixesFor(inspection),
      };
    }
  },
};

/** "tbc" answers when it was submitted; a published response has been made, whenever that was. */
function isSent(inspection: Inspection): boolean {
  if (recordedOn(inspection, "submitted") !== undefined) return true;
  const published = [recordedOn(inspection, "published"), recordedUrl(inspection)];
  return published.some((text) => text !== undefined && !isTbc(text));
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
  return [fixOf("Record the submission, its day to be confirmed", false, placeEdit(inspection, edit))];
}
