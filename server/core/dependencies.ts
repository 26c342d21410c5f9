import { memo } from "./memo.ts";
import { type ItemIn, itemsOf, type Plan, placeIn } from "./plan.ts";
import type { Place } from "./problem.ts";

/** An action and the actions that must be finished before it, in the order they are named. */
export interface Waiter {
  readonly action: ItemIn<"actions">;
  readonly waitsFor: readonly Wait[];
}

/** One action that another waits for, and where that is written. */
export interface Wait {
  readonly on: Waiter;
  readonly at: Place;
}

/** What the actions of a plan wait for. */
export interface Dependencies {
  readonly all: readonly Waiter[];
  /** The actions that wait for each other in a ring, and those between two rings. */
  readonly knot: ReadonlySet<Waiter>;
  /** All others, each behind those of them that it waits for. */
  readonly order: readonly Waiter[];
}

/** Reads what the actions of a plan wait for. An id that nothing has, or that two actions have, leads nowhere. */
export const dependenciesOf: (plan: Plan) => Dependencies = memo((plan) => {
  const all = waitersIn(plan);
  const [waits, waiting] = neighbours(all);
  const { free: order, rest } = peel({ nodes: new Set(all), before: waits, after: waiting });
  const { free: behind, rest: knot } = peel({ nodes: rest, before: waiting, after: waits });
  return { all, order: [...order, ...[...behind].reverse()], knot };
});

/** Every ring of actions that wait for each other, each told once, from its action that is written first. */
export function loopsIn({ all, knot }: Dependencies): readonly (readonly Wait[])[] {
  const told = new Set<Waiter>();
  return all.flatMap((start) => {
    const loop = knot.has(start) && !told.has(start) ? shortestLoop(start, knot) : [];
    for (const { on } of loop) told.add(on);
    return loop.length > 0 ? [loop] : [];
  });
}

function waitersIn(plan: Plan): readonly Waiter[] {
  const all = itemsOf(plan, "actions").map((action) => ({ action, waitsFor: new Array<Wait>() }));
  const byId = new Map<string, Waiter | undefined>([["", undefined]]);
  for (const one of all) {
    const id = one.action.value.id?.value ?? "";
    byId.set(id, byId.has(id) ? undefined : one);
  }
  for (const { action, waitsFor } of all) {
    const named = new Map((action.value.depends_on ?? []).map((id) => [id.value, id]));
    for (const [id, written] of named) {
      const on = byId.get(id);
      if (on) waitsFor.push({ on, at: placeIn(action, written) });
    }
  }
  return all;
}

type Neighbours = ReadonlyMap<Waiter, readonly Waiter[]>;

/** Whom each action waits for, and who waits for it. */
function neighbours(all: readonly Waiter[]): readonly [waits: Neighbours, waiting: Neighbours] {
  const waiting = new Map(all.map((one) => [one, new Array<Waiter>()]));
  for (const one of all) for (const { on } of one.waitsFor) waiting.get(on)?.push(one);
  return [new Map(all.map((one) => [one, one.waitsFor.map(({ on }) => on)])), waiting];
}

interface Heap {
  readonly nodes: ReadonlySet<Waiter>;
  readonly before: Neighbours;
  readonly after: Neighbours;
}

/** Takes away, again and again, what has nothing of the heap before it. What is left hangs together in rings. */
function peel({ nodes, before, after }: Heap): {
  readonly free: readonly Waiter[];
  readonly rest: ReadonlySet<Waiter>;
} {
  const left = new Map([...nodes].map((one) => [one, (before.get(one) ?? []).filter((it) => nodes.has(it)).length]));
  const free = [...nodes].filter((one) => left.get(one) === 0);
  for (const one of free) {
    for (const next of after.get(one) ?? []) {
      left.set(next, (left.get(next) ?? 0) - 1);
      if (left.get(next) === 0) free.push(next);
    }
  }
  const taken = new Set(free);
  return { free, rest: new Set([...nodes].filter((one) => !taken.has(one))) };
}

/** The shortest way from an action back to itself; nothing where there is none. */
function shortestLoop(start: Waiter, knot: ReadonlySet<Waiter>): readonly Wait[] {
  const cameBy = new Map<Waiter, { readonly from: Waiter; readonly wait: Wait }>();
  const queue = [start];
  for (const from of queue) {
    for (const wait of from.waitsFor) {
      if (!knot.has(wait.on) || cameBy.has(wait.on)) continue;
      cameBy.set(wait.on, { from, wait });
      if (wait.on === start) return wayBack(start, cameBy);
      queue.push(wait.on);
    }
  }
  return [];
}

function wayBack(
  start: Waiter,
  cameBy: ReadonlyMap<Waiter, { readonly from: Waiter; readonly wait: Wait }>,
): readonly Wait[] {
  const way: Wait[] = [];
  for (let step = cameBy.get(start); step; step = step.from === start ? undefined : cameBy.get(step.from)) {
    way.push(step.wait);
  }
  return way.reverse();
}
