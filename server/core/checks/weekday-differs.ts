import { datesIn } from "../date-leaves.ts";
import { inNotationOf } from "../date-notation.ts";
import { fixOf } from "../edits.ts";
import { holderOf } from "../leaf-names.ts";
import { capital, quoted } from "../names.ts";
import type { Check, Fix } from "../problem.ts";
import { rewrite } from "../rewriting.ts";
import { say } from "../say.ts";
import type { Scalar } from "../syntax.ts";
import type { Span } from "../text.ts";
import {
  civil,
  type Day,
  dayOf,
  isRealDate,
  plainDate,
  type Weekday,
  weekday,
  WEEKDAYS,
} from "../values/calendar-day.ts";
import { readDate } from "../values/date.ts";
import { WEEKDAY } from "../values/date-words.ts";

export const weekdayDiffers: Check = {
  code: "weekday-differs",
  summary: "A date does not fall on the day of the week that is written with it.",
  why: "One of the two is a slip: who goes by the weekday and who goes by the date come on different days.",
  source: "The calendar: each date falls on one day of the week.",
  severity: { draft: "warning", approved: "warning", published: "error" },
  many: (count) =>
    say`${count} dates do not fall on the day of the week that is written with them. Correct one of the two in each.`,
  *inBlock(block) {
    for (const { leaf, text, reading } of datesIn(block)) {
      if (reading.kind !== "date" || !reading.weekdayDiffers) continue;
      const named = namedDay(text);
      if (!named) continue;
      const right = WEEKDAYS[weekday(named.day)];
      yield {
        at: { start: leaf.scalar.start, end: leaf.scalar.end },
        message: say`${capital(holderOf(leaf))} has ${quoted(text)}, but ${plainDate(named.day)} is a ${right}, not a ${WEEKDAYS[named.weekday]}. Correct the day of the week or the date.`,
        fixes: fixesFor(leaf.scalar, named),
      };
    }
  },
};

const NAME = new RegExp(`\\b${WEEKDAY}(?![a-z])`, "i");

/** A day with the weekday written before it, and what stands before both, as "w/c " does. */
interface NamedDay {
  readonly before: string;
  readonly typed: string;
  readonly day: Day;
  readonly weekday: Weekday;
}

function namedDay(text: string): NamedDay | undefined {
  const at = NAME.exec(text)?.index ?? 0;
  const typed = text.slice(at);
  const reading = readDate(typed);
  if (reading.kind !== "date" || reading.precision !== "day" || reading.weekdayWritten === undefined) return undefined;
  return { before: text.slice(0, at), typed, day: reading.from, weekday: reading.weekdayWritten };
}

/**
 * The right weekday, the nearest day that has the one written, and the same date a year away where that has it. Weeks
 * begin and end on the same weekday, so there it is the date that is a slip.
 */
function fixesFor(scalar: Scalar, { before, typed, ...named }: NamedDay): readonly Fix<Span>[] {
  const days = [named.day, nearestDay(named)];
  const likely = /^w|week/i.test(before) ? days.toReversed() : days;
  return [...likely, ...aYearAway(named)].slice(0, 3).flatMap((day) => {
    const text = before + inNotationOf(typed, day);
    const reading = readDate(text);
    const edit = reading.kind === "date" && !reading.weekdayDiffers ? rewrite(scalar, text) : undefined;
    return edit ? [fixOf(say`Write ${text}`, false, edit)] : [];
  });
}

type Named = Pick<NamedDay, "day" | "weekday">;

/** At most three days away. */
function nearestDay({ day, weekday: wanted }: Named): Day {
  return day + ((wanted - weekday(day) + 10) % 7) - 3;
}

/** Papers written in January often carry the year that has just ended. */
function aYearAway({ day, weekday: wanted }: Named): readonly Day[] {
  const { year, month, date } = civil(day);
  return [year + 1, year - 1]
    .filter((other) => isRealDate(other, month, date))
    .map((other) => dayOf(other, month, date))
    .filter((other) => weekday(other) === wanted);
}
