import assert from "node:assert/strict";
import { openDocument } from "../server/core/document.ts";
import { readProject } from "../server/core/project.ts";
import { MOST_FOUND, workspaceSymbols } from "../server/features/workspace-symbols.ts";
import { shown } from "./features.ts";
import { setting } from "./fixtures.ts";
import { testFixtures } from "./navigation.ts";

testFixtures("workspace-symbols", (project, _at, input) => {
  const query = /^# query:(.*)$/m.exec(input)?.[1]?.trim() ?? "";
  return workspaceSymbols(project, query).map(
    ({ name, kind, at, plan }) => `${kind}: ${name} (${plan}) ${shown(project, at)}`,
  );
});

describe("workspace-symbols in a large plan", () => {
  it("answers no more than anyone reads, the best first", () => {
    const items = Array.from({ length: 3 * MOST_FOUND }, (_, i) => `  - {id: A${i}, title: Step ${i}}`);
    const project = readProject([openDocument("test.plan.yaml", `actions:\n${items.join("\n")}\n`)], setting);
    assert.equal(workspaceSymbols(project, "").length, MOST_FOUND);
    assert.equal(workspaceSymbols(project, "a599")[0]?.name, "A599 Step 599");
    assert.deepEqual(workspaceSymbols(project, "step nowhere"), []);
  });
});
