import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { allChanges } from "../server/review/review.ts";
import { strip } from "./annotate.ts";
import { fixturesIn, textsOf } from "./fixtures.ts";
import { root } from "./generated.ts";
import { inLine, reviewFixtures, reviewOf, type Version } from "./review-fixtures.ts";
import { formatted, type Layout, otherLineEnds, renamed, reordered, split } from "./review-layouts.ts";

const LAYOUTS: Readonly<Record<string, Layout>> = { otherLineEnds, renamed, formatted, reordered, split };

interface Texts {
  readonly name: string;
  readonly texts: readonly Version[];
}

function textsIn(folder: string): readonly Texts[] {
  return readdirSync(join(root, folder))
    .filter((name) => name.endsWith(".yaml"))
    .map((name) => ({ name, texts: [{ uri: name, text: readFileSync(join(root, folder, name), "utf8") }] }));
}

const all: readonly Texts[] = [
  ...textsIn("examples"),
  ...textsIn("test/plans"),
  ...fixturesIn("checks").map(({ name, text }) => ({ name, texts: textsOf(strip(text)) })),
  ...reviewFixtures().flatMap(({ name, before, after }) => [
    { name, texts: before },
    { name, texts: after },
  ]),
];

describe("a review of plans that say the same", () => {
  for (const [name, layout] of Object.entries(LAYOUTS)) {
    it(`finds no change: ${name}`, () => {
      const tried = all.filter((one) => {
        const other = layout(one.texts);
        if (other) assert.deepEqual(allChanges(reviewOf(one.texts, other)).map(inLine), [], one.name);
        return other !== undefined;
      });
      assert.ok(tried.length > 200, `${tried.length} of ${all.length}`);
    });
  }

  it("finds no change in whatever order the texts are read", () => {
    for (const { name, texts } of all)
      assert.deepEqual(allChanges(reviewOf(texts, texts.toReversed())).map(inLine), [], name);
  });
});
