import assert from "node:assert/strict";
import { checks } from "../server/core/checks/index.ts";
import { applyEdits } from "../server/core/edits.ts";
import type { Problem } from "../server/core/problem.ts";
import { strip } from "./annotate.ts";
import { annotated, checkFor, fixturesIn, golden, problemsIn, textsOf } from "./fixtures.ts";

/** Puts the chosen fix of each problem into the texts of a fixture. */
function fixed(fixture: string, problems: readonly Problem[], choose: number): string {
  const edits = problems.flatMap(({ fixes }) => fixes?.[choose]?.edits ?? []);
  return textsOf(fixture)
    .map(
      ({ uri, text }, i) =>
        `${i > 0 ? `# ==> ${uri}\n` : ""}${applyEdits(
          text,
          edits.filter(({ at }) => at.uri === uri),
        )}`,
    )
    .join("");
}

/** What only a text of a million characters can show is tested beside the other texts that are hostile. */
const TOO_LARGE_TO_SHOW = "yaml-too-large";

describe("checks", () => {
  for (const { name, path, text } of fixturesIn("checks")) {
    it(`finds exactly what ${name} says`, () => {
      const only = checkFor(name);
      assert.ok(only || name.startsWith("all."), `${name} is named after no check`);
      golden(path, annotated(text, only), text, assert.equal);
    });
  }

  for (const check of checks.filter(({ code }) => code !== TOO_LARGE_TO_SHOW)) {
    it(`${check.code} has a fixture in which it speaks`, () => {
      const own = fixturesIn("checks").filter(({ name }) => checkFor(name) === check);
      assert.ok(own.some(({ text }) => problemsIn(strip(text), check).length > 0));
    });
  }
});

describe("fixes", () => {
  for (const { name, path, text } of fixturesIn("fixes")) {
    it(`${name} is mended, and mending it again changes nothing`, () => {
      const only = checkFor(name);
      const choose = Number(/\.(\d+)\./.exec(name)?.[1] ?? 1) - 1;
      const [before = ""] = text.split(/^---\n/m);
      const after = fixed(before, problemsIn(before, only), choose);
      golden(path, `${before}---\n${after}`, text, assert.equal);
      assert.notEqual(after, before);
      assert.equal(fixed(after, problemsIn(after, only), choose), after);
    });
  }

  for (const check of checks) {
    it(`${check.code}: each fix it offers has a fixture`, () => {
      const most = Math.max(
        0,
        ...fixturesIn("checks")
          .filter(({ name }) => checkFor(name) === check)
          .flatMap(({ text }) => problemsIn(strip(text), check).map(({ fixes }) => Math.min(1, fixes?.length ?? 0))),
      );
      const own = fixturesIn("fixes").filter(({ name }) => checkFor(name) === check);
      assert.ok(own.length >= most, `test/fixtures/fixes/${check.code}.yaml is missing`);
    });
  }
});
