import assert from "node:assert/strict";
import type { Problem } from "../server/core/problem.ts";
import { UNSAID } from "./seeded-faults-unsaid.ts";
import { FAULTS, SOUND_PLANS, soundPlan, tryOut } from "./seeded-faults.ts";

const told = ({ code, message }: Problem): string => `${code}: ${message}`;

describe("sound plans", () => {
  for (const name of Object.keys(SOUND_PLANS) as (keyof typeof SOUND_PLANS)[]) {
    it(`the plan "${name}" is told nothing but what a draft leaves open`, () => {
      const { problems } = soundPlan(name);
      assert.deepEqual(problems.filter(({ code }) => name !== "draft" || code !== "tbc-remaining").map(told), []);
    });
  }
});

describe("seeded faults", () => {
  it("are two hundred or more, of a kind each", () => {
    assert.ok(FAULTS.reduce((sum, { slips }) => sum + slips.length, 0) >= 200);
    assert.equal(new Set(FAULTS.map(({ kind }) => kind)).size, FAULTS.length);
  });

  for (const { kind, code, also = [], slips } of FAULTS) {
    it(`${kind}: ${code} finds it`, () => {
      const outcomes = slips.map((slip) => tryOut(slip, code));
      assert.deepEqual(
        outcomes.filter(({ found }) => !found).map(({ slip }) => slip),
        [],
        "not found",
      );
      const noise = outcomes.flatMap(({ others }) => others.filter((problem) => !also.includes(problem.code)));
      assert.deepEqual(noise.map(told), [], "told besides");
    });
  }

  for (const { kind, code, slip } of UNSAID) {
    it(`nothing is said yet of this: ${kind}`, () => {
      const { found, others } = tryOut(slip, code);
      assert.equal(found, false, "move it to the faults that are found");
      assert.deepEqual(others.map(told), []);
    });
  }
});
