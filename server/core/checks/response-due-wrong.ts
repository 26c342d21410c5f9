import { inNotationOf } from "../date-notation.ts";
import { dateIn } from "../dates.ts";
import { countedOut, type Inspection, type LegalDeadline, legalDeadline, reservations } from "../deadlines.ts";
import { fixOf, placeEdit } from "../edits.ts";
import { placeIn } from "../plan.ts";
import { itemsOf } from "../plan.ts";
import { written } from "../placed.ts";
import type { Check, Fix } from "../problem.ts";
import { rewrite } from "../rewriting.ts";
import { said, say } from "../say.ts";
import { showDate, type WrittenDate } from "../values/date.ts";

export const responseDueWrong: Check = {
  code: "response-due-wrong",
  summary: "The last day for the response is not the one that the law gives.",
  why: "The time for answering an inspection is set by law, and a response sent after it is out of time.",
  source:
    "Law: the time limit for the kind of inspection, such as 70 working days under the Education and Inspections Act 2006, section 137, and SI 2007/462.",
  severity: { draft: "warning", approved: "error", published: "error" },
  *inPlan(plan) {
    for (const inspection of itemsOf(plan, "response_to")) {
      const { response_due: due } = inspection.value;
      const date = dateIn(due);
      const legal = date && due && legalDeadline(plan, inspection);
      if (!legal || mayBeRight(date, legal)) continue;
      const { reasoning, source } = legal.explanation;
      yield {
        at: placeIn(inspection, due),
        message: `${say`You wrote ${showDate(date)}.`} ${countedOut(legal)}${allowance(date, legal)}${reservations(legal)}`,
        related: [{ at: legal.at, message: say`Counted from here: ${reasoning} (${source})` }],
        fixes: fixesFor(inspection, due.value, legal),
      };
    }
  },
};

/** A month that holds the day is right. Counted from receipt, an earlier day is right if the report was sent earlier. */
function mayBeRight({ from, to }: WrittenDate, { day, atLatest }: LegalDeadline): boolean {
  return from <= day && (atLatest || day <= to);
}

/** Where somebody may allow more time, a later day need not be wrong. */
function allowance({ from }: WrittenDate, { day, duty }: LegalDeadline): string {
  if (duty.extended_by === undefined || from < day) return "";
  return ` ${say`If ${said(duty.extended_by)} has allowed more time, keep your date and note that as the reason.`}`;
}

function fixesFor(inspection: Inspection, typed: string, { day }: LegalDeadline): Fix[] {
  const text = inNotationOf(typed, day);
  const edit = rewrite(written(inspection.value, "response_due"), text);
  return edit ? [fixOf(say`Write "${text}"`, false, placeEdit(inspection, edit))] : [];
}
