import assert from "node:assert/strict";
import { problemsIn } from "./fixtures.ts";

const plan = (stage: string, count: number): string =>
  `improvement_plan: 1
title: Many
organisation: A council
nation: england
stage: ${stage}
actions:
${Array.from({ length: count }, (_, i) => `  - {id: A${i}, title: Do it, addresses: [], due: tbc}\n`).join("")}`;

const owners = (text: string): string[] =>
  problemsIn(text)
    .filter(({ code }) => code === "action-without-owner")
    .map(({ message }) => message);

describe("findings of one kind", () => {
  it("are told one by one where there are few", () => {
    assert.equal(owners(plan("draft", 3)).length, 3);
    assert.equal(owners(plan("approved", 9)).length, 9);
  });

  it("are told together where there are many, with every place and one fix for all", () => {
    for (const text of [plan("draft", 4), plan("approved", 10)]) {
      const [told, ...rest] = problemsIn(text).filter(({ code }) => code === "action-without-owner");
      const count = text.split("- {").length - 1;
      assert.deepEqual(rest, []);
      assert.equal(told?.message, `${count} actions name nobody who will carry them out. Give each an owner.`);
      assert.equal(told.related?.length, count);
      assert.equal(told.fixes?.length, 1);
      assert.equal(told.fixes[0]?.edits.length, count);
    }
  });
});
