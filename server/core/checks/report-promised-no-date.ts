import { asAt, isPast } from "../as-at.ts";
import { dateIn, dayIn, onDate } from "../dates.ts";
import { fixOf, insertKey, placeEdit } from "../edits.ts";
import { houseOf } from "../house.ts";
import { capital } from "../names.ts";
import { isTbc, written } from "../placed.ts";
import { headSpan, itemsOf, type Plan, placeIn } from "../plan.ts";
import type { Check, Finding, Fix } from "../problem.ts";
import { rewrite } from "../rewriting.ts";
import { inRhythm, type PromisedReport, promisedReports, receiverOf, rhythmOf } from "../promised-reports.ts";
import { say } from "../say.ts";
import { shapeAt } from "../shape.ts";
import { type Day, isoDate, longDate, plainDate } from "../values/calendar-day.ts";
import type { WrittenDate } from "../values/date.ts";
import { addPeriod } from "../values/period.ts";
import { isWorkingDay, type WorkingCalendar } from "../values/working-days.ts";

export const reportPromisedNoDate: Check = {
  code: "report-promised-no-date",
  summary:
    "A report is promised to a body, and the plan does not say when the next one is due, or names a day that is past.",
  why: "A report without a date is on nobody's agenda, and that it never came is noticed too late.",
  source:
    "Committee practice: a report that is promised, such as the one every three months to Worcestershire's Cabinet in 2017, is put on the agenda of a meeting.",
  severity: { draft: "information", approved: "warning", published: "warning" },
  many: (count) =>
    say`${count} reports are promised without a date for the next one that is still to come. Write the day of each under "next".`,
  *inPlan(plan) {
    // When all is done, nothing more is reported.
    if (plan.stage === "closed") return;
    for (const report of promisedReports(plan)) {
      const { node, to, every } = report.value;
      // "As required" and "tbc" promise no day.
      if (every && !rhythmOf(report)) continue;
      if (written(report.value, "next")) {
        yield* passed(plan, report);
        continue;
      }
      yield {
        at: placeIn(report.home, to ?? headSpan(node)),
        message: say`${promiseOf(plan, report)}; the next date is missing. Write it under "next", or tbc until it is known.`,
        fixes: [...counted(plan, report), dated(report, "tbc", say`Add the next date, to be confirmed`)],
      };
    }
  },
};

function promiseOf(plan: Plan, report: PromisedReport): string {
  const { every } = report.value;
  const to = receiverOf(plan, report);
  if (!every) return to ? say`A report to ${to} is promised` : say`A report is promised`;
  return to ? say`${capital(to)} gets a report ${inRhythm(every)}` : say`A report is promised ${inRhythm(every)}`;
}

/** A report that is made again and again, and whose next date has gone by: nobody can tell when the one after it comes. */
function* passed(plan: Plan, report: PromisedReport): Iterable<Finding> {
  const { next } = report.value;
  const [date, rhythm] = [dateIn(next), rhythmOf(report)];
  if (!next || !date || !rhythm || !isPast(plan, date)) return;
  yield {
    at: placeIn(report.home, next),
    message: say`${promiseOf(plan, report)}; the next was due ${onDate(date)} (${asAt(plan)}). Write the day of the one after it, or tbc until it is known.`,
    fixes: [...countedOn(plan, report, date), ...rewritten(report, "tbc", say`Write tbc`)],
  };
}

/** The promised time counted on from the last date, up to the first that is still to come. */
function countedOn(plan: Plan, report: PromisedReport, { precision, from }: WrittenDate): readonly Fix[] {
  const rhythm = rhythmOf(report);
  const rules = { calendar: plan.calendar, extra: [...houseOf(plan).nonWorkingDays.keys()] };
  if (!rhythm || precision !== "day") return [];
  let next = from;
  for (let count = 0; next < plan.asOf.day && count < MOST_COUNTED; count++) next = addPeriod(next, rhythm, rules);
  const day = workingDayUpTo(next, rules);
  if (day < plan.asOf.day) return [];
  return rewritten(
    report,
    isoDate(day),
    say`Set the next report for ${longDate(day)}, counted on from ${plainDate(from)}`,
  );
}

/** How many reports may have been made unnoticed: two years of monthly ones. */
const MOST_COUNTED = 24;

function rewritten({ home, value }: PromisedReport, text: string, title: string): readonly Fix[] {
  const edit = rewrite(written(value, "next"), text);
  return edit ? [fixOf(title, false, placeEdit(home, edit))] : [];
}

/** The next day can be counted where a decision of the body records the last report, and that day is still to come. */
function counted(plan: Plan, report: PromisedReport): Fix[] {
  const rhythm = rhythmOf(report);
  const last = rhythm && lastReport(plan, report);
  if (!rhythm || last === undefined) return [];
  const rules = { calendar: plan.calendar, extra: [...houseOf(plan).nonWorkingDays.keys()] };
  const next = workingDayUpTo(addPeriod(last, rhythm, rules), rules);
  if (next < plan.asOf.day || next <= last) return [];
  const title = say`Set the next report for ${longDate(next)}, counted from the one of ${plainDate(last)}`;
  return [dated(report, isoDate(next), title)];
}

function lastReport(plan: Plan, { value }: PromisedReport): Day | undefined {
  const days = itemsOf(plan, "decisions").flatMap(({ value: { body, report, date } }) => {
    const isReport = report && report.value !== "" && !isTbc(report.value) && body?.value === value.to?.value;
    return isReport ? (dayIn(date) ?? []) : [];
  });
  return days.length > 0 ? Math.max(...days) : undefined;
}

/** No body meets on a Sunday; the working day before keeps the promise. */
function workingDayUpTo(day: Day, rules: WorkingCalendar): Day {
  for (let last = day; last > day - 14; last--) if (isWorkingDay(last, rules)) return last;
  return day;
}

function dated({ home, value: { node } }: PromisedReport, next: string, title: string): Fix {
  const shape = shapeAt(["governance", "reporting", ""]);
  const edits = shape ? [insertKey(home.at.block.text, { map: node, shape }, ["next", next])] : [];
  return fixOf(title, false, ...edits.map((edit) => placeEdit(home, edit)));
}
