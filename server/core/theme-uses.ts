import { statusOf } from "./actions.ts";
import { addressedBy } from "./answers.ts";
import { memo } from "./memo.ts";
import { type ItemIn, itemsOf, type Plan } from "./plan.ts";
import { written } from "./placed.ts";
import { nearest } from "./suggest.ts";
import { isTbc } from "./values/words.ts";
import { isBlank } from "./write-key.ts";

type Recommendation = ItemIn<"recommendations">;

/** How a plan gathers its recommendations and actions under themes. */
export interface ThemeUses {
  /** Which of the two name themes; themes may be headings of the recommendations, of the actions or of both. */
  readonly byRecommendations: boolean;
  readonly byActions: boolean;
  /** The themes that nothing names. */
  readonly empty: readonly ItemIn<"themes">[];
  /** The recommendations that ought to name a theme and do not. */
  readonly orphans: readonly Recommendation[];
  /** Whether it is still to be found for something which theme it belongs to. */
  readonly isOpen: boolean;
}

/** Looks at the themes that the recommendations and actions of a plan name. */
export const themeUses: (plan: Plan) => ThemeUses = memo((plan) => {
  const recommendations = itemsOf(plan, "recommendations");
  const actions = itemsOf(plan, "actions").filter(({ value }) => statusOf(value) !== "withdrawn");
  const orphans = orphansAmong(recommendations, actions);
  const byRecommendations = recommendations.some(namesTheme);
  return {
    byRecommendations,
    byActions: actions.some(namesTheme),
    empty: emptyAmong(
      itemsOf(plan, "themes"),
      [...recommendations, ...itemsOf(plan, "actions")].flatMap((one) => themeOf(one) ?? []),
    ),
    orphans,
    isOpen:
      [...recommendations, ...actions].some((one) => isTbc(themeOf(one) ?? "")) ||
      orphans.length > 0 ||
      (!byRecommendations && !actions.every(namesTheme)),
  };
});

/** What is written under "theme"; nothing where the key is not there. */
function themeOf({ value }: Recommendation | ItemIn<"actions">): string | undefined {
  const node = written(value, "theme");
  return node?.kind === "scalar" ? node.text.trim() : node && "";
}

function namesTheme(item: Recommendation | ItemIn<"actions">): boolean {
  const theme = themeOf(item) ?? "";
  return theme !== "" && !isTbc(theme);
}

/** A theme whose id is written with a slip is meant all the same; that is told where the slip is. */
function emptyAmong(themes: readonly ItemIn<"themes">[], named: readonly string[]): readonly ItemIn<"themes">[] {
  const ids = new Set(themes.flatMap(({ value }) => value.id?.value ?? []));
  const meant = new Set(named.flatMap((name) => (ids.has(name) ? name : nearest(name, ids))));
  return themes.filter(({ value: { id } }) => id && id.value !== "" && !isTbc(id.value) && !meant.has(id.value));
}

/**
 * The themes may be those of one of several reports, so a recommendation ought to name one where another of its report
 * does. One that is not accepted, that others cover, or whose action names a theme needs none of its own.
 */
function orphansAmong(
  recommendations: readonly Recommendation[],
  actions: readonly ItemIn<"actions">[],
): readonly Recommendation[] {
  const reports = new Set(recommendations.filter(namesTheme).map(({ value }) => value.from?.value));
  const placed = new Set(actions.filter(themeOf).flatMap(({ value }) => addressedBy(value)));
  return recommendations.filter((one) => {
    const { id, from, response } = one.value;
    if (themeOf(one) !== undefined || !reports.has(from?.value)) return false;
    const isDealtWith = response?.value.toLowerCase() === "not accepted" || !isBlank(written(one.value, "covered_by"));
    return !isDealtWith && !placed.has(id?.value ?? "");
  });
}
