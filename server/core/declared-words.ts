import type { Declared } from "./declared-counts.ts";
import { say } from "./say.ts";

/** What is said of a figure by what it counts: the report itself gives it, or the paper that presents the plan. */
interface Words {
  readonly declared: (report: string, count: number) => string;
  readonly missing: (count: number) => string;
}

/** These sentences, by the key of the figure. */
export const DECLARED_WORDS: Readonly<Record<Declared, Words>> = {
  recommendations: {
    declared: (report, count) =>
      count === 1 ? say`${report} made 1 recommendation` : say`${report} made ${count} recommendations`,
    missing: (count) =>
      count === 1
        ? say`Add the missing recommendation, to be written`
        : say`Add the ${count} missing recommendations, to be written`,
  },
  areas_for_improvement: {
    declared: (report, count) =>
      count === 1 ? say`${report} named 1 area for improvement` : say`${report} named ${count} areas for improvement`,
    missing: (count) =>
      count === 1
        ? say`Add the missing area for improvement, to be written`
        : say`Add the ${count} missing areas for improvement, to be written`,
  },
  areas_for_priority_action: {
    declared: (report, count) =>
      count === 1
        ? say`${report} named 1 area for priority action`
        : say`${report} named ${count} areas for priority action`,
    missing: (count) =>
      count === 1
        ? say`Add the missing area for priority action, to be written`
        : say`Add the ${count} missing areas for priority action, to be written`,
  },
  themes: {
    declared: (_, count) =>
      count === 1 ? say`The plan was said to have 1 theme` : say`The plan was said to have ${count} themes`,
    missing: (count) =>
      count === 1 ? say`Add the missing theme, to be written` : say`Add the ${count} missing themes, to be written`,
  },
  actions: {
    declared: (_, count) =>
      count === 1 ? say`The plan was said to have 1 action` : say`The plan was said to have ${count} actions`,
    missing: (count) =>
      count === 1 ? say`Add the missing action, to be written` : say`Add the ${count} missing actions, to be written`,
  },
  strengths: {
    declared: (report, count) =>
      count === 1 ? say`${report} named 1 strength` : say`${report} named ${count} strengths`,
    missing: (count) =>
      count === 1
        ? say`Add the missing strength, to be written`
        : say`Add the ${count} missing strengths, to be written`,
  },
};
