import { twiceAtTop, twiceIn } from "../duplicates.ts";
import type { Check } from "../problem.ts";
import { ERROR } from "../text-check.ts";

export const yamlDuplicateKey: Check = {
  code: "yaml-duplicate-key",
  summary: "A key stands twice in one place.",
  why: "Only one of the two counts, and programs do not agree which.",
  severity: ERROR,
  many: (count) => `${count} keys stand twice in one place. Keep one of each.`,
  *inBlock(block) {
    for (const { cause, start } of block.problems) {
      if (cause === "duplicate-key") yield* twiceIn(block, start);
    }
  },
  *inPlan(plan) {
    for (const document of plan.documents) yield* twiceAtTop(document);
  },
};
