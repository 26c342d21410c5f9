import type { Bar, BarGroup, Timeline } from "../../core/overview/timeline.ts";
import type { Day } from "../../core/values/calendar-day.ts";

/** How many rows a timeline has room for; of more, those that matter most on the plan's own day are shown. */
export const MOST_ROWS = 60;

/** The rows that are shown, in the order of the plan, and how many are not. */
export interface Chosen {
  readonly groups: readonly BarGroup[];
  readonly left: number;
}

/** Chooses the rows to show: responses and phases, then what is late, what is open and due next, and what is done. */
export function chosenRows({ groups, asOf }: Timeline): Chosen {
  const bars = groups.flatMap((group) => group.bars);
  if (bars.length <= MOST_ROWS) return { groups, left: 0 };
  const ranked = [...bars].sort((a, b) => rank(a) - rank(b) || distance(a, asOf.day) - distance(b, asOf.day));
  const kept = new Set(ranked.slice(0, MOST_ROWS));
  const shown = groups.map((group) => ({ ...group, bars: group.bars.filter((bar) => kept.has(bar)) }));
  return { groups: shown.filter((group) => group.bars.length > 0), left: bars.length - kept.size };
}

function rank({ kind, isLate, isOpen }: Bar): number {
  if (kind !== "action") return 0;
  if (isLate) return 1;
  return isOpen ? 2 : 3;
}

function distance({ to, from }: Bar, day: Day): number {
  const end = to?.days?.to ?? from?.days?.from;
  return end === undefined ? Number.MAX_SAFE_INTEGER : Math.abs(end - day);
}

/** The first and the last day that a timeline shows. The plan's own day is among them unless it lies far off. */
export function daysShown(groups: readonly BarGroup[], asOf: Day): { readonly from: Day; readonly to: Day } {
  const spans = groups.flatMap(({ bars }) =>
    bars.flatMap(({ from, to, steps }) => [from?.days, to?.days, ...steps.map(({ when }) => when.days)]),
  );
  const known = spans.flatMap((days) => days ?? []);
  const first = Math.min(...known.map((days) => days.from));
  const last = Math.max(...known.map((days) => days.to));
  if (known.length === 0) return { from: asOf - 183, to: asOf + 183 };
  const reach = Math.max(366, (last - first) * 0.4);
  const isNear = asOf >= first - reach && asOf <= last + reach;
  const [from, to] = isNear ? [Math.min(first, asOf), Math.max(last, asOf)] : [first, last];
  const margin = Math.max(10, Math.round((to - from) * 0.03));
  return { from: from - margin, to: to + margin };
}
