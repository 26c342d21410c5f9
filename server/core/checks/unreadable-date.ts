import { type DateLeaf, datesIn } from "../date-leaves.ts";
import { fixOf } from "../edits.ts";
import { holderOf, isGap } from "../leaf-names.ts";
import { capital, quoted } from "../names.ts";
import type { Check } from "../problem.ts";
import { rewrite } from "../rewriting.ts";
import { say } from "../say.ts";
import { civil, lastOfMonth } from "../values/calendar-day.ts";
import { readDate, showDate, type WrittenDate } from "../values/date.ts";

export const unreadableDate: Check = {
  code: "unreadable-date",
  summary: "What stands where a date belongs cannot be read as one.",
  why: "Nothing that depends on the date is checked: not the deadline, not the order, not whether it is late.",
  source: "The plan format: dates are written as people write them, such as 2 January 2015, 2015-01-02 or Q1 2025/26.",
  severity: { draft: "warning", approved: "error", published: "error" },
  many: (count) => say`${count} dates cannot be read. Write each like 31 January 2026, January 2026 or Q4 2025/26.`,
  *inBlock(block) {
    for (const date of datesIn(block)) {
      const { leaf, text, reading } = date;
      if (reading.kind !== "unreadable" || isGap(text)) continue;
      const { nearest } = reading;
      const edit = nearest === undefined ? undefined : rewrite(leaf.scalar, nearest);
      yield {
        at: { start: leaf.scalar.start, end: leaf.scalar.end },
        message: capital(complaint(holderOf(leaf), date)),
        ...(edit && { fixes: [fixOf(say`Write ${edit.text}`, false, edit)] }),
      };
    }
  },
};

function complaint(holder: string, { text, reading }: DateLeaf): string {
  const typed = quoted(text);
  if (reading.kind !== "unreadable") return "";
  if (reading.missing) return say`${holder} has ${typed}, which lacks its year. Add it, as in 14 April 2026.`;
  if (reading.nearest === undefined) {
    return say`${holder} has ${typed}, which cannot be read as a date. Write, for example, 31 January 2026, January 2026 or Q4 2025/26.`;
  }
  const nearest = readDate(reading.nearest);
  return nearest.kind === "date" && isPastMonthEnd(text, nearest)
    ? say`${holder} has ${typed}, but there is no such day. Did you mean ${showDate(nearest)}?`
    : say`${holder} has ${typed}, which cannot be read as a date. Did you mean ${reading.nearest}?`;
}

/** Whether a date was typed that its month is too short for: then the nearest is the month's last day. */
function isPastMonthEnd(text: string, { precision, from }: WrittenDate): boolean {
  const { year, month, date } = civil(from);
  const typed = [...text.matchAll(/\d+/g)].map(Number).some((number) => number > date && number <= 31);
  return precision === "day" && typed && from === lastOfMonth(year, month);
}
