import { isOver } from "./actions.ts";
import { topText } from "./document.ts";
import { leadsOf } from "./leads.ts";
import { isOutside, isSameOrganisation } from "./organisations.ts";
import { type ItemIn, itemsOf, type Plan, placeIn } from "./plan.ts";
import type { Place } from "./problem.ts";
import { isTbc, tidy } from "./values/words.ts";

/** An organisation other than the plan's own, and the actions that are its alone to carry out. */
export interface Partner {
  readonly name: string;
  /** Where it is named among the owners. */
  readonly at: Place;
  readonly actions: readonly ItemIn<"actions">[];
}

/**
 * The partners that lead open actions and answer for them. An action that a partner leads together with the plan's own
 * body, or under an accountable post of it, is left out: there is somebody whom the plan's own bodies can ask.
 */
export function partnersWithActions(plan: Plan): readonly Partner[] {
  const posts = partnerPosts(plan);
  if (posts.size === 0) return [];
  const partners: { name: string; at: Place; actions: ItemIn<"actions">[] }[] = [];
  for (const action of itemsOf(plan, "actions")) {
    const { accountable } = action.value;
    const post = posts.get(leadsOf(action.value)[0] ?? "");
    const others = [...leadsOf(action.value), ...(accountable ? [accountable.value] : [])];
    if (!post || isOver(action.value) || !others.every((id) => posts.has(id))) continue;
    const same = partners.find(({ name }) => tidy(name) === tidy(post.name));
    if (same) same.actions.push(action);
    else partners.push({ ...post, actions: [action] });
  }
  return partners;
}

/** The owners that are no post of the plan's own body, by id, each with its organisation. */
function partnerPosts(plan: Plan): ReadonlyMap<string, { readonly name: string; readonly at: Place }> {
  const own = said(topText(plan.main, "organisation"));
  // Of a partnership's own bodies nobody can tell whose they are.
  if (own === undefined) return new Map();
  const posts = itemsOf(plan, "owners").flatMap((owner) => {
    const { id, title, organisation, kind } = owner.value;
    const isPartner = kind?.value === "partner";
    const named = said(organisation?.value) === undefined ? (isPartner ? title : undefined) : organisation;
    const name = said(named?.value);
    if (!id || !named || name === undefined || isSameOrganisation(name, own)) return [];
    // A department of the body's own stands under "organisation" as well.
    const isTheirs = isPartner || ((kind?.value ?? "officer") === "officer" && isOutside(name));
    return isTheirs ? [[id.value, { name, at: placeIn(owner, named) }] as const] : [];
  });
  return new Map(posts);
}

function said(text: string | undefined): string | undefined {
  return text === undefined || text.trim() === "" || isTbc(text) ? undefined : text.trim();
}
