import { isOver } from "../actions.ts";
import { fixOf, insertKey, placeEdit } from "../edits.ts";
import { type Group, groupIn } from "../groups.ts";
import { textUnder } from "../leaves.ts";
import { type Target, targetsOf } from "../links.ts";
import { listed, quoted } from "../names.ts";
import { type ItemIn, itemsOf, nameIn, type Plan, placeIn } from "../plan.ts";
import { isTbc, written } from "../placed.ts";
import type { Check, Edit, Finding, Place } from "../problem.ts";
import { rewrite } from "../rewriting.ts";
import { say } from "../say.ts";
import { itemShape } from "../shape.ts";
import { leadsOf } from "../leads.ts";
import { tidy } from "../values/words.ts";

/** A place where a group is made to answer for something, and how a post is put there instead. */
interface Use {
  readonly group: Target;
  readonly at: Place;
  readonly item: ItemIn<"actions"> | ItemIn<"themes">;
  readonly noun: "action" | "theme";
  readonly edit: Edit | undefined;
}

export const accountableIsAGroup: Check = {
  code: "accountable-is-a-group",
  summary: "A team, a board or everybody is to answer for something, and no single post.",
  why: "Where many answer for a thing nobody does, and there is no one whom a committee can ask.",
  source: "Governance practice: several posts may lead an action, and one officer is accountable for it.",
  severity: { draft: "hint", approved: "information", published: "warning" },
  *inPlan(plan) {
    const uses = [...inThemes(plan), ...inActions(plan)];
    for (const group of new Set(uses.map((use) => use.group))) {
      const [first, ...others] = uses.filter((use) => use.group === group);
      if (first) yield findingFor(first, others);
    }
  },
};

function* inThemes(plan: Plan): Iterable<Use> {
  for (const item of itemsOf(plan, "themes")) {
    const { accountable } = item.value;
    const group = accountable && groupCalled(plan, accountable.value);
    if (group) yield { group, at: placeIn(item, accountable), item, noun: "theme", edit: setOpen(item) };
  }
}

function* inActions(plan: Plan): Iterable<Use> {
  const answered = answeredThrough(plan);
  for (const item of itemsOf(plan, "actions")) {
    const { accountable, owner, owners } = item.value;
    if (isOver(item.value)) continue;
    if (written(item.value, "accountable")) {
      const group = accountable && groupCalled(plan, accountable.value);
      if (group) yield { group, at: placeIn(item, accountable), item, noun: "action", edit: setOpen(item) };
      continue;
    }
    // Later on, that nobody is named who answers for it is told as such.
    if (plan.stage !== "draft") continue;
    const groups = leadsOf(item.value).map((lead) => groupCalled(plan, lead));
    const [group] = groups;
    const at = owner ?? owners?.[0];
    if (!group || !at || groups.includes(undefined) || isAnswered(item, answered)) continue;
    yield { group, at: placeIn(item, at), item, noun: "action", edit: added(item) };
  }
}

/** The owner of an id, where it is a group: by its title, or because a body of the plan has the same. */
function groupCalled({ index }: Plan, id: string): Target | undefined {
  const [target, ...others] = targetsOf(index, ["owners"], id);
  const title = textUnder(target?.map, "title");
  if (!target || others.length > 0 || title === undefined || isTbc(title)) return undefined;
  if (textUnder(target.map, "name") !== undefined) return undefined;
  const kind = textUnder(target.map, "kind")?.toLowerCase() ?? "";
  const bodies = [...(index.targets.get("bodies")?.values() ?? [])].flat();
  const found: Group | undefined = bodies.some(({ map }) => tidy(textUnder(map, "title") ?? "") === tidy(title))
    ? "body"
    : groupIn(title);
  if (found === undefined || kind === "chair" || kind === "member") return undefined;
  // A partner may be a whole organisation, such as a safeguarding board.
  return found === "body" && kind === "partner" ? undefined : target;
}

/** The ids of the themes and recommendations that say, by their theme, who answers for them. */
function answeredThrough(plan: Plan): ReadonlySet<string> {
  const themes = new Set(
    itemsOf(plan, "themes").flatMap(({ value }) => (written(value, "accountable") ? (value.id?.value ?? []) : [])),
  );
  const recommendations = itemsOf(plan, "recommendations").flatMap(({ value: { id, theme } }) =>
    id && themes.has(theme?.value ?? "") ? id.value : [],
  );
  return new Set([...themes, ...recommendations]);
}

function isAnswered({ value: { theme, addresses } }: ItemIn<"actions">, answered: ReadonlySet<string>): boolean {
  return [theme, ...(addresses ?? [])].some((link) => link !== undefined && answered.has(link.value));
}

function setOpen(item: ItemIn<"actions"> | ItemIn<"themes">): Edit | undefined {
  const edit = rewrite(written(item.value, "accountable"), "tbc");
  return edit && placeEdit(item, edit);
}

function added(item: ItemIn<"actions">): Edit {
  const map = { map: item.value.node, shape: itemShape("actions") };
  return placeEdit(item, insertKey(item.at.block.text, map, ["accountable", "tbc"]));
}

function findingFor(first: Use, others: readonly Use[]): Finding {
  const all = [first, ...others];
  const title = quoted(textUnder(first.group.map, "title") ?? first.group.id);
  const names = all.map(({ item, noun }) => item.value.id?.value ?? nameIn(item, noun));
  const edits = all.flatMap(({ edit }) => edit ?? []);
  return {
    at: first.at,
    message:
      others.length === 0
        ? say`${title} cannot be held to account for ${nameIn(first.item, first.noun)}. Name one post under "accountable".`
        : say`${title} cannot be held to account for ${listed(names)}. Name one post for each under "accountable".`,
    related: others.map(({ at, item, noun }) => ({ at, message: say`nor for ${nameIn(item, noun)}` })),
    fixes:
      edits.length < all.length ? [] : [fixOf(say`Leave open under "accountable" which post it is`, false, ...edits)],
  };
}
