import { targetsOf } from "../links.ts";
import { capital, nameOf } from "../names.ts";
import { ENOUGH_ACTIONS, openActions } from "../open-actions.ts";
import { type ItemIn, nameIn, placeIn } from "../plan.ts";
import type { Check } from "../problem.ts";
import { say } from "../say.ts";
import type { Located } from "../text.ts";
import { isTbc } from "../values/words.ts";

/** A post that leads more of the open actions than this share on its own carries the plan. */
const SHARE = 1 / 2;

export const ownerOverloaded: Check = {
  code: "owner-overloaded",
  summary: "One post leads most of the open actions.",
  why: "When one person carries a plan, it stops when that person is away, and each action gets little of their time.",
  source: "Programme management practice: work is shared out by the time that each post has for it.",
  severity: { draft: "hint", approved: "hint", published: "hint" },
  *inPlan(plan) {
    const led = openActions(plan).filter((action) => ownersOf(action).length > 0);
    if (led.length < ENOUGH_ACTIONS) return;
    for (const [id, alone] of ledAlone(led)) {
      const [target, double] = targetsOf(plan.index, ["owners"], id);
      if (!target || double || alone.length <= led.length * SHARE) continue;
      yield {
        at: target.at,
        message: say`${capital(nameOf(target.map, "owner"))} alone leads ${alone.length} of the ${led.length} open actions with an owner. Check that one post can carry them, or name others for some.`,
        related: alone.map(({ action, owner }) => ({
          at: placeIn(action, owner),
          message: capital(nameIn(action, "action")),
        })),
      };
    }
  },
};

interface Led {
  readonly action: ItemIn<"actions">;
  readonly owner: Located<string>;
}

/** The actions that each post leads on its own; who leads together shares the work. */
function ledAlone(actions: readonly ItemIn<"actions">[]): ReadonlyMap<string, readonly Led[]> {
  const byOwner = new Map<string, Led[]>();
  for (const action of actions) {
    const [owner, ...others] = ownersOf(action);
    if (!owner || others.length > 0) continue;
    const same = byOwner.get(owner.value);
    if (same) same.push({ action, owner });
    else byOwner.set(owner.value, [{ action, owner }]);
  }
  return byOwner;
}

function ownersOf({ value: { owner, owners } }: ItemIn<"actions">): readonly Located<string>[] {
  const named = [...(owner ? [owner] : []), ...(owners ?? [])].filter(({ value }) => value !== "" && !isTbc(value));
  return named.filter(({ value }, i) => named.findIndex((other) => other.value === value) === i);
}
