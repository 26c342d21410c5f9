import { isPast } from "./as-at.ts";
import { isForMembers, meetingsOn } from "./considered.ts";
import { type Inspection, type LastDay, lastDayFor } from "./deadlines.ts";
import type { Plan } from "./plan.ts";
import { recordedOn, recordedUrl } from "./records.ts";
import { isTbc } from "./values/words.ts";

/**
 * The last day for answering an inspection, where it is past and nothing says that the answer was sent; for an auditor's
 * report, that nothing says of a meeting that considered it.
 */
export function missedDay(plan: Plan, inspection: Inspection): LastDay | undefined {
  const isMet = isForMembers(inspection) && meetingsOn(plan, inspection).length > 0;
  const last = isMet || isSent(inspection) ? undefined : lastDayFor(plan, inspection);
  return last && isPast(plan, last.date) ? last : undefined;
}

/** "tbc" answers when it was submitted; a published response has been made, whenever that was. */
function isSent(inspection: Inspection): boolean {
  if (recordedOn(inspection, "submitted") !== undefined) return true;
  const published = [recordedOn(inspection, "published"), recordedUrl(inspection)];
  return published.some((text) => text !== undefined && !isTbc(text));
}
