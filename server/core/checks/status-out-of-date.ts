import { dateIn, onDate } from "../dates.ts";
import { fixOf, replace } from "../edits.ts";
import { capital } from "../names.ts";
import { type Plan, placeIn, valueAt } from "../plan.ts";
import type { Check, Finding, Fix, Place } from "../problem.ts";
import { inRhythm, type PromisedReport, promisedReports, receiverOf, rhythmOf } from "../promised-reports.ts";
import { type Recorded, recordedProgress } from "../recorded-progress.ts";
import { say } from "../say.ts";
import { addMonths, type Day, isoDate, plainDate } from "../values/calendar-day.ts";
import { canonicalDate, showDate, type WrittenDate } from "../values/date.ts";
import { addPeriod } from "../values/period.ts";

/** A report is made and sent out within a month or so of the day that it describes. */
const MONTHS_TO_REPORT = 1;

export const statusOutOfDate: Check = {
  code: "status-out-of-date",
  summary:
    "The status date is older than the reports that the plan promises, or long before the progress that it records.",
  why: "A reader takes the statuses for the latest there are, and decides by them.",
  source: "Programme management practice: statuses are brought up to date for each report.",
  severity: { draft: "off", approved: "warning", published: "warning" },
  *inPlan(plan) {
    if (plan.stage === "closed") return;
    const written = valueAt(plan, "status_as_at");
    const status = dateIn(written?.value);
    if (!written || !status) return;
    const promise = soonest(plan, status);
    if (!promise) {
      yield* recordedLongAfter(plan, status, placeIn(written, written.value));
      return;
    }
    const outdated = { status, at: placeIn(written, written.value), promise };
    const finding = outdatedByRecord(plan, outdated) ?? outdatedByDay(plan, outdated);
    if (finding) yield finding;
  },
};

/** Without a promise to report, what is recorded more than half a year after the status date shows that one date is wrong. */
const MONTHS_OF_SILENCE = 6;

function* recordedLongAfter(plan: Plan, status: WrittenDate, at: Place): Iterable<Finding> {
  const [latest] = [...recordedProgress(plan)].sort((a, b) => b.date.from - a.date.from);
  if (!latest || latest.date.from <= addMonths(status.to, MONTHS_OF_SILENCE)) return;
  const { date, of } = latest;
  yield {
    at,
    message: say`Status is as at ${showDate(status)}, but the plan records progress of ${of} ${onDate(date)}. Bring the statuses up to date, and this date with them.`,
    related: [{ at: latest.at, message: say`The latest progress recorded` }],
    fixes: setTo(at, canonicalDate(date), showDate(date)),
  };
}

interface Promised {
  readonly report: PromisedReport;
  /** The last day on which the status date may stand as it is. */
  readonly until: Day;
}

/** The promise that leaves the status date the least time. */
function soonest(plan: Plan, status: WrittenDate): Promised | undefined {
  const promises = promisedReports(plan).flatMap((report) => {
    const rhythm = rhythmOf(report);
    if (!rhythm) return [];
    const next = addPeriod(status.to, rhythm, { calendar: plan.calendar });
    return [{ report, until: addMonths(next, MONTHS_TO_REPORT) }];
  });
  return promises.sort((a, b) => a.until - b.until)[0];
}

interface Outdated {
  readonly status: WrittenDate;
  readonly at: Place;
  readonly promise: Promised;
}

/** What the plan itself records shows that its author wrote later, whenever it is read: no clock is asked. */
function outdatedByRecord(plan: Plan, outdated: Outdated): Finding | undefined {
  const [latest] = [...recordedProgress(plan)].sort((a, b) => b.date.from - a.date.from);
  if (!latest || latest.date.from <= outdated.promise.until) return undefined;
  const { date, of } = latest;
  return findingFor(plan, outdated, {
    shown: say`the plan records progress of ${of} ${onDate(date)}`,
    latest,
    fixes: setTo(outdated.at, canonicalDate(date), showDate(date)),
  });
}

/** Where somebody asks how the plan stands on a day, that day counts as well. */
function outdatedByDay(plan: Plan, outdated: Outdated): Finding | undefined {
  const { day, asked } = plan.setting.asOf;
  if (!asked || day <= outdated.promise.until) return undefined;
  return findingFor(plan, outdated, {
    shown: say`you asked how it stands on ${plainDate(day)}`,
    fixes: setTo(outdated.at, isoDate(day), plainDate(day)),
  });
}

interface Shown {
  readonly shown: string;
  readonly latest?: Recorded;
  readonly fixes: readonly Fix[];
}

function findingFor(
  plan: Plan,
  { status, at, promise: { report } }: Outdated,
  { shown, latest, fixes }: Shown,
): Finding {
  const { every } = report.value;
  const rhythm = every ? inRhythm(every) : "";
  const to = receiverOf(plan, report);
  const promised = to ? say`${capital(to)} gets a report ${rhythm}` : say`a report is promised ${rhythm}`;
  return {
    at,
    message: say`Status is as at ${showDate(status)}, but ${promised} and ${shown}. Bring the statuses up to date, and this date with them.`,
    related: [
      ...(every ? [{ at: placeIn(report.home, every), message: say`How often reports are promised` }] : []),
      ...(latest ? [{ at: latest.at, message: say`The latest progress recorded` }] : []),
    ],
    fixes,
  };
}

function setTo(at: Place, date: string | undefined, shown: string): Fix[] {
  return date === undefined
    ? []
    : [fixOf(say`Set the status date to ${shown}, once the statuses are of that day`, false, replace(at, date))];
}
