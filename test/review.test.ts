import assert from "node:assert/strict";
import { planShape, type Shape } from "../server/core/shape.ts";
import { NAMED } from "../server/review/aspects.ts";
import { allChanges } from "../server/review/review.ts";
import { RULES } from "../server/review/rules.ts";
import { golden } from "./fixtures.ts";
import { reviewPages } from "./generate-review.ts";
import { changesBetween, inLine, retold, reviewFixtures, reviewOf } from "./review-fixtures.ts";

const fixtures = reviewFixtures();

describe("a review", () => {
  for (const fixture of fixtures) {
    it(`says what ${fixture.name} says`, () => {
      golden(fixture.path, retold(fixture), fixture.text, assert.equal);
    });
  }

  it("has plans found by what is in them where name and title are others", () => {
    const items = "actions:\n  - id: A1\n    title: Train ward managers\n  - id: A2\n    title: Recruit nurses\n";
    const [before, after] = [`title: Wards\n${items}`, `title: Nights\n${items}`];
    const other = { uri: "z.plan.yaml", text: "title: Another\n" };
    const found = reviewOf([{ uri: "a.plan.yaml", text: before }, other], [{ uri: "b.plan.yaml", text: after }, other]);
    assert.deepEqual(allChanges(found).map(inLine), [
      'neutral reworded: Title of the plan reworded from "Wards" to "Nights".',
    ]);
  });

  it("counts from the history which move of a date it is, where there is one", () => {
    const action = (due: string): string => `actions:\n  - id: A1\n    title: Train\n    due: ${due}\n`;
    const past = (moves: number) => ({ movesOf: () => moves });
    const told = (moves: number) =>
      changesBetween(action("30 June 2026"), action("31 July 2026"), past(moves))[0]?.replace(/^.*\(/, "");
    assert.deepEqual([0, 1, 2, 9].map(told), [
      "no reason given).",
      "second move, no reason given).",
      "third move, no reason given).",
      "move 10, no reason given).",
    ]);
  });

  it("knows no reason in what says nothing, or was there before", () => {
    const action = (due: string, reason: string): string =>
      `actions:\n  - id: A1\n    title: Train\n    due: ${due}\n    change_reason: ${reason}\n`;
    const told = (before: string, after: string) =>
      changesBetween(action("30 June 2026", before), action("31 July 2026", after)).some((line) => line.endsWith("]"));
    assert.deepEqual(
      [
        told("tbc", "The trainer was ill"),
        told("tbc", "xxx"),
        told('""', '"?"'),
        told("The trainer was ill", "The trainer was ill"),
      ],
      [true, false, false, false],
    );
  });
});

describe("the kinds of change", () => {
  it("have a fixture each, in which nothing else happens", () => {
    for (const { id } of RULES) {
      const fixture = fixtures.find(({ name }) => name === `${id}.yaml`) ?? assert.fail(id);
      assert.deepEqual(
        allChanges(reviewOf(fixture.before, fixture.after)).map(({ rule }) => rule),
        [id],
      );
    }
    for (const { name } of fixtures)
      assert.ok(name.startsWith("none.") || RULES.some(({ id }) => name.startsWith(`${id}.`)), name);
  });

  it("are each told in sentences, under a name of their own", () => {
    assert.equal(new Set(RULES.map(({ id }) => id)).size, RULES.length);
    assert.equal(new Set(RULES.map(({ name }) => name)).size, RULES.length);
    for (const { id, name, what, why } of RULES) {
      assert.match(id, /^[a-z]+(?:-[a-z]+)*$/);
      assert.match(name, /^[A-Z].*[^.]$/, id);
      for (const sentence of [what, why]) assert.match(sentence, /^[A-Z"].*\.$/, id);
    }
  });

  it("have a page each", () => {
    const pages = reviewPages();
    assert.equal(pages.size, RULES.length + 1);
    for (const { id, what } of RULES) {
      assert.ok(pages.get("docs/review/README.md")?.includes(`[${id}](${id}.md)`), id);
      assert.ok(pages.get(`docs/review/${id}.md`)?.includes(what), id);
    }
  });

  it("look at keys that the format has", () => {
    for (const name of NAMED) {
      let shape: Shape | undefined = planShape;
      for (const step of name.split(".")) shape = shape?.keys.get(step) ?? shape?.item?.keys.get(step);
      assert.ok(shape, name);
    }
  });
});
