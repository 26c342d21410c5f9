import { statusOf } from "./actions.ts";
import { dateIn } from "./dates.ts";
import { type Item, type ItemIn, itemsOf, nameIn, type Plan, placeIn } from "./plan.ts";
import type { Place } from "./problem.ts";
import type { Located } from "./text.ts";
import type { WrittenDate } from "./values/date.ts";
import { readNumber } from "./values/number.ts";

/** Something that a plan records as having happened on a day, so that its author wrote on that day or later. */
export interface Recorded {
  readonly date: WrittenDate;
  readonly at: Place;
  /** The item that it is recorded for, as a sentence names it. */
  readonly of: string;
}

/**
 * The progress that a plan records with dates: updates, evidence, completions, readings and starting figures. Dates that may lie ahead,
 * such as those of decisions and of projected readings, are left out.
 */
export function recordedProgress(plan: Plan): readonly Recorded[] {
  return [
    ...itemsOf(plan, "actions").flatMap((item) => recorded(item, "action", datesOfAction(item))),
    ...itemsOf(plan, "measures").flatMap((item) => recorded(item, "measure", datesOfMeasure(item))),
  ];
}

type Dates = readonly (Located<string> | undefined)[];

function datesOfAction({ value }: ItemIn<"actions">): Dates {
  const done = ["complete", "embedded"].includes(statusOf(value) ?? "");
  return [
    ...(value.updates ?? []).map(({ on }) => on),
    ...(value.evidence ?? []).map(({ on }) => on),
    ...(done ? [value.completed_on] : []),
  ];
}

function datesOfMeasure({ value }: ItemIn<"measures">): Dates {
  const start = readNumber(value.baseline?.value?.value ?? "").kind === "number" ? value.baseline?.on : undefined;
  const seen = (value.readings ?? []).flatMap(({ on, projected }) =>
    projected === undefined || projected.value === "false" ? [on] : [],
  );
  return [start, ...seen];
}

function recorded(item: Pick<Item, "at" | "uri">, noun: string, dates: Dates): Recorded[] {
  return dates.flatMap((on) => {
    const date = dateIn(on);
    return on && date ? [{ date, at: placeIn(item, on), of: nameIn(item, noun) }] : [];
  });
}
