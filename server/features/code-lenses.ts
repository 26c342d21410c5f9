import { answersOf } from "../core/answers.ts";
import type { Plan } from "../core/plan.ts";
import { itemsOf } from "../core/plan.ts";
import type { Place } from "../core/problem.ts";
import { actionLens } from "./code-lenses/action.ts";
import { answeredLens, planLens } from "./code-lenses/plan.ts";
import { recommendationLens } from "./code-lenses/recommendation.ts";
import { documentAt, planOf, type TextFeature } from "./feature.ts";

/** A line that an editor shows above something, and what a click on it shows. */
export interface CodeLens {
  readonly at: Place;
  readonly title: string;
  readonly kind: "references" | "none";
  /** Where a click leads; empty for "none". */
  readonly places: readonly Place[];
}

/**
 * How things stand, above each recommendation and action, the list of recommendations and the title of the plan. Only
 * what is so is said: no lens says "0 late".
 */
export const codeLenses: TextFeature<readonly CodeLens[]> = (project, uri) => {
  const [plan, document] = [planOf(project, uri), documentAt(project, uri)];
  if (!plan || !document) return undefined;
  const lenses = [planLens(plan, document), answeredLens(plan, document), ...itemLenses(plan, uri)];
  return lenses.flatMap((lens) => lens ?? []).sort((a, b) => a.at.start - b.at.start);
};

function itemLenses(plan: Plan, uri: string): readonly (CodeLens | undefined)[] {
  const answers = answersOf(plan).filter(({ recommendation }) => recommendation.uri === uri);
  const actions = itemsOf(plan, "actions").filter((action) => action.uri === uri);
  return [
    ...answers.map((answer) => recommendationLens(plan, answer)),
    ...actions.map((action) => actionLens(plan, action)),
  ];
}
