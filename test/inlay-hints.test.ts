import assert from "node:assert/strict";
import { linesOf } from "../server/core/document.ts";
import { lineAt, positionAt } from "../server/core/text.ts";
import { type InlayHint, inlayHints } from "../server/features/inlay-hints.ts";
import { readInput, shown } from "./features.ts";
import { testFixtures } from "./navigation.ts";

testFixtures("inlay-hints", (project, { uri }) => {
  const document = project.documents.get(uri);
  if (!document) return [];
  const lines = linesOf(document);
  const byLine = new Map<number, InlayHint[]>();
  for (const hint of inlayHints(project, uri, { start: 0, end: document.text.length }) ?? []) {
    const { line } = positionAt(lines, hint.at.start);
    byLine.set(line, [...(byLine.get(line) ?? []), hint]);
  }
  return [...byLine].map(([line, hints]) => {
    const start = lines.starts[line] ?? 0;
    const shownLine = hints.reduceRight(
      (text, { at, label, kind }) => {
        const column = at.start - start;
        return `${text.slice(0, column)}‹${kind === "title" ? "" : `${kind} `}${label}›${text.slice(column)}`;
      },
      lineAt(lines, line),
    );
    return `${line + 1}: ${shownLine.trim()}`;
  });
});

describe("inlay hints", () => {
  const { project } = readInput(
    "owners:\n  - id: dcs\n    title: Director\nthemes:\n  - id: T1\n    title: Care\n    lead: dcs\n  - id: T2\n    title: Work\n    lead: dcs\n",
  );
  const text = project.documents.get("test.plan.yaml")?.text ?? "";

  it("answer for the range that is asked for and no more", () => {
    const second = text.indexOf("- id: T2");
    const found = inlayHints(project, "test.plan.yaml", { start: second, end: text.length }) ?? [];
    assert.deepEqual(
      found.map(({ at }) => at.start),
      [text.trimEnd().length],
    );
    assert.deepEqual(inlayHints(project, "test.plan.yaml", { start: 0, end: 20 }), []);
  });

  it("lead to what they name", () => {
    const [first] = inlayHints(project, "test.plan.yaml", { start: 0, end: text.length }) ?? [];
    assert.equal(first?.to && shown(project, first.to), 'test.plan.yaml:2:9 "dcs"');
  });

  it("say nothing of a text that is not there", () => {
    assert.equal(inlayHints(project, "other.yaml", { start: 0, end: 1 }), undefined);
  });
});
