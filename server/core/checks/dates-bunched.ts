import { dateIn } from "../dates.ts";
import { capital } from "../names.ts";
import { ENOUGH_ACTIONS, openActions } from "../open-actions.ts";
import { type ItemIn, nameIn, placeIn } from "../plan.ts";
import type { Check, Place } from "../problem.ts";
import { say } from "../say.ts";
import { type Day, plainDate } from "../values/calendar-day.ts";
import { certainlyBefore, type WrittenDate } from "../values/date.ts";

/** More of the open actions than this share, due on one day, are bunched. */
const SHARE = 1 / 2;

/** Longer stretches, such as a year, leave open whether their days are the same. */
const CLOSE: readonly string[] = ["day", "week", "month", "part of month"];

export const datesBunched: Check = {
  code: "dates-bunched",
  summary: "Most of the open actions are due on the same day.",
  why: "Work that all ends on one day shows no progress before it, and nobody has time to check it then.",
  source: "Programme management practice: due dates are spread, so that each can be checked when it comes.",
  severity: { draft: "hint", approved: "hint", published: "hint" },
  *inPlan(plan) {
    const open = openActions(plan).flatMap(dated);
    const [first, ...others] = largest(open);
    if (!first || open.length < ENOUGH_ACTIONS || others.length + 1 <= open.length * SHARE) return;
    // A day that is past is told of with what is late.
    if (first.date.to < plan.asOf.day) return;
    yield {
      at: first.at,
      message: say`${others.length + 1} of the ${open.length} open actions with a date are due by the same day, ${plainDate(first.date.to)}. Check that they can all be done and checked at once, or spread them.`,
      related: others.map(({ at, action }) => ({ at, message: capital(nameIn(action, "action")) })),
    };
  },
};

interface Dated {
  readonly action: ItemIn<"actions">;
  readonly date: WrittenDate;
  readonly at: Place;
}

function dated(action: ItemIn<"actions">): readonly Dated[] {
  const { due } = action.value;
  const date = dateIn(due);
  return due && date ? [{ action, date, at: placeIn(action, due) }] : [];
}

/** The most actions that end on one day; those with a dated step on the way show progress before it. */
function largest(open: readonly Dated[]): readonly Dated[] {
  const byDay = new Map<Day, Dated[]>();
  for (const one of open.filter(({ date, action }) => CLOSE.includes(date.precision) && !hasStepBefore(action, date))) {
    const same = byDay.get(one.date.to);
    if (same) same.push(one);
    else byDay.set(one.date.to, [one]);
  }
  return [...byDay.values()].reduce<readonly Dated[]>((most, some) => (some.length > most.length ? some : most), []);
}

function hasStepBefore({ value }: ItemIn<"actions">, date: WrittenDate): boolean {
  return (value.milestones ?? []).some(({ due }) => {
    const step = dateIn(due);
    return step !== undefined && certainlyBefore(step, date);
  });
}
