import { twiceAtTop, twiceIn } from "../duplicates.ts";
import { forgottenDashes } from "../forgotten-dashes.ts";
import type { Check } from "../problem.ts";
import { say } from "../say.ts";
import { ERROR } from "../text-check.ts";

export const yamlDuplicateKey: Check = {
  code: "yaml-duplicate-key",
  summary: "A key stands twice in one place.",
  why: "Only one of the two counts, and programs do not agree which.",
  source: "YAML 1.2.2, section 3.2.1.1: each key stands once in its place.",
  severity: ERROR,
  many: (count) => say`${count} keys stand twice in one place. Keep one of each.`,
  *inBlock(block) {
    const twice = block.problems.filter(({ cause }) => cause === "duplicate-key");
    const forgotten = twice.length === 0 ? [] : forgottenDashes(block.text, block.node);
    for (const { start } of twice) {
      // What runs into another item for want of a hyphen stands twice only because of that.
      if (!forgotten.some((dash) => start >= dash.start && start < dash.map.end)) yield* twiceIn(block, start);
    }
  },
  *inPlan(plan) {
    for (const document of plan.documents) yield* twiceAtTop(document);
  },
};
