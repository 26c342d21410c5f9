import { dateIn } from "../../core/dates.ts";
import { type LegalDeadline, legalDeadline } from "../../core/deadlines.ts";
import { isSent } from "../../core/due-dates.ts";
import { itemsOf } from "../../core/plan.ts";
import { say } from "../../core/say.ts";
import { plainDate } from "../../core/values/calendar-day.ts";
import type { InlayHint, Stretch } from "../inlay-hints.ts";
import { behind } from "./behind.ts";

/** When the answer to an inspection is due by law, beside the day from which the time runs, until the plan says so itself. */
export function deadlineHints({ plan, uri }: Stretch): readonly InlayHint[] {
  return itemsOf(plan, "response_to").flatMap((inspection) => {
    if (inspection.uri !== uri || isSent(inspection.value.node)) return [];
    const legal = legalDeadline(plan, inspection);
    const stated = dateIn(inspection.value.response_due);
    if (!legal || (stated && stated.from <= legal.day && legal.day <= stated.to)) return [];
    return [{ at: behind(legal.at), label: labelOf(legal), kind: "date" }];
  });
}

function labelOf({ duty, day, atLatest }: LegalDeadline): string {
  const date = plainDate(day);
  if (/\bstatement\b/.test(duty.what))
    return atLatest ? say`statement due ${date} at the latest` : say`statement due ${date}`;
  return atLatest ? say`answer due ${date} at the latest` : say`answer due ${date}`;
}
