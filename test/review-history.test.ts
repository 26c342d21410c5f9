import assert from "node:assert/strict";
import { allChanges } from "../server/review/review.ts";
import type { Past } from "../server/review/told.ts";
import { inLine, reviewOf } from "./review-fixtures.ts";
import { HISTORY } from "./review-history.ts";
import { PLAN } from "./review-plan.ts";

describe("a review of each commit of a history", () => {
  it("says what a careful reader would say", () => {
    assert.equal(HISTORY.length, 30);
    const moves = new Map<string, number>();
    const past: Past = { movesOf: ({ list, id }, field) => moves.get(`${list}/${id}/${field}`) };
    let before = PLAN;
    for (const [i, { edits, says }] of HISTORY.entries()) {
      let after = before;
      for (const [from, to] of edits) {
        assert.equal(after.split(from).length, 2, `commit ${i + 1}: ${from}`);
        after = after.replace(from, () => to);
      }
      const version = (text: string) => [{ uri: "wards.plan.yaml", text }];
      const changes = allChanges(reviewOf(version(before), version(after), past));
      assert.deepEqual(changes.map(inLine), says, `commit ${i + 1}`);
      for (const { item, field } of changes.filter((one) => /^deadline-(?:later|earlier)$/.test(one.rule))) {
        const key = `${item?.list ?? ""}/${item?.id ?? ""}/${field}`;
        moves.set(key, (moves.get(key) ?? 0) + 1);
      }
      before = after;
    }
  });
});
