import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { problemsOf } from "../server/core/check.ts";
import { openDocument } from "../server/core/document.ts";
import { applyEdits, foldFixes } from "../server/core/edits.ts";
import { judged } from "../server/core/exception-uses.ts";
import { addressOf } from "../server/core/fingerprints.ts";
import { leavesOf } from "../server/core/leaves.ts";
import type { Plan } from "../server/core/plan.ts";
import type { Edit } from "../server/core/problem.ts";
import { readProject } from "../server/core/project.ts";
import { isSound } from "../server/core/syntax.ts";
import { strip } from "./annotate.ts";
import { fixturesIn, setting, textsOf } from "./fixtures.ts";
import { root } from "./generated.ts";

type Texts = readonly { readonly uri: string; readonly text: string }[];

function plansOf(texts: Texts): readonly Plan[] {
  return readProject(
    texts.map(({ uri, text }) => openDocument(uri, text)),
    setting,
  ).plans;
}

function safeEdits(plan: Plan): readonly Edit[] {
  return foldFixes(problemsOf(plan).flatMap(({ fixes }) => fixes?.find(({ safe }) => safe) ?? []));
}

/** How much there is to tell of a plan, but for the items that edits touch: what they bring to light was there before. */
function countOf(plans: readonly Plan[], touched: ReadonlySet<string>): number {
  return plans.flatMap((plan) =>
    judged(plan).kept.filter(({ finding }) => !touched.has(addressOf(plan, finding.at).item)),
  ).length;
}

/** What a plan says, value by value, but for the values that edits touch. */
function valuesOf({ documents }: Plan, edits: readonly Edit[]): string[] {
  return documents.flatMap(({ uri, syntax }) =>
    syntax.blocks.flatMap(({ start, block }) =>
      leavesOf(block)
        .filter(({ scalar }) => {
          const [from, to] = [start + scalar.start, start + scalar.end];
          return !edits.some(({ at }) => at.uri === uri && at.start <= to && at.end >= from);
        })
        .map(({ path, scalar }) => `${path.join(".")}: ${scalar.text}`),
    ),
  );
}

function isTopKey({ documents }: Plan, at: Edit["at"]): boolean {
  return documents.some(
    ({ uri, syntax }) => uri === at.uri && syntax.entries.some(({ key }) => key.start === at.start),
  );
}

function isWhole({ documents }: Plan): boolean {
  return documents.every(({ syntax }) => syntax.blocks.every(({ block }) => isSound(block)));
}

describe("safe fixes", () => {
  const fixes = fixturesIn("fixes").map(({ name, text }) => ({
    name: `fixes/${name}`,
    text: text.split(/^---\n/m)[0] ?? "",
  }));
  const examples = readdirSync(join(root, "examples"))
    .filter((name) => name.endsWith(".yaml"))
    .map((name) => ({ name, text: readFileSync(join(root, "examples", name), "utf8") }));

  for (const { name, text } of [...fixturesIn("checks"), ...fixes, ...examples]) {
    const texts = textsOf(strip(text));
    for (const plan of plansOf(texts)) {
      const edits = safeEdits(plan);
      if (edits.length === 0) continue;
      it(`${name}: add no problem and change nothing else`, () => {
        const after = plansOf(
          plan.documents.map((document) => ({
            uri: document.uri,
            text: applyEdits(
              document.text,
              edits.filter(({ at }) => at.uri === document.uri),
            ),
          })),
        );
        // What a text that could not be read was hiding comes to light, and is no new problem.
        if (!isWhole(plan)) return;
        const left = after.flatMap((one) => valuesOf(one, []));
        for (const value of valuesOf(plan, edits)) {
          const at = left.indexOf(value);
          assert.ok(at >= 0, `${value} is no longer said`);
          left.splice(at, 1);
        }
        // Under a key at the top that is mended stands a whole list that nobody could see.
        if (edits.some(({ at }) => isTopKey(plan, at))) return;
        const touched = new Set(edits.map(({ at }) => addressOf(plan, at).item));
        assert.ok(countOf(after, touched) <= countOf([plan], touched));
        assert.ok(countOf(after, new Set()) <= countOf([plan], new Set()) + touched.size);
      });
    }
  }
});
