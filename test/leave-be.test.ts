import assert from "node:assert/strict";
import { problemsOf } from "../server/core/check.ts";
import { openDocument } from "../server/core/document.ts";
import { applyEdits } from "../server/core/edits.ts";
import { exemptIn } from "../server/core/check.ts";
import { leaveBe } from "../server/core/leave-be.ts";
import type { Plan } from "../server/core/plan.ts";
import { readProject } from "../server/core/project.ts";
import { strip } from "./annotate.ts";
import { fixturesIn, setting, textsOf } from "./fixtures.ts";

function planOf(texts: readonly { readonly uri: string; readonly text: string }[]): readonly Plan[] {
  return readProject(
    texts.map(({ uri, text }) => openDocument(uri, text)),
    setting,
  ).plans;
}

const LATE = `improvement_plan: 1
stage: draft
actions:
  - id: A1
    title: Recruit social workers
    due: 2025-09-30
    milestones:
      - title: Advertised
        due: 2025-10-31
`;

describe("leaving a problem be", () => {
  it("writes a comment above the item, and the problem counts until a reason is given", () => {
    const [plan] = planOf([{ uri: "a.plan.yaml", text: LATE }]);
    const problem = problemsOf(plan as Plan).find(({ code }) => code === "action-overdue");
    const fix = leaveBe(plan as Plan, problem as never);
    const text = applyEdits(LATE, fix?.edits ?? []);
    assert.equal(text, LATE.replace("  - id: A1", "  # ignore action-overdue: \n  - id: A1"));
    const codes = (of: string): string[] =>
      planOf([{ uri: "a.plan.yaml", text: of }]).flatMap((one) => problemsOf(one).map(({ code }) => code));
    assert.ok(codes(text).includes("action-overdue") && codes(text).includes("ignore-without-reason"));
    const reasoned = text.replace("overdue: ", "overdue: agreed by Cabinet");
    assert.ok(!codes(reasoned).some((code) => code === "action-overdue" || code.startsWith("ignore-")));
    const [exempt] = planOf([{ uri: "a.plan.yaml", text: reasoned }]).flatMap(exemptIn);
    assert.equal(exempt?.exception.reason, "agreed by Cabinet");
  });

  it("is possible for every problem of every fixture but those of texts that cannot be read", () => {
    for (const { name, text } of fixturesIn("checks")) {
      const texts = textsOf(strip(text));
      for (const plan of planOf(texts)) {
        for (const problem of problemsOf(plan)) {
          const fix = leaveBe(plan, problem);
          if (!fix) continue;
          const after = texts.map(({ uri, text: before }) => ({
            uri,
            text: applyEdits(
              before,
              fix.edits.filter(({ at }) => at.uri === uri),
            ).replace(/(# ignore [\w-]+: )(?=\r?\n)/g, "$1as agreed"),
          }));
          const still = planOf(after)
            .filter(({ main }) => main.uri === plan.main.uri)
            .flatMap(problemsOf)
            .filter(({ code, message }) => code === problem.code && message === problem.message);
          const before = problemsOf(plan).filter(
            ({ code, message }) => code === problem.code && message === problem.message,
          );
          assert.ok(still.length < before.length, `${name}: ${problem.code}: ${problem.message}`);
        }
      }
    }
  });
});
