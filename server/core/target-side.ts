import type { Measure } from "./measure-progress.ts";
import { certainlyAfter, certainlyBefore } from "./values/interval.ts";
import { readNumber } from "./values/number.ts";

/**
 * Whether the target of a measure lies on the worse side of its baseline. Only figures of one unit can be compared, and
 * only where rounding leaves no doubt.
 */
export function isTargetWorse({ polarity, baseline, target }: Measure): boolean {
  const [from, to] = [readNumber(baseline?.value?.value ?? ""), readNumber(target?.value?.value ?? "")];
  if (from.kind !== "number" || to.kind !== "number" || from.unit !== to.unit) return false;
  if (polarity?.value === "lower") return certainlyAfter(to, from);
  return polarity?.value === "higher" && certainlyBefore(to, from);
}
