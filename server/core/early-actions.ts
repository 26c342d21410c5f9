import { isOpen } from "./actions.ts";
import { dependenciesOf, type Dependencies, type Wait, type Waiter } from "./dependencies.ts";
import type { Plan } from "./plan.ts";
import { deliveryKey } from "./ratings.ts";
import { sureDate } from "./sure-dates.ts";
import type { Day } from "./values/calendar-day.ts";
import type { WrittenDate } from "./values/date.ts";

/** An action that is due before something it waits for can be done. */
export interface EarlyAction {
  readonly waiter: Waiter;
  readonly date: WrittenDate;
  /**
   * The actions that are due later, each by the way that leads there: one step, or several where those between have no
   * date of their own that would show it.
   */
  readonly ways: readonly (readonly Wait[])[];
}

/** The first day on which an action can be done, and the steps to the action whose date says so. */
interface Earliest {
  readonly day: Day;
  readonly way: Way | undefined;
}

interface Way {
  readonly wait: Wait;
  readonly next: Way | undefined;
}

interface Dated extends Dependencies {
  readonly open: ReadonlySet<Waiter>;
  readonly dates: ReadonlyMap<Waiter, WrittenDate>;
}

/**
 * The actions that are certainly due before something they wait for. What is done or given up holds nobody up, and
 * within a ring no order is possible.
 */
export function earlyActions(plan: Plan): readonly EarlyAction[] {
  const dated = datesOf(plan);
  const earliest = earliestOf(dated);
  return dated.all.flatMap((waiter) => {
    const date = dated.dates.get(waiter);
    if (!date) return [];
    const waits = waitsOf(dated, waiter);
    const direct = waits.filter(({ on }) => (dated.dates.get(on)?.from ?? -Infinity) > date.to).map((wait) => [wait]);
    const last = direct.length > 0 ? undefined : lastOf(waits, earliest);
    const ways = last && last.day > date.to ? [stepsOf(last.way)] : direct;
    return ways.length > 0 ? [{ waiter, date, ways }] : [];
  });
}

/** The due dates of the actions that are still to be done. */
function datesOf(plan: Plan): Dated {
  const dependencies = dependenciesOf(plan);
  const key = deliveryKey(plan);
  const open = dependencies.all.filter(({ action }) => isOpen(action.value, key));
  const dates = open.flatMap((one) => {
    const date = sureDate(one.action.value.due);
    return date ? [[one, date] as const] : [];
  });
  return { ...dependencies, open: new Set(open), dates: new Map(dates) };
}

function waitsOf({ open, knot }: Dated, waiter: Waiter): readonly Wait[] {
  return waiter.waitsFor.filter(({ on }) => open.has(on) && !(knot.has(on) && knot.has(waiter)));
}

/** An action whose own date is too early is told of, and those behind it are held against that date. */
function earliestOf(dated: Dated): ReadonlyMap<Waiter, Earliest> {
  const earliest = new Map<Waiter, Earliest>();
  for (const waiter of [...dated.knot, ...dated.order].filter((one) => dated.open.has(one))) {
    const date = dated.dates.get(waiter);
    const last = lastOf(waitsOf(dated, waiter), earliest);
    const binds = last && (!date || (last.day > date.from && last.day <= date.to));
    if (binds) earliest.set(waiter, last);
    else if (date) earliest.set(waiter, { day: date.from, way: undefined });
  }
  return earliest;
}

function lastOf(waits: readonly Wait[], earliest: ReadonlyMap<Waiter, Earliest>): Earliest | undefined {
  let last: Earliest | undefined;
  for (const wait of waits) {
    const found = earliest.get(wait.on);
    if (found && found.day > (last?.day ?? -Infinity)) last = { day: found.day, way: { wait, next: found.way } };
  }
  return last;
}

function stepsOf(way: Way | undefined): readonly Wait[] {
  const steps: Wait[] = [];
  for (let step = way; step; step = step.next) steps.push(step.wait);
  return steps;
}
