import assert from "node:assert/strict";
import { EDITS } from "./review-edits.ts";
import { changesBetween } from "./review-fixtures.ts";
import { PLAN } from "./review-plan.ts";

describe("a review of one edit", () => {
  it("says one thing, whatever was edited", () => {
    assert.ok(EDITS.length >= 60);
    for (const [from, to, says] of EDITS) {
      assert.equal(PLAN.split(from).length, 2, `${from} stands once`);
      assert.deepEqual(
        changesBetween(
          PLAN,
          PLAN.replace(from, () => to),
        ),
        [says],
      );
    }
  });

  it("finds the opposite of what was weakened strengthened, or at least not weakened, on the way back", () => {
    // What a plan hides, forgets or waits for is no less than before when it is put right.
    for (const [from, to, says] of EDITS.filter(([, , told]) => told.startsWith("weakened "))) {
      const back = changesBetween(
        PLAN.replace(from, () => to),
        PLAN,
      );
      assert.equal(back.length, 1, says);
      if (!ALSO_BACK.some((rule) => says.startsWith(`weakened ${rule}:`)))
        assert.doesNotMatch(back[0] ?? "", /^weakened /, says);
    }
  });
});

/** What is weakened by being touched at all, whichever way. */
const ALSO_BACK: readonly string[] = ["original-date-changed", "polarity-turned"];
