import { nameOfLeaf } from "../leaf-name.ts";
import { leavesOf } from "../leaves.ts";
import { memo } from "../memo.ts";
import { isTbc } from "../placed.ts";
import type { Plan } from "../plan.ts";
import type { Place } from "../problem.ts";
import { said, say } from "../say.ts";
import { planShape } from "../shape.ts";
import { type Block, isSound } from "../syntax.ts";
import type { Span } from "../text.ts";

/** An answer that is still tbc: what it is, and where it stands. */
export interface GapShown {
  readonly name: string;
  readonly at: Place;
}

/** The answers that are tbc in one part of the plan, such as its actions. */
export interface GapGroup {
  readonly title: string;
  readonly gaps: readonly GapShown[];
}

/** Everything that is still tbc, by the part of the plan it is in; what cannot be read whole is left out. */
export const gapsOf: (plan: Plan) => readonly GapGroup[] = memo((plan) => {
  const groups = new Map<string, GapShown[]>();
  for (const { uri, syntax } of plan.documents) {
    for (const { start, block } of syntax.blocks) {
      for (const { part, name, span } of gapsIn(block)) {
        const gap = { name, at: { uri, start: start + span.start, end: start + span.end } };
        const same = groups.get(part);
        if (same) same.push(gap);
        else groups.set(part, [gap]);
      }
    }
  }
  return [...groups].map(([part, gaps]) => ({ title: titleOf(part), gaps }));
});

interface Gap {
  /** The key at the top level that it stands under; empty for what stands at the top itself. */
  readonly part: string;
  readonly name: string;
  readonly span: Span;
}

const gapsIn: (block: Block) => readonly Gap[] = memo((block) =>
  (isSound(block) ? leavesOf(block) : [])
    .filter(({ scalar }) => isTbc(scalar.text))
    .map((leaf) => ({
      part: leaf.path.length > 1 || leaf.item ? (leaf.path[0] ?? "") : "",
      name: nameOfLeaf(leaf),
      span: { start: leaf.scalar.start, end: leaf.scalar.end },
    })),
);

function titleOf(part: string): string {
  return part === "" ? say`The plan itself` : said(planShape.keys.get(part)?.title ?? part);
}
