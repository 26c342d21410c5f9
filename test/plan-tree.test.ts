import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { openDocument } from "../server/core/document.ts";
import { overviewOf } from "../server/core/overview.ts";
import { isTbc } from "../server/core/placed.ts";
import { type Project, readProject } from "../server/core/project.ts";
import { newItem } from "../server/features/new-item.ts";
import { planLine, planTree } from "../server/features/plan-tree.ts";
import type { TreeNode } from "../server/features/plan-tree/node.ts";
import { setting } from "./fixtures.ts";
import { root } from "./generated.ts";

const URI = "file:///a.plan.yaml";
const examples = readdirSync(join(root, "examples")).filter((name) => name.endsWith(".plan.yaml"));

function projectOf(text: string): Project {
  return readProject([openDocument(URI, text)], setting);
}

function every(nodes: readonly TreeNode[]): readonly TreeNode[] {
  return nodes.flatMap((node) => [node, ...every(node.children)]);
}

describe("the tree of a plan", () => {
  for (const name of examples) {
    const text = readFileSync(join(root, "examples", name), "utf8");

    it(`${name} has every item once in its list, and the figures of the overview`, () => {
      const [plan] = projectOf(text).plans;
      assert.ok(plan);
      const { actions, coverage, late, open } = overviewOf(plan);
      const tree = planTree(plan);
      assert.equal(tree.find(({ id }) => id === "actions")?.children.length, actions.length);
      const found = new Set(every(tree).filter(({ kind }) => kind === "recommendation"));
      assert.equal(found.size, coverage.recommendations.length);
      const figures = planLine(plan).match(/\d+/g)?.map(Number);
      const { answered, recommendations } = coverage;
      const told = [...(recommendations.length > 0 ? [answered, recommendations.length] : []), late, open];
      assert.deepEqual(
        figures,
        told.filter((figure, i) => figure > 0 || i === 0),
      );
    });

    it(`${name} marks what is tbc, and leads to places in the text`, () => {
      const [plan] = projectOf(text).plans;
      for (const { id, title, at, isOpen } of every(planTree(plan ?? assert.fail()))) {
        if (isTbc(title) && id !== "") assert.ok(isOpen, id);
        if (at) assert.ok(at.start >= 0 && at.end <= text.length, id);
      }
    });

    it(`${name} cut off anywhere still has a tree, and takes an item or none`, () => {
      for (let end = 0; end <= text.length; end += 97) {
        const project = projectOf(text.slice(0, end));
        for (const plan of project.plans) {
          assert.ok(every(planTree(plan)).every(({ words }) => typeof words === "string"));
          assert.notEqual(planLine(plan), "");
        }
        for (const list of ["actions", "owners", "recommendations"] as const)
          newItem(project, URI, { list, fields: list === "recommendations" ? { text: "x" } : { title: "x" } });
      }
    });
  }
});
