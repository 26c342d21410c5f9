import { nameOfLeaf } from "../leaf-name.ts";
import { leavesOf } from "../leaves.ts";
import { counted } from "../names.ts";
import { isTbc } from "../placed.ts";
import type { Plan } from "../plan.ts";
import type { Check, Related, Stage } from "../problem.ts";
import { isSound } from "../syntax.ts";

/** What a plan at a stage is told about the answers it leaves open. */
const WANTED: Readonly<Record<Stage, string>> = {
  draft: "All must be settled before the plan is published.",
  approved: "All must be settled before the plan is published.",
  published: "A published plan cannot have any.",
  closed: "A closed plan cannot have any.",
};

export const tbcRemaining: Check = {
  code: "tbc-remaining",
  summary: "Something is still tbc.",
  why: "An open answer is honest in a draft, but readers of a published plan are owed all of them.",
  severity: { draft: "information", approved: "warning", published: "error" },
  *inPlan(plan) {
    const open = openIn(plan);
    const [first] = open;
    if (!first) return;
    const [still, wanted] =
      open.length === 1 ? ["is", WANTED[plan.stage].replace(/^All/, "It")] : ["are", WANTED[plan.stage]];
    yield { at: first.at, message: `${counted(open.length, "item")} ${still} still tbc. ${wanted}`, related: open };
  },
};

/** Every place that says tbc, over all texts of the plan; what cannot be read whole is left for when it can. */
function openIn({ documents }: Plan): readonly Related[] {
  return documents.flatMap(({ uri, syntax }) =>
    syntax.blocks.flatMap(({ start, block }) =>
      (isSound(block) ? leavesOf(block) : []).flatMap((leaf) => {
        if (!isTbc(leaf.scalar.text)) return [];
        const at = { uri, start: start + leaf.scalar.start, end: start + leaf.scalar.end };
        return [{ at, message: nameOfLeaf(leaf) }];
      }),
    ),
  );
}
