import { distanceInFull } from "../../core/distance.ts";
import type { Plan } from "../../core/plan.ts";
import { say } from "../../core/say.ts";
import { holidayName, holidays } from "../../core/values/bank-holidays.ts";
import {
  civil,
  type Day,
  dayAndMonth,
  longDate,
  plainDate,
  weekday,
  weekdayName,
} from "../../core/values/calendar-day.ts";
import { type DateSpan, readDate, type WrittenDate, showPossible } from "../../core/values/date.ts";
import { eitherOf } from "../../core/names.ts";
import { escapeMarkdown } from "../markdown.ts";
import type { Asked } from "./asked.ts";

/** A date in words, with the day of the week, what it may stand for, and how far it is from the plan's own day. */
export function dateHelp({ plan, leaf, text }: Asked): string | undefined {
  if (leaf.shape.holds !== "date") return undefined;
  const date = readDate(text);
  if (date.kind === "ambiguous") {
    return say`This may be ${eitherOf(date.readings.map((one) => escapeMarkdown(showPossible(one))))}.`;
  }
  if (date.kind !== "date") return undefined;
  return [heading(date), ...remarks(plan, date), distanceInFull(plan, date)].join("\n\n");
}

function heading(date: WrittenDate): string {
  return date.precision === "day" ? `**${longDate(date.from)}**` : `**${someDay(date)}**`;
}

/** What an approximate date stands for: "Some day from 11 to 20 March 2017". */
function someDay({ from, to }: DateSpan): string {
  return from === to
    ? say`Some day from ${plainDate(from)}`
    : say`Some day from ${firstDay(from, to)} to ${plainDate(to)}`;
}

function firstDay(from: Day, to: Day): string {
  const [first, last] = [civil(from), civil(to)];
  if (first.year !== last.year) return plainDate(from);
  return first.month === last.month ? String(first.date) : dayAndMonth(from);
}

function remarks(plan: Plan, { precision, from, weekdayDiffers, weekdayWritten }: WrittenDate): readonly string[] {
  if (precision !== "day") return [];
  const holiday = holidays(plan.calendar, from);
  const differs = weekdayDiffers && weekdayWritten !== undefined;
  return [
    ...(differs ? [say`It is a ${weekdayName(weekday(from))}, not a ${weekdayName(weekdayWritten)}.`] : []),
    ...(holiday === undefined ? [] : [say`A bank holiday: ${holidayName(holiday)}.`]),
  ];
}
