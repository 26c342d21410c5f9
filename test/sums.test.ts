import assert from "node:assert/strict";
import { openDocument } from "../server/core/document.ts";
import { postSum } from "../server/core/fte-sum.ts";
import { readPlan } from "../server/core/plan.ts";
import { mayAgree, statedTotals, sumFor } from "../server/core/sums.ts";
import { showMoneyRange } from "../server/core/values/money.ts";
import { setting } from "./fixtures.ts";

/** Devon's plan of 2020, with the totals given. */
function devon(totals: string) {
  const text = `improvement_plan: 1
budgets:
  - {id: B1, title: Permanent, fte: 21.2, amounts: {2020/21: just under £1.1m, 2021/22: £1m, onwards: £1m}}
  - {id: B2, title: One-off, fte: 8.8, amounts: {2020/21: just over £1.1m, 2021/22: "£618,000"}}
budget_totals: {amounts: {${totals}}}
`;
  return { text, plan: readPlan([openDocument("devon.plan.yaml", text)], setting) };
}

describe("sums", () => {
  it("names each line's part of a total, where it stands and what rounding allows", () => {
    const { text, plan } = devon("2020-21: £2.2m");
    const [total] = statedTotals(plan);
    assert.ok(total?.range);
    assert.equal(total.year, 2020);
    assert.equal(text.slice(total.at.start, total.at.end), "£2.2m");
    assert.deepEqual(
      total.parts.map(({ line, at }) => [line.value.id?.value, text.slice(at.start, at.end)]),
      [
        ["B1", "just under £1.1m"],
        ["B2", "just over £1.1m"],
      ],
    );
    assert.equal(showMoneyRange(total.range), "£2.15m to £2.25m");
  });

  for (const [totals, agrees] of [
    ["2020/21: £2.2m", true],
    ["2020/21: £2.4m", false],
    ["2021/22: £1.6m", true],
    ["2021/22: just over £1.6m", true],
    ["2021/22: £1.8m", false],
    ["2022/23: £1m", true],
    ["onwards: £1m", true],
    ["onwards: £1.6m", false],
  ] as const) {
    it(`Devon's lines ${agrees ? "may" : "cannot"} make ${totals}`, () => {
      assert.deepEqual(statedTotals(devon(totals).plan).map(mayAgree), [agrees]);
    });
  }

  it("brings nothing from a line that has ended or not begun", () => {
    const { plan } = devon("");
    const brought = ([2019, 2020, 2021, 2022, "onwards"] as const).map((year) => sumFor(plan, year).parts.length);
    assert.deepEqual(brought, [0, 2, 2, 1, 1]);
  });

  it("adds posts without the dust of binary fractions", () => {
    const sum = postSum(devon("").plan);
    assert.equal(sum?.value, 30);
    assert.deepEqual(sum.range, { low: 29.9, high: 30.1 });
  });
});
