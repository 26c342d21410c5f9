import { capital, counted } from "../names.ts";
import { calendarFor, deadline, explainDeadline, timeFrom } from "../regimes/deadline.ts";
import { regimeOf } from "../regimes/index.ts";
import { type Duty, mainDuty, type Regime, type RegimeEvent } from "../regimes/regime.ts";
import { said, say } from "../say.ts";
import { calendarOf } from "../values/bank-holidays.ts";
import { type Day, isoDate, longDate } from "../values/calendar-day.ts";
import type { WorkingCalendar } from "../values/working-days.ts";
import { type Choices, eventFor } from "./choices.ts";

/** What a new plan says under `response_due`, and the notes above it, each of one sentence or more. */
export interface AnswerBy {
  readonly day: Day | undefined;
  readonly because: readonly string[];
}

/**
 * Works out by when a new plan has to be sent. There is a day only where the law has a certain rule and the day that
 * starts the time is known; else it is said where the author finds it.
 */
export function answerBy(choices: Choices): AnswerBy {
  const regime = regimeOf(choices.framework);
  if (!regime) return { day: undefined, because: [say`Write the day that the inspectorate's letter gives.`] };
  const duty = regime.confidence === "L" ? undefined : mainDuty(regime, choices.received);
  if (!duty) return { day: undefined, because: [...withoutRule(regime), ...noteOf(regime)] };
  const task = taskOf(duty);
  if (choices.received === undefined) {
    const source = say`Source: ${said(duty.source)}.`;
    return {
      day: undefined,
      because: [task, `${STARTS[duty.event](counted(duty.count, duty.unit))} ${source}`, ...noteOf(regime)],
    };
  }
  const rules = { calendar: calendarFor(regime, calendarOf(choices.nation)) };
  const { day } = deadline(duty, choices.received, rules);
  const reasons = reasonsFor(duty, choices.received, rules);
  const others = othersOf(regime, { duty, event: choices.received, rules });
  return { day, because: [task, ...reasons, ...noteOf(regime), ...others] };
}

function reasonsFor(duty: Duty, event: Day, rules: WorkingCalendar): readonly string[] {
  const { reasoning, source, advice, projection } = explainDeadline(duty, event, rules);
  const more = duty.extended_by === undefined ? [] : [say`${capital(said(duty.extended_by))} may allow more time.`];
  const unsure = duty.confidence === "M" ? [say`The period is less certain than others.`] : [];
  return [
    say`The last day is ${longDate(deadline(duty, event, rules).day)}: ${reasoning}.`,
    ...(projection === undefined ? [] : [projection]),
    [say`Source: ${source}.`, ...more, ...unsure, advice].join(" "),
  ];
}

const STARTS: Readonly<Record<RegimeEvent, (time: string) => string>> = {
  report_received: (time) => say`The time is ${time} from the day on which the report is received.`,
  report_sent: (time) => say`The time is ${time} from the day on which the report is sent.`,
  report_published: (time) => say`The time is ${time} from the day on which the report is published.`,
  request: (time) => say`The time is ${time} from the day of the request.`,
};

function taskOf(task: Task): string {
  return say`By this day: ${taskAndAddressee(task)}.`;
}

type Task = Pick<Duty, "what" | "to">;

function taskAndAddressee({ what, to }: Task): string {
  return what.includes(to) ? said(what) : say`${said(what)} (for ${said(to)})`;
}

/** No rule at all, or none that was in force on the day. */
function withoutRule({ wanted, date_from, source }: Regime): readonly string[] {
  const task = wanted ? [taskOf(wanted)] : [];
  const from =
    date_from === undefined
      ? say`No time limit is known that was in force on that day (${said(source)}).`
      : say`No day can be worked out: it comes from ${said(date_from)}.`;
  return [...task, `${from} ${say`Write it here, and ask your own legal adviser to check it.`}`];
}

/** What to know before relying on the rule. That a request has no key in a plan matters only where its day is looked up. */
function noteOf({ id, note }: Regime): readonly string[] {
  return note === undefined || eventFor(id) === "request" ? [] : [said(note)];
}

interface Counted {
  readonly duty: Duty;
  readonly event: Day;
  readonly rules: WorkingCalendar;
}

/** What else the same day sets going, such as publishing the report itself. */
function othersOf({ duties }: Regime, { duty, event, rules }: Counted): readonly string[] {
  return duties
    .filter(({ main, event: from }) => !main && from === duty.event)
    .filter(({ valid_from = -Infinity, valid_to = Infinity }) => valid_from <= event && event <= valid_to)
    .map((other) => {
      const { day } = deadline(other, event, rules);
      return say`Also, by ${longDate(day)} (${timeFrom(other, event)}): ${taskAndAddressee(other)}.`;
    });
}

/** The day as a plan has it: `2015-04-14`, or `tbc`. */
export function dayOrTbc(day: Day | undefined): string {
  return day === undefined ? "tbc" : isoDate(day);
}
