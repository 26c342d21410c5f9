import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { problemsOf } from "../server/core/check.ts";
import { openDocument } from "../server/core/document.ts";
import type { Setting } from "../server/core/plan.ts";
import type { Problem } from "../server/core/problem.ts";
import { readProject } from "../server/core/project.ts";
import { setting } from "./fixtures.ts";
import { root } from "./generated.ts";

const names = readdirSync(join(root, "examples"));
const example = (name: string): string => readFileSync(join(root, `examples/${name}.plan.yaml`), "utf8");

function problems(text: string, by: Setting = setting): readonly Problem[] {
  return readProject([openDocument("copy.plan.yaml", text)], by).plans.flatMap(problemsOf);
}

/** What a change to an example brings: the problems it has with it and had not before. */
function brought(name: string, change: (text: string) => string): readonly string[] {
  const before = new Set(problems(example(name)).map(({ code, message }) => `${code}: ${message}`));
  const changed = change(example(name));
  assert.notEqual(changed, example(name), "the change changes nothing");
  return problems(changed)
    .map(({ code, message }) => `${code}: ${message}`)
    .filter((told) => !before.has(told));
}

describe("the examples", () => {
  for (const file of names) {
    it(`${file} has no error at its stage, and at most ten warnings`, () => {
      const found = problems(example(file.replace(".plan.yaml", "")));
      assert.deepEqual(
        found.filter(({ severity }) => severity === "error"),
        [],
      );
      assert.ok(found.filter(({ severity }) => severity === "warning").length <= 10);
    });

    it(`${file} cannot be published while something is tbc, and is told how much`, () => {
      const found = problems(example(file.replace(".plan.yaml", "")), { ...setting, stage: "published" });
      const tbc = found.find(({ code }) => code === "tbc-remaining");
      assert.equal(tbc?.severity, "error");
      assert.match(tbc?.message ?? "", /^\d+ items are still tbc\./);
    });
  }

  it("show what their papers lack", () => {
    const codes = (name: string): Set<string> =>
      new Set(problems(example(name)).map(({ code, severity }) => `${severity} ${code}`));
    assert.ok(codes("devon-2020").has("information recommendation-not-answered"));
    assert.ok(codes("devon-2020").has("information key-wanted"));
    assert.ok(codes("plymouth-2015").has("information tbc-remaining"));
    const wanted = problems(example("devon-2020")).filter(({ code }) => code === "key-wanted");
    assert.ok(
      wanted.some(({ message }) => /received/.test(message)),
      wanted.map(({ message }) => message).join("\n"),
    );
  });
});

describe("one slip in an example is one problem", () => {
  it("a response date one day early", () => {
    const [told, ...rest] = brought("plymouth-2015", (text) =>
      text.replace("response_due: 2015-04-14", "response_due: 2015-04-13"),
    );
    assert.match(told ?? "", /^response-due-wrong: .*Tuesday 14 April 2015/);
    assert.deepEqual(
      rest.filter((one) => !one.startsWith("response-overdue")),
      [],
    );
  });

  it("posts that do not add up", () => {
    const told = brought("devon-2020", (text) => text.replace("fte: 30", "fte: 31"));
    assert.deepEqual(told, ["fte-do-not-add: 21.2 + 8.8 = 30.0; the total says 31."]);
  });

  it("a million for a thousand", () => {
    const told = brought("devon-2020", (text) => text.replace("2021/22: £618,000", "2021/22: £618m"));
    assert.equal(told.length, 1);
    assert.match(told[0] ?? "", /^parts-do-not-make-total: .*£618k/);
  });

  it("and honest rounding is none", () => {
    assert.deepEqual(
      brought("devon-2020", (text) => text.replace("2021/22: just over £1.6m", "2021/22: £1.6m")),
      [],
    );
  });

  it("an owner misspelt", () => {
    const told = brought("devon-2020", (text) => text.replace("owner: head-csc", "owner: hed-csc"));
    assert.deepEqual(told, ['unknown-reference: No owner is called "hed-csc". Did you mean "head-csc"?']);
  });

  it("a key misspelt", () => {
    const told = brought("devon-2020", (text) => text.replace("addresses: [R1]", "adresses: [R1]"));
    assert.equal(told.length, 1);
    assert.match(told[0] ?? "", /^unknown-key: "adresses" .*"addresses"/);
  });

  it("an action deleted", () => {
    const told = brought("devon-2020", (text) => text.replace(/ {2}- id: A2\n[^]*?(?= {2}- id: A3)/, ""));
    const [one, ...rest] = told.filter((words) => !words.startsWith("tbc-remaining"));
    assert.equal(
      one,
      "recommendation-not-answered: 7 recommendations have no action. Add one for each, or say why none is proposed.",
    );
    assert.deepEqual(rest, []);
  });

  it("a figure split by its comma", () => {
    const told = brought("devon-2020", (text) =>
      text.replace(
        /amounts:\n {6}2020\/21: just over £1.1m\n {6}2021\/22: £618,000/,
        "amounts: {2020/21: just over £1.1m, 2021/22: £618,000}",
      ),
    );
    assert.equal(told.length, 1);
    assert.match(told[0] ?? "", /^money-comma-split: .*£618,000/);
  });

  it("ids that are one number to a computer, and stay two ids", () => {
    const told = brought("devon-2020", (text) =>
      text.replace("- id: A1\n", "- id: 1.1\n").replace("- id: A2\n", "- id: 1.10\n"),
    );
    assert.deepEqual([...new Set(told.map((one) => one.split(":")[0]))], ["number-as-id"]);
    assert.equal(told.length, 2);
  });
});
