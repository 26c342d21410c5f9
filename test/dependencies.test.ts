import assert from "node:assert/strict";
import fc from "fast-check";
import { dependenciesOf, loopsIn, type Waiter } from "../server/core/dependencies.ts";
import { openDocument } from "../server/core/document.ts";
import { earlyActions } from "../server/core/early-actions.ts";
import { type Plan, readPlan } from "../server/core/plan.ts";
import { setting } from "./fixtures.ts";

interface Drawn {
  readonly month: number;
  readonly waits: readonly number[];
}

/** A month of 0 leaves the action without a date. */
const drawn = (count: number): fc.Arbitrary<readonly Drawn[]> =>
  fc.array(fc.record({ month: fc.nat(9), waits: fc.uniqueArray(fc.nat(count - 1), { maxLength: 3 }) }), {
    minLength: count,
    maxLength: count,
  });

const actions = fc.integer({ min: 1, max: 7 }).chain(drawn);

function planOf(all: readonly Drawn[]): Plan {
  const lines = all.map(({ month, waits }, i) => {
    const due = month === 0 ? "" : `, due: 2026-0${month}`;
    return `  - {id: A${i}, title: Do it${due}, depends_on: [${waits.map((n) => `A${n}`).join(", ")}]}\n`;
  });
  return readPlan([openDocument("test.plan.yaml", `improvement_plan: 1\nactions:\n${lines.join("")}`)], setting);
}

const numberOf = ({ action }: Waiter): number => Number(action.value.id?.value.slice(1));

/** Everything that an action waits for in the end. */
function reach(all: readonly Drawn[], start: number): ReadonlySet<number> {
  const found = new Set(all[start]?.waits);
  for (const n of found) for (const next of all[n]?.waits ?? []) found.add(next);
  return found;
}

describe("actions that wait for each other", () => {
  it("are each in a ring that is told, if they are in one, and no ring is told twice", () => {
    fc.assert(
      fc.property(actions, (all) => {
        const loops = loopsIn(dependenciesOf(planOf(all))).map((loop) => loop.map(({ on }) => numberOf(on)));
        const inRing = all.flatMap((_, n) => (reach(all, n).has(n) ? [n] : []));
        assert.deepEqual(
          [...new Set(loops.flat())].sort((a, b) => a - b),
          inRing,
        );
        const rings = loops.map((loop) => [...loop].sort((a, b) => a - b).join());
        assert.equal(new Set(rings).size, rings.length);
        for (const loop of loops) {
          assert.equal(new Set(loop).size, loop.length);
          loop.forEach((n, i) => assert.ok(all[loop.at(i - 1) ?? 0]?.waits.includes(n)));
        }
      }),
    );
  });

  it("are early exactly where something before them is due later, and each way leads there", () => {
    fc.assert(
      fc.property(actions, (all) => {
        const told = earlyActions(planOf(all));
        const month = (n: number): number => all[n]?.month ?? 0;
        for (const { waiter, ways } of told) {
          for (const way of ways) {
            const steps = [numberOf(waiter), ...way.map(({ on }) => numberOf(on))];
            steps.slice(1).forEach((n, i) => assert.ok(all[steps[i] ?? 0]?.waits.includes(n)));
            assert.ok(month(steps.at(-1) ?? 0) > month(steps[0] ?? 0));
          }
        }
        const hasRing = all.some((_, n) => reach(all, n).has(n));
        const early = all.some(
          ({ month: own }, n) => own > 0 && [...reach(all, n)].some((other) => month(other) > own),
        );
        if (!hasRing) assert.equal(told.length > 0, early);
      }),
    );
  });

  it("are followed along the longest ring without running out of room", () => {
    const count = 5000;
    const chain = Array.from({ length: count }, (_, n) => ({ month: 0, waits: [(n + 1) % count] }));
    assert.equal(loopsIn(dependenciesOf(planOf(chain)))[0]?.length, count);
  });
});
