import assert from "node:assert/strict";
import { problemsBy } from "../server/core/check.ts";
import { dueOnNonWorkingDay } from "../server/core/checks/due-on-non-working-day.ts";
import { phasesOverlap } from "../server/core/checks/phases-overlap.ts";
import { openDocument } from "../server/core/document.ts";
import type { House } from "../server/core/house.ts";
import { readPlan } from "../server/core/plan.ts";
import type { Problem } from "../server/core/problem.ts";
import { dayOf } from "../server/core/values/calendar-day.ts";
import { setting } from "./fixtures.ts";

const house: House = {
  severities: new Map(),
  nonWorkingDays: new Map([
    [dayOf(2026, 12, 29), ""],
    [dayOf(2026, 12, 30), "Christmas closure"],
  ]),
  glossary: new Map(),
  keys: new Map(),
};

function problems(items: string): readonly Problem[] {
  const text = `improvement_plan: 1\nnation: england\nstage: approved\n${items}`;
  const plan = readPlan([openDocument("test.plan.yaml", text)], { ...setting, house });
  return problemsBy(plan, [dueOnNonWorkingDay, phasesOverlap]);
}

describe("days on which a body does not work", () => {
  it("are no due dates, and the working day before them is found", () => {
    const [found, ...others] = problems("actions:\n  - {id: A1, title: Recruit, due: 30 December 2026}\n");
    assert.deepEqual(others, []);
    assert.equal(
      found?.message,
      'Action A1 "Recruit" is due on Wednesday 30 December 2026, a day on which the body does not work: Christmas closure. The last working day before it is Thursday 24 December 2026.',
    );
    assert.deepEqual(
      found.fixes?.map(({ title }) => title),
      ["Write 24 December 2026"],
    );
  });

  it("need no name", () => {
    const [found] = problems("actions:\n  - {id: A1, title: Recruit, due: 2026-12-29}\n");
    assert.match(found?.message ?? "", /29 December 2026, a day on which the body does not work\. The last /);
  });

  it("are no gap between two phases", () => {
    const phases = (to: string): string =>
      `phases:\n  - {id: P1, title: One, from: May 2026, to: ${to}}\n  - {id: P2, title: Two, from: 31 December 2026}\n`;
    assert.deepEqual(problems(phases("24 December 2026")), []);
    assert.match(problems(phases("23 December 2026"))[0]?.message ?? "", /^Nothing covers 24 to 30 December 2026, /);
  });
});
