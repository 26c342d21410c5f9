import { said, say } from "../core/say.ts";
import type { Change } from "./change.ts";
import { CLASSES } from "./rule.ts";

/** How many changes there are of each class: "2 weakened (1 with a reason), 1 strengthened, 3 neutral, 12 editorial". */
export function summaryOf(changes: readonly Change[]): string {
  const parts = CLASSES.flatMap((wanted) => {
    const count = changes.filter((change) => change.class === wanted).length;
    if (count === 0) return [];
    const reasoned = changes.filter((change) => change.class === wanted && change.reasoned).length;
    const words = say`${count} ${said(wanted)}`;
    return [wanted === "weakened" && reasoned > 0 ? say`${words} (${reasoned} with a reason)` : words];
  });
  return parts.length === 0 ? say`nothing has changed in meaning` : parts.join(", ");
}

/** What is weakened and carries no reason: what a pipeline may refuse. */
export function unexplained(changes: readonly Change[]): readonly Change[] {
  return changes.filter((change) => change.class === "weakened" && !change.reasoned);
}
