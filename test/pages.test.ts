import assert from "node:assert/strict";
import { checks } from "../server/core/checks/index.ts";
import { mayBeLeft } from "../server/core/exception-uses.ts";
import { strip } from "./annotate.ts";
import { checkFor, fixturesIn, problemsIn } from "./fixtures.ts";
import { checkPages, pageForTerminal } from "./generate-pages.ts";
import { excused } from "./page-exceptions.ts";
import { exampleOf } from "./right-example.ts";

/** What only a text of a million characters can show has no example on its page. */
const TOO_LARGE_TO_SHOW = "yaml-too-large";

describe("the page of a check", () => {
  for (const check of checks.filter(({ code }) => code !== TOO_LARGE_TO_SHOW)) {
    it(`shows of ${check.code} what is wrong, what is right and how it is left be`, () => {
      const { wrong, right = "" } = exampleOf(check) ?? assert.fail("no example");
      const [problem, ...others] = problemsIn(wrong.text, check);
      assert.ok(problem, "nothing is wrong with it");
      assert.ok(others.length < 2, "too much is wrong with it");
      assert.ok(wrong.text.split("\n").length <= 20, `too long:\n${wrong.text}`);
      assert.notEqual(right, "");
      assert.deepEqual(problemsIn(right, check), []);
      const left = excused(check, wrong.text);
      if (!mayBeLeft(check)) assert.equal(left, wrong.text);
      else assert.deepEqual(problemsIn(left, check), [], left);
    });
  }

  it("has an example that somebody put right only where that is of use", () => {
    for (const { name, text } of fixturesIn("right")) {
      const check = checkFor(name) ?? assert.fail(`${name} is named after no check`);
      assert.equal(strip(text), text, name);
      assert.equal(exampleOf(check)?.right, text, name);
    }
  });

  it("is shorter in a terminal, where it points to no other page", () => {
    const page = checkPages().get("action-overdue") ?? "";
    const short = pageForTerminal(page);
    assert.match(short, /^# action-overdue\n/);
    assert.match(short, /\nchecks:\n {2}action-overdue: off\n```\n$/);
    assert.ok(page.length > short.length);
    const all = [...checkPages().values()].map(pageForTerminal).join("");
    assert.doesNotMatch(all, /## All cases|\]\(/);
    assert.ok(Buffer.byteLength(all) < 250_000, "it is part of every program");
  });
});
