import { memo } from "../memo.ts";
import { type ItemIn, itemsOf, type Plan } from "../plan.ts";
import type { Place } from "../problem.ts";
import { type ActionShown, actionsShown } from "./actions.ts";
import { type Shown, shownItem, wordsOf } from "./shown.ts";

/** A post and the actions that it leads. */
export interface OwnerShown extends Shown {
  readonly kind: string | undefined;
  readonly organisation: string | undefined;
  readonly actions: number;
  readonly open: number;
  readonly late: number;
}

/** The posts of a plan, and the actions that nobody leads. */
export interface People {
  /** The posts as they are listed, then others that actions name in words; posts that lead nothing are left out. */
  readonly owners: readonly OwnerShown[];
  /** How many of the posts that are listed lead nothing. */
  readonly idle: number;
  /** The open actions without an owner. */
  readonly unled: readonly ActionShown[];
}

/** Counts the actions of each post. An action of two counts for both. */
export const peopleOf: (plan: Plan) => People = memo((plan) => {
  const led = new Map<string, ActionShown[]>();
  const actions = actionsShown(plan).filter(({ state }) => state !== "withdrawn");
  for (const action of actions) {
    for (const lead of action.leads) led.set(lead, [...(led.get(lead) ?? []), action]);
  }
  const listed = itemsOf(plan, "owners").map((owner) => listedOwner(owner, led));
  const ids = new Set(listed.map(({ id }) => id));
  const others = [...led].filter(([lead]) => !ids.has(lead)).map(([lead, own]) => unlisted(lead, own));
  const busy = listed.filter((owner) => owner.actions > 0);
  return {
    owners: [...busy, ...others],
    idle: listed.length - busy.length,
    unled: actions.filter(({ isOpen, leads }) => isOpen && leads.length === 0),
  };
});

function listedOwner(owner: ItemIn<"owners">, led: ReadonlyMap<string, readonly ActionShown[]>): OwnerShown {
  const shown = shownItem(owner);
  const { kind, organisation } = owner.value;
  return { ...shown, kind: wordsOf(kind), organisation: wordsOf(organisation), ...countsOf(led.get(shown.id) ?? []) };
}

function unlisted(lead: string, own: readonly ActionShown[]): OwnerShown {
  const at: Place = own[0]?.at ?? { uri: "", start: 0, end: 0 };
  return { id: "", title: lead, at, kind: undefined, organisation: undefined, ...countsOf(own) };
}

function countsOf(own: readonly ActionShown[]) {
  return {
    actions: own.length,
    open: own.filter(({ isOpen }) => isOpen).length,
    late: own.filter(({ daysLate }) => daysLate !== undefined).length,
  };
}
