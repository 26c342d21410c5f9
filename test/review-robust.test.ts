import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { allChanges, review } from "../server/review/review.ts";
import type { Plan } from "../server/core/plan.ts";
import type { Place } from "../server/core/problem.ts";
import { strip } from "./annotate.ts";
import { fixturesIn, textsOf } from "./fixtures.ts";
import { root } from "./generated.ts";
import { plansOf } from "./review-fixtures.ts";
import { PLAN } from "./review-plan.ts";

/** Each change is a sentence, and its places lie inside the texts of its version. */
function assertSound(before: readonly Plan[], after: readonly Plan[], name: string): void {
  for (const change of allChanges(review(before, after, { nameOf: () => "" }))) {
    assert.match(change.sentence, /^\P{Ll}.*[.!?…]"?$/u, `${name}: ${change.sentence}`);
    assert.doesNotMatch(change.sentence, /undefined|\[object|NaN|\s\s|\(\)|""/, `${name}: ${change.sentence}`);
    assertInside(before, change.before, name);
    assertInside(after, change.after, name);
  }
}

function assertInside(plans: readonly Plan[], place: Place | undefined, name: string): void {
  if (!place) return;
  const text = plans.flatMap(({ documents }) => documents).find(({ uri }) => uri === place.uri)?.text;
  assert.ok(text !== undefined && place.start >= 0 && place.start <= place.end && place.end <= text.length, name);
}

const examples = readdirSync(join(root, "examples"))
  .filter((name) => name.endsWith(".yaml"))
  .map((name) => ({ name, text: readFileSync(join(root, "examples", name), "utf8") }));
const fixtures = fixturesIn("checks").map(({ name, text }) => ({ name, text: textsOf(strip(text))[0]?.text ?? "" }));
const read = (text: string): readonly Plan[] => plansOf([{ uri: "test.plan.yaml", text }]);

describe("a review of anything", () => {
  it("is made of sound sentences, however different two plans are", () => {
    const all = [...examples, ...fixtures, { name: "PLAN", text: PLAN }];
    for (const [i, { name, text }] of all.entries()) {
      const other = all[(i * 7 + 3) % all.length]?.text ?? "";
      assertSound(read(text), read(other), name);
    }
    const plan = read(PLAN);
    for (const { name, text } of examples) {
      assertSound(plan, read(text), name);
      assertSound(read(text), plan, name);
    }
  });

  it("is made of sound sentences wherever a text ends", () => {
    const plan = read(PLAN);
    for (let end = 0; end < PLAN.length; end += 97) {
      const cut = read(PLAN.slice(0, end));
      assertSound(plan, cut, `to ${end}`);
      assertSound(cut, plan, `from ${end}`);
    }
  });

  it("tells of nothing in empty texts", () => {
    assert.deepEqual(allChanges(review([], [])), []);
    assert.deepEqual(allChanges(review(read(""), read("# nothing\n"))), []);
  });
});
