import assert from "node:assert/strict";
import { RULES } from "../server/review/rules.ts";
import { allChanges } from "../server/review/review.ts";
import { golden } from "./fixtures.ts";
import { retold, reviewFixtures, reviewOf } from "./review-fixtures.ts";

describe("a review", () => {
  const fixtures = reviewFixtures();

  for (const fixture of fixtures) {
    it(`says what ${fixture.name} says`, () => {
      golden(fixture.path, retold(fixture), fixture.text, assert.equal);
    });
  }

  it("has a fixture for every rule, in which nothing else happens", () => {
    for (const { id } of RULES) {
      const fixture = fixtures.find(({ name }) => name === `${id}.yaml`) ?? assert.fail(id);
      assert.ok(
        allChanges(reviewOf(fixture.before, fixture.after)).some(({ rule }) => rule === id),
        id,
      );
    }
  });
});
