import { isKnown } from "../known.ts";
import { headOf, itemsOf, nameIn } from "../plan.ts";
import type { Check } from "../problem.ts";
import { removeItem } from "../remove-item.ts";
import { say } from "../say.ts";
import { isUnspokenOf, linkedIds } from "../unlinked.ts";

export const unusedOwner: Check = {
  code: "unused-owner",
  summary: "Somebody is on the list of owners, and nothing in the plan is linked to them.",
  why: "A post without a part in the plan was forgotten somewhere, or has left the plan and not the list.",
  source: "The plan format: the list of owners holds those to whom the plan links.",
  severity: { draft: "hint", approved: "hint", published: "hint" },
  many: (count) =>
    say`Nothing in the plan is linked to ${count} of its owners. Link each where it has a part, or take it out of the list.`,
  *inPlan(plan) {
    if (!isKnown(plan, "owners", "actions", "themes", "governance", "measures", "risks", "decisions")) return;
    const linked = linkedIds(plan, "owners");
    // While nobody is linked yet, the list was only made first.
    if (linked.size === 0) return;
    for (const owner of itemsOf(plan, "owners")) {
      const { value } = owner;
      if (linked.has(value.id?.value ?? "") || !isUnspokenOf(plan, "owners", { named: value, except: ["owners"] }))
        continue;
      yield {
        at: headOf(owner),
        message: say`Nothing in the plan is linked to ${nameIn(owner, "owner")}. Link it where it has a part, or take it out of the list.`,
        fixes: removeItem(plan, "owners", owner),
      };
    }
  },
};
