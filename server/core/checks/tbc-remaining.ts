import { nameOfLeaf } from "../leaf-name.ts";
import { leavesOf } from "../leaves.ts";
import type { Check, Stage } from "../problem.ts";
import { say } from "../say.ts";
import { isSound } from "../syntax.ts";
import { isTbc } from "../placed.ts";

export const tbcRemaining: Check = {
  code: "tbc-remaining",
  summary: "Something is still tbc.",
  why: "An open answer is honest in a draft, but readers of a published plan are owed all of them.",
  source:
    "The plan format: tbc is an answer in a draft, is pointed out once the plan is approved, and has no place in a published plan.",
  severity: { draft: "information", approved: "warning", published: "error" },
  many: (count, stage) => (count === 1 ? one(stage) : more(count, stage)),
  alwaysTogether: true,
  *inBlock(block) {
    // What cannot be read whole is left for when it can.
    if (!isSound(block)) return;
    for (const leaf of leavesOf(block)) {
      const { start, end, text } = leaf.scalar;
      if (isTbc(text)) yield { at: { start, end }, message: nameOfLeaf(leaf) };
    }
  },
};

function one(stage: Stage): string {
  if (stage === "published") return say`1 item is still tbc. A published plan cannot have any.`;
  if (stage === "closed") return say`1 item is still tbc. A closed plan cannot have any.`;
  return say`1 item is still tbc. It must be settled before the plan is published.`;
}

function more(count: number, stage: Stage): string {
  if (stage === "published") return say`${count} items are still tbc. A published plan cannot have any.`;
  if (stage === "closed") return say`${count} items are still tbc. A closed plan cannot have any.`;
  return say`${count} items are still tbc. All must be settled before the plan is published.`;
}
