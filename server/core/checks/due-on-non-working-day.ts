import { isPast } from "../as-at.ts";
import { inNotationOf } from "../date-notation.ts";
import { type DueDate, dueDatesIn } from "../due-dates.ts";
import { fixOf } from "../edits.ts";
import { houseOf } from "../house.ts";
import { holderOf } from "../leaf-names.ts";
import { capital } from "../names.ts";
import type { Plan } from "../plan.ts";
import type { Check, Fix, Place } from "../problem.ts";
import { rewrite } from "../rewriting.ts";
import { say } from "../say.ts";
import type { Span } from "../text.ts";
import { holidayName, holidays, isTabled } from "../values/bank-holidays.ts";
import { civil, type Day, longDate } from "../values/calendar-day.ts";
import type { WrittenDate } from "../values/date.ts";
import { isWeekend } from "../values/standing-holidays.ts";
import { isWorkingDay } from "../values/working-days.ts";
import { workingCalendarOf } from "../working-calendar.ts";

export const dueOnNonWorkingDay: Check = {
  code: "due-on-non-working-day",
  summary: "An action is due on a weekend, a bank holiday or another day on which the body does not work.",
  why: "What is due on such a day is done on the working day before it, or late.",
  source:
    "The calendar: bank holidays under the Banking and Financial Dealings Act 1971, and the days off that a body lists in its settings.",
  severity: { draft: "off", approved: "hint", published: "hint" },
  many: (count) =>
    say`${count} actions are due on days that are not working days. Each place names the last working day before.`,
  *inPlan(plan) {
    for (const { uri, syntax } of plan.documents) {
      for (const due of dueDatesIn(plan, syntax.blocks)) {
        const { block, leaf, date } = due;
        if (leaf.path.join(".") !== "actions.due" || isPast(plan, date) || !namesOneDay(date)) continue;
        const why = whyOff(plan, date);
        if (why === undefined) continue;
        const day = workingDayBefore(plan, date.from);
        const placed = ({ start, end }: Span): Place => ({ uri, start: block.start + start, end: block.start + end });
        yield {
          at: placed(leaf.scalar),
          message: say`${capital(holderOf(leaf))} is due on ${longDate(date.from)}, ${why}. The last working day before it is ${longDate(day)}.`,
          fixes: fixesFor(due, day, placed),
        };
      }
    }
  },
};

/** The first and the last day of a month stand for the month: whoever writes 31 March means by the end of March. */
function namesOneDay({ precision, from, weekdayDiffers }: WrittenDate): boolean {
  return precision === "day" && !weekdayDiffers && civil(from).date !== 1 && civil(from + 1).date !== 1;
}

/** Why nobody works on a day; nothing where somebody does, or wrote Saturday or Sunday and so meant it. */
function whyOff(plan: Plan, { from, weekdayWritten }: WrittenDate): string | undefined {
  if (isWeekend(from)) return weekdayWritten === undefined ? say`which is not a working day` : undefined;
  const holiday = isTabled(civil(from).year) ? holidays(plan.calendar, from) : undefined;
  if (holiday !== undefined) return say`a bank holiday: ${holidayName(holiday)}`;
  const own = houseOf(plan).nonWorkingDays.get(from);
  if (own === undefined) return undefined;
  return own === "" ? say`a day on which the body does not work` : say`a day on which the body does not work: ${own}`;
}

function workingDayBefore(plan: Plan, day: Day): Day {
  const calendar = workingCalendarOf(plan);
  let before = day - 1;
  while (!isWorkingDay(before, calendar)) before--;
  return before;
}

function fixesFor({ leaf }: DueDate, day: Day, placed: (span: Span) => Place): readonly Fix[] {
  const text = inNotationOf(leaf.scalar.text, day);
  const edit = rewrite(leaf.scalar, text);
  return edit ? [fixOf(say`Write ${text}`, false, { at: placed(edit.at), text: edit.text })] : [];
}
