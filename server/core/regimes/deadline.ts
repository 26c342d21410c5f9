import { said, say } from "../say.ts";
import type { Calendar } from "../values/bank-holidays.ts";
import { firstYear, lastYear } from "../values/bank-holidays.ts";
import type { Day } from "../values/calendar-day.ts";
import { addMonths, civil, dayAndMonth, longDate, plainDate } from "../values/calendar-day.ts";
import { spoken } from "../values/words.ts";
import type { CountedDay, SkippedDay, WorkingCalendar } from "../values/working-days.ts";
import { addWorkingDays } from "../values/working-days.ts";
import type { Duty, Regime } from "./regime.ts";

/** The reasons for a deadline, each a text for people: how it was counted, the law it rests on, and what to do with it. */
export interface Explanation {
  readonly reasoning: string;
  readonly source: string;
  readonly advice: string;
  readonly projection?: string;
}

/** The calendar to count on: the regime's own where it has one, else that of the plan's nation. */
export function calendarFor(regime: Regime, nation: Calendar): Calendar {
  return regime.calendar ?? nation;
}

/**
 * The last day on which a duty can be done in time. "of" leaves the day of the event out and "with" counts it as the
 * first. Only working days look at the calendar: calendar days and months run on through weekends and holidays.
 */
export function deadline(duty: Duty, event: Day, rules: WorkingCalendar): CountedDay {
  const before = duty.counting === "with" ? event - 1 : event;
  if (duty.unit === "working day") return addWorkingDays(before, duty.count, rules);
  const day = duty.unit === "day" ? before + duty.count : afterMonths(duty, event);
  return { day, skipped: [], projected: false };
}

/** The time that a duty allows and where it starts: "70 working days after Friday 2 January 2015". */
export function timeFrom(duty: Duty, event: Day): string {
  const time = timeOf(duty);
  return duty.counting === "of"
    ? say`${time} after ${longDate(event)}`
    : say`${time} beginning with ${longDate(event)}`;
}

function timeOf({ count, unit }: Duty): string {
  if (unit === "working day") return count === 1 ? say`${count} working day` : say`${count} working days`;
  if (unit === "day") return count === 1 ? say`${count} day` : say`${count} days`;
  return count === 1 ? say`${count} month` : say`${count} months`;
}

/** Says how the deadline came about: "70 working days after Friday 2 January 2015, leaving out Good Friday (3 April)". */
export function explainDeadline(duty: Duty, event: Day, rules: WorkingCalendar): Explanation {
  const { skipped, projected } = deadline(duty, event, rules);
  const time = timeFrom(duty, event);
  const left = spoken(skipped.map((one) => nameDay(one, event)));
  const explanation = {
    reasoning: left === "" ? time : say`${time}, leaving out ${left}`,
    source: said(duty.source),
    advice: say`Check the date with your own legal adviser before relying on it.`,
  };
  if (!projected) return explanation;
  const projection = say`The published bank holidays run from ${firstYear} to ${lastYear}; beyond them the usual ones are counted, so the date is projected.`;
  return { ...explanation, projection };
}

/**
 * A month ends on the date that corresponds to its start, or on the last day of a month too short to have that date
 * (Dodds v Walker [1981] 1 WLR 1027). Where the first day counts, it ends the day before, unless the short month's end
 * came first: a month beginning with 31 January ends on 28 February.
 */
function afterMonths({ count, counting }: Duty, event: Day): Day {
  const corresponding = addMonths(event, count);
  const cutShort = civil(corresponding).date < civil(event).date;
  return counting === "of" || cutShort ? corresponding : corresponding - 1;
}

function nameDay({ day, name }: SkippedDay, event: Day): string {
  const plain = said(name.replace(/ \([^)]*\)/g, ""));
  const words = name.endsWith("(substitute day)") ? say`the substitute day for ${plain}` : plain;
  return say`${words} (${civil(day).year === civil(event).year ? dayAndMonth(day) : plainDate(day)})`;
}
