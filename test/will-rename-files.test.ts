import assert from "node:assert/strict";
import { openDocument } from "../server/core/document.ts";
import { applyEdits } from "../server/core/edits.ts";
import { includesOf, mainOf, readProject } from "../server/core/project.ts";
import { willRenameFiles } from "../server/features/will-rename-files.ts";
import { shown } from "./features.ts";
import { setting } from "./fixtures.ts";
import { testFixtures } from "./navigation.ts";

testFixtures("will-rename-files", (project, _at, input) => {
  const moves = [...input.matchAll(/^# move (.*) to (.*)$/gm)].map(([, from = "", to = ""]) => ({ from, to }));
  return willRenameFiles(project, moves).map((edit) => `${shown(project, edit.at)} becomes ${edit.text}`);
});

describe("files that move", () => {
  const [main, part] = ["file:///c:/plans/a b/improvement-plan.yaml", "file:///c:/plans/a b/parts/t1.yaml"];
  const project = readProject(
    [
      openDocument(main, "improvement_plan: 1\ninclude: [parts/t1.yaml]\n"),
      openDocument(part, "part_of: ../improvement-plan.yaml\n"),
    ],
    setting,
  );

  /** The plan that a part names and the part that a plan names once the files have moved. */
  function after(from: string, to: string): readonly (string | undefined)[] {
    const edits = willRenameFiles(project, [{ from, to }]);
    const [plan, piece] = [...project.documents.values()].map(({ uri, text }) => {
      const own = edits.filter(({ at }) => at.uri === uri);
      return openDocument(uri.startsWith(from) ? to + uri.slice(from.length) : uri, applyEdits(text, own));
    });
    return plan && piece ? [...includesOf(plan).map(({ uri }) => uri), mainOf(piece)] : [];
  }

  const names = [
    "t2.yaml",
    "sub/folder/t2.yaml",
    "a, b.yaml",
    "a: b #2.yaml",
    "it's.yaml",
    "[x].yaml",
    "1.10",
    "~x.yaml",
  ];
  for (const name of names) {
    it(`are followed when the part becomes ${name}`, () => {
      const to = `file:///c:/plans/a b/${name}`;
      assert.deepEqual(after(part, to), [to, main]);
    });
  }

  it("are followed when the plan gets another name", () => {
    const to = "file:///c:/plans/a b/children.plan.yaml";
    assert.deepEqual(after(main, to), [part, to]);
  });

  it("need nothing where the whole folder moves", () => {
    assert.deepEqual(willRenameFiles(project, [{ from: "file:///c:/plans/a b", to: "file:///c:/plans/c" }]), []);
  });

  it("are left where they move out of the folder of the plan, to another drive or another machine", () => {
    for (const to of ["file:///c:/plans/t1.yaml", "file:///d:/t1.yaml", "vscode-vfs://github/t1.yaml"])
      assert.deepEqual(willRenameFiles(project, [{ from: part, to }]), []);
  });
});
