import { type Answer, answersOf } from "../answers.ts";
import { isKnown } from "../known.ts";
import { memo } from "../memo.ts";
import { type ItemIn, itemsOf, type Plan } from "../plan.ts";
import { type ActionShown, actionsShown } from "./actions.ts";
import { plainText, postOf, type Shown, shownItem, wordsOf } from "./shown.ts";

/** What the plan does about a recommendation, in the order in which it is counted. */
export const ANSWERS = ["actions", "others", "not accepted", "none"] as const;

/** Actions address it, others cover it, it is not accepted, or nothing says what is done. */
export type AnswerKind = (typeof ANSWERS)[number];

/** A recommendation and what the plan does about it. */
export interface RecommendationShown extends Shown {
  /** Its number in the report. */
  readonly ref: string | undefined;
  readonly category: string | undefined;
  readonly priority: string | undefined;
  readonly response: string | undefined;
  readonly reason: string | undefined;
  readonly theme: string;
  readonly answer: AnswerKind;
  /** The actions that address it, without those given up. */
  readonly actions: readonly ActionShown[];
  readonly withdrawn: readonly ActionShown[];
  /** What is written under "covered_by". */
  readonly coveredBy: readonly string[];
  /** Whether all its actions are done. */
  readonly isDone: boolean;
  /** How many of its actions are late. */
  readonly late: number;
}

/** A theme of the plan. */
export interface ThemeShown extends Shown {
  readonly lead: string | undefined;
  readonly accountable: string | undefined;
  readonly outcome: string | undefined;
  readonly programmes: readonly string[];
}

/** A theme with what belongs to it; without a theme, what belongs to none. */
export interface Group {
  readonly theme: ThemeShown | undefined;
  readonly recommendations: readonly RecommendationShown[];
  readonly actions: readonly ActionShown[];
}

/** What the plan does about its recommendations, theme by theme. */
export interface Coverage {
  /** The themes as they are listed, then what belongs to none; a plan without themes has one group. */
  readonly groups: readonly Group[];
  readonly recommendations: readonly RecommendationShown[];
  readonly counts: Readonly<Record<AnswerKind, number>>;
  readonly answered: number;
  /** Whether an action that is not found is not there. Where it may stand in a part that is not read, it is not. */
  readonly isCertain: boolean;
}

/** Gathers the recommendations of a plan by theme, each with what answers it. */
export const coverageOf: (plan: Plan) => Coverage = memo((plan) => {
  const shown = new Map(itemsOf(plan, "actions").map(({ value }, i) => [value.node, actionsShown(plan)[i]]));
  const find = (actions: readonly ItemIn<"actions">[]) => actions.flatMap(({ value }) => shown.get(value.node) ?? []);
  const recommendations = answersOf(plan).map((answer) => recommendationOf(answer, find));
  const counts = { actions: 0, others: 0, "not accepted": 0, none: 0 };
  for (const { answer } of recommendations) counts[answer]++;
  return {
    groups: groupsOf(plan, recommendations),
    recommendations,
    counts,
    answered: recommendations.length - counts.none,
    isCertain: isKnown(plan, "actions", "recommendations"),
  };
});

function recommendationOf(
  answer: Answer,
  find: (actions: readonly ItemIn<"actions">[]) => readonly ActionShown[],
): RecommendationShown {
  const { recommendation, coveredBy } = answer;
  const { ref, category, priority, response, reason, theme } = recommendation.value;
  const actions = find(answer.actions);
  return {
    ...shownItem(recommendation),
    ref: wordsOf(ref),
    category: wordsOf(category),
    priority: wordsOf(priority),
    response: wordsOf(response),
    reason: wordsOf(reason),
    theme: plainText(theme?.value),
    answer: kindOf(answer),
    actions,
    withdrawn: find(answer.withdrawn),
    coveredBy,
    isDone: actions.length > 0 && actions.every(({ isDone }) => isDone),
    late: actions.filter(({ daysLate }) => daysLate !== undefined).length,
  };
}

function kindOf({ actions, isRefused, coveredBy }: Answer): AnswerKind {
  if (actions.length > 0) return "actions";
  if (isRefused) return "not accepted";
  return coveredBy.length > 0 ? "others" : "none";
}

/** The theme of a recommendation is the one it names, else the only one that its actions name; and the other way round. */
function groupsOf(plan: Plan, recommendations: readonly RecommendationShown[]): readonly Group[] {
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
