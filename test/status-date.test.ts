import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { load } from "../server/cli/load.ts";
import { problemsBy } from "../server/core/check.ts";
import { statusOutOfDate } from "../server/core/checks/status-out-of-date.ts";
import { openDocument } from "../server/core/document.ts";
import { readPlan, type Setting } from "../server/core/plan.ts";
import { dayOf } from "../server/core/values/calendar-day.ts";

const PLAN = `improvement_plan: 1
stage: published
status_as_at: 30 June 2025
governance:
  reporting:
    - {to: Cabinet, every: monthly, next: tbc}
`;

function told(asOf: Setting["asOf"]): readonly string[] {
  const plan = readPlan([openDocument("test.plan.yaml", PLAN)], { asOf });
  return problemsBy(plan, [statusOutOfDate]).map(({ message }) => message);
}

describe("how old the statuses are", () => {
  it("is judged by a day that somebody asks for", () => {
    assert.deepEqual(told({ day: dayOf(2025, 8, 30), from: "as asked", asked: true }), []);
    assert.deepEqual(told({ day: dayOf(2025, 8, 31), from: "as asked", asked: true }), [
      "Status is as at 30 June 2025, but Cabinet gets a report monthly and you asked how it stands on 31 August 2025. Bring the statuses up to date, and this date with them.",
    ]);
  });

  it("is not judged by the clock or the last commit, so a plan that nobody touches stays as it is", () => {
    for (const from of ["today", "the day of the last commit"])
      assert.deepEqual(told({ day: dayOf(2030, 1, 1), from }), []);
  });

  it("is asked for on the command line, by day or by today", async () => {
    const folder = mkdtempSync(join(tmpdir(), "status-date-"));
    try {
      const path = join(folder, "improvement-plan.yaml");
      writeFileSync(path, PLAN);
      for (const [asOf, count] of [
        ["2026-01-01", 1],
        ["today", 1],
        [undefined, 0],
      ] as const) {
        const { project } = await load({ paths: [path], asOf });
        const problems = project.plans.flatMap((plan) => problemsBy(plan, [statusOutOfDate]));
        assert.equal(problems.length, count, asOf);
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
