import { type Answer, answersOf } from "../answers.ts";
import { isKnown } from "../known.ts";
import { memo } from "../memo.ts";
import { type ItemIn, itemsOf, type Plan } from "../plan.ts";
import { type ActionShown, actionsShown } from "./actions.ts";
import { groupsOf } from "./groups.ts";
import { plainText, type Shown, shownItem, wordsOf } from "./shown.ts";

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
