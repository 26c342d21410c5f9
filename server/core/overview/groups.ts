import { type ItemIn, itemsOf, type Plan } from "../plan.ts";
import { actionsShown } from "./actions.ts";
import type { Group, RecommendationShown, ThemeShown } from "./coverage.ts";
import { postOf, shownItem, wordsOf } from "./shown.ts";

/**
 * The recommendations and actions of a plan by theme. The theme of a recommendation is the one it names, else the only
 * one that its actions name; and the other way round.
 */
export function groupsOf(plan: Plan, recommendations: readonly RecommendationShown[]): readonly Group[] {
  const themes = itemsOf(plan, "themes").map((theme) => themeOf(plan, theme));
  const ids = new Set(themes.map(({ id }) => id).filter((id) => id !== ""));
  const homes = new Map(
    recommendations.map((one) => [
      one,
      homeOf(
        ids,
        one.theme,
        one.actions.map(({ theme }) => theme),
      ),
    ]),
  );
  const byId = new Map<string, string[]>();
  for (const [{ id }, home] of homes) byId.set(id, [...(byId.get(id) ?? []), home ?? ""]);
  const places = new Map(
    actionsShown(plan).map((one) => [
      one,
      homeOf(
        ids,
        one.theme,
        one.addresses.flatMap((id) => byId.get(id) ?? []),
      ),
    ]),
  );
  const groupOf = (theme: ThemeShown | undefined): Group => ({
    theme,
    recommendations: [...homes].filter(([, home]) => home === theme?.id).map(([one]) => one),
    actions: [...places].filter(([, home]) => home === theme?.id).map(([one]) => one),
  });
  const rest = groupOf(undefined);
  const hasRest = rest.recommendations.length + rest.actions.length > 0 || themes.length === 0;
  return [...themes.filter(isFirst).map(groupOf), ...(hasRest ? [rest] : [])];
}

/** Of themes that share an id the first gets what belongs to it; the others are told of as duplicates. */
function isFirst({ id }: ThemeShown, at: number, all: readonly ThemeShown[]): boolean {
  return id === "" || all.findIndex((other) => other.id === id) === at;
}

function homeOf(ids: ReadonlySet<string>, own: string, others: readonly string[]): string | undefined {
  if (ids.has(own)) return own;
  const named = new Set(others);
  const [only] = named;
  return named.size === 1 && only !== undefined && ids.has(only) ? only : undefined;
}

function themeOf(plan: Plan, theme: ItemIn<"themes">): ThemeShown {
  const { lead, accountable, outcome, programmes = [] } = theme.value;
  return {
    ...shownItem(theme),
    lead: postOf(plan, lead),
    accountable: postOf(plan, accountable),
    outcome: wordsOf(outcome),
    programmes: programmes.flatMap((one) => wordsOf(one) ?? []),
  };
}
