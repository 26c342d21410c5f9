import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { problemsOf } from "../server/core/check.ts";
import { openDocument } from "../server/core/document.ts";
import { applyEdits } from "../server/core/edits.ts";
import { type Project, readProject } from "../server/core/project.ts";
import { refactor } from "../server/features/refactor.ts";
import type { Refactoring } from "../server/features/refactor/refactoring.ts";
import { leavesOf } from "../server/core/leaves.ts";
import { isSound } from "../server/core/syntax.ts";
import { readDate } from "../server/core/values/date.ts";
import { readInput, shown } from "./features.ts";
import { fixturesIn, setting } from "./fixtures.ts";
import { root } from "./generated.ts";
import { testFixtures } from "./navigation.ts";

testFixtures("refactor", (project, at, input) => {
  const only = /^# only (.*)$/m.exec(input)?.[1] ?? "";
  const found = refactor(project, { uri: at.uri, start: at.offset, end: at.offset });
  return found.filter(({ title }) => title.startsWith(only)).flatMap((one) => linesOf(project, one));
});

function linesOf(project: Project, one: Refactoring): readonly string[] {
  const heading = `${one.title} (${one.kind})`;
  if (!one.create)
    return [heading, ...one.edits.map(({ at, text }) => `  ${shown(project, at)} becomes ${JSON.stringify(text)}`)];
  const texts = [...after(project, one).documents.values()].filter(
    ({ uri, text }) => project.documents.get(uri)?.text !== text,
  );
  return [
    heading,
    ...texts.flatMap(({ uri, text }) => [`# ==> ${uri}`, ...text.replaceAll("\r\n", "\n").trimEnd().split("\n")]),
  ];
}

/** The texts of a project after a refactoring. */
function after({ documents }: Project, { edits, create }: Refactoring): Project {
  assert.ok(!create || !documents.has(create.uri));
  const texts = [...documents.values()].map((document) => {
    const own = edits.filter(({ at }) => at.uri === document.uri);
    return openDocument(document.uri, applyEdits(document.text, own), document);
  });
  return readProject([...texts, ...(create ? [openDocument(create.uri, create.text)] : [])], setting);
}

const projects = [
  ...readdirSync(join(root, "examples")).map((name) => readFileSync(join(root, "examples", name), "utf8")),
  ...fixturesIn("features")
    .filter(({ name }) => /^(?:refactor|rename|hover)\./.test(name))
    .map(({ text }) => text.split(/^---\n/m)[0] ?? ""),
].map((text) => readInput(text).project);

/** What stands in the plans of a project, in an order that does not tell of places. */
function meaningOf({ plans }: Project): readonly string[] {
  const blocks = plans.flatMap(({ documents }) => documents.flatMap(({ syntax }) => syntax.blocks));
  const values = blocks.flatMap(({ block }) =>
    leavesOf(block).map(({ path, scalar }) => {
      const date = readDate(scalar.text);
      return `${path.join(".")}: ${date.kind === "date" ? `${date.from} to ${date.to}` : scalar.text}`;
    }),
  );
  return values.filter((line) => !/^(?:include|part_of):/.test(line)).toSorted();
}

/** What is wrong with the plans of a project; an open list of parts is filled when there is a part. */
function problemsIn({ plans }: Project): readonly string[] {
  const problems = plans.flatMap((plan) => problemsOf(plan)).filter(({ code }) => code !== "tbc-remaining");
  return problems.map(({ code, message }) => `${code}: ${message}`).toSorted();
}

describe("what a refactoring changes", () => {
  /** What is offered in the projects: all that moves things to another file, and some of the rest. */
  function offered(): readonly { readonly project: Project; readonly one: Refactoring }[] {
    const found = projects.flatMap((project) =>
      [...project.documents.values()].flatMap(({ uri, syntax }) =>
        syntax.blocks.flatMap(({ start, block }) =>
          leavesOf(block).flatMap(({ scalar }) => {
            const at = { uri, start: start + scalar.start, end: start + scalar.start };
            return refactor(project, at).map((one) => ({ project, one }));
          }),
        ),
      ),
    );
    return found.filter(({ one }, i) => i % 23 === 0 || one.create);
  }
  let some: ReturnType<typeof offered> = [];
  before(() => {
    some = offered();
  });

  it("is nothing of what the plan says, where it only writes or arranges it otherwise", () => {
    const kept = some.filter(({ one: { title } }) => /^(?:Write|Quote|Extract)/.test(title));
    for (const { project, one } of kept) {
      assert.deepEqual(meaningOf(after(project, one)), meaningOf(project), one.title);
    }
  });

  it("leaves every text readable", () => {
    for (const { project, one } of some) {
      const broken = ({ plans }: Project): number =>
        plans
          .flatMap(({ documents }) => documents.flatMap(({ syntax }) => syntax.blocks))
          .filter(({ block }) => !isSound(block)).length;
      assert.equal(broken(after(project, one)), broken(project), one.title);
    }
  });

  it("is none of the problems, where a theme moves to a file of its own", () => {
    const extracted = some.filter(({ one }) => one.create);
    assert.ok(extracted.length > 3);
    for (const { project, one } of extracted) {
      assert.deepEqual(problemsIn(after(project, one)), problemsIn(project), JSON.stringify(one));
    }
  });
});
