import { readPeriod } from "../../core/values/period.ts";
import { known, type Field } from "../thing.ts";
import type { Aspect } from "../told.ts";
import { tellPlain } from "./plain.ts";

/** About how many days a unit has: enough to tell which of two rhythms is the quicker one. */
const DAYS = { day: 1, "working day": 1.4, week: 7, month: 30.4, year: 365 } as const;

/** How often somebody looks. */
export const rhythm: Aspect = (twin, differs) =>
  differs.map((one) => {
    const [from, to] = [daysIn(one.before), daysIn(one.after)];
    const changed =
      from === undefined || to === undefined || from === to
        ? "detail-changed"
        : to > from
          ? "less-often"
          : "more-often";
    return tellPlain(twin, one, { given: "more-often", lost: "less-often", changed });
  });

function daysIn(field: Field | undefined): number | undefined {
  const period = readPeriod(known(field)[0]?.text ?? "");
  return period.kind === "period" ? period.count * DAYS[period.unit] : undefined;
}
