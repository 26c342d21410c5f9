import { datesIn } from "../date-leaves.ts";
import { fixOf } from "../edits.ts";
import { holderOf } from "../leaf-names.ts";
import { capital, eitherOf } from "../names.ts";
import type { Check, Fix } from "../problem.ts";
import { rewrite } from "../rewriting.ts";
import { say } from "../say.ts";
import type { Scalar } from "../syntax.ts";
import { civil, type Day } from "../values/calendar-day.ts";
import { canonicalDate, type PossibleDate, readDate, showPossible } from "../values/date.ts";

/** Keys that tell of what has happened; all others look ahead. */
const PAST = /^(?:on|date|completed_on|report_\w+|status_as_at)$/;

export const ambiguousDate: Check = {
  code: "ambiguous-date",
  summary: "A date can be read in two ways.",
  why: "Two readers take it for two different days, and no deadline can be counted from it.",
  source: 'Seen in a published plan, where "July 18" meant July 2018.',
  severity: { draft: "information", approved: "warning", published: "error" },
  many: (count) => say`${count} dates can be read in more than one way. Write each so that it can only be one.`,
  *inPlan(plan) {
    for (const { uri, syntax } of plan.documents) {
      for (const { start, block } of syntax.blocks) {
        for (const { leaf, text, reading } of datesIn(block)) {
          if (reading.kind !== "ambiguous") continue;
          const place = { uri, start, scalar: leaf.scalar };
          const near = { day: plan.asOf.day, past: PAST.test(leaf.path.at(-1) ?? "") };
          const readings = eitherOf(reading.readings.map(showPossible), Infinity);
          yield {
            at: { uri, start: start + leaf.scalar.start, end: start + leaf.scalar.end },
            message: `${say`Is "${text}" ${readings}?`} ${capital(say`${holderOf(leaf)} should say which.`)}`,
            fixes: fixesFor(place, reading.readings, near),
          };
        }
      }
    }
  },
};

interface At {
  readonly uri: string;
  readonly start: number;
  readonly scalar: Scalar;
}

/** The day that a plan is judged by, and whether a date is to be looked for before it or after it. */
interface Near {
  readonly day: Day;
  readonly past: boolean;
}

/** Each reading, written so that it cannot be misread; one that lacks its year comes last and gets the likeliest. */
function fixesFor({ uri, start, scalar }: At, readings: readonly PossibleDate[], near: Near): readonly Fix[] {
  const whole = readings.filter(({ iso }) => iso !== undefined);
  const open = readings.filter(({ iso }) => iso === undefined);
  return [...whole, ...open].flatMap((reading) => {
    const { text, iso = withYear(text, near) } = reading;
    const edit = iso === undefined ? undefined : rewrite(scalar, iso);
    if (!edit || iso === undefined) return [];
    const at = { uri, start: start + edit.at.start, end: start + edit.at.end };
    const title = iso === text ? say`Write ${iso}` : say`Write ${iso} for ${showPossible(reading)}`;
    return [fixOf(title, false, { at, text: iso })];
  });
}

/** The next such day, or for what has happened the last one; 29 February may be up to eight years away. */
function withYear(text: string, { day, past }: Near): string | undefined {
  const { year } = civil(day);
  for (let away = 0; away <= 8; away++) {
    const reading = readDate(`${text} ${past ? year - away : year + away}`);
    if (reading.kind !== "date" || (past ? reading.from > day : reading.from < day)) continue;
    return canonicalDate(reading);
  }
  return undefined;
}
