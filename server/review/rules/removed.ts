import type { RuleTable } from "../rule.ts";

type Id =
  | "plan-removed"
  | "recommendation-removed"
  | "action-removed"
  | "measure-removed"
  | "budget-removed"
  | "milestone-removed"
  | "evidence-removed"
  | "criterion-removed"
  | "programme-removed"
  | "body-removed"
  | "report-dropped"
  | "inspection-removed"
  | "theme-removed"
  | "risk-removed"
  | "decision-removed"
  | "update-removed"
  | "declared-fewer";

/** Items that are gone, where something was promised by them. */
export const REMOVED_RULES: RuleTable<Id> = {
  "plan-removed": {
    name: "A plan is gone",
    class: "weakened",
    what: "A whole plan that was there before is no longer there, under its name or another.",
    why: "Everything that it promised went with it.",
  },
  "recommendation-removed": {
    name: "A recommendation is gone",
    class: "weakened",
    what: "A recommendation of the report is no longer in the plan.",
    why: "The report still makes it; without an entry nobody answers it and nobody notices.",
  },
  "action-removed": {
    name: "An action is gone",
    class: "weakened",
    what: "An action is no longer in the plan. Where it was the last to answer a recommendation, that is said too.",
    why: "Work that was promised will not be done, or not be told of. An action that was given up is better kept as withdrawn, with the reason.",
  },
  "measure-removed": {
    name: "A measure is gone",
    class: "weakened",
    what: "A measure is no longer in the plan.",
    why: "Whether things get better for people in this respect is no longer looked at.",
  },
  "budget-removed": {
    name: "A budget line is gone",
    class: "weakened",
    what: "A line of the budget is no longer in the plan.",
    why: "What it paid for has no money any more, or nobody can tell.",
  },
  "milestone-removed": {
    name: "A milestone is gone",
    class: "weakened",
    what: "A dated step of an action is no longer in the plan.",
    why: "It can no longer be told on the way whether the action is in time.",
  },
  "evidence-removed": {
    name: "Evidence is gone",
    class: "weakened",
    what: "What showed that an action was done is no longer named, or no longer says where it can be found.",
    why: "The action now has less to show for itself.",
  },
  "criterion-removed": {
    name: "A criterion is gone",
    class: "weakened",
    what: "A test for success, or for when outside control may end, is no longer in the plan.",
    why: "The bar is lower than it was.",
  },
  "programme-removed": {
    name: "A work programme is gone",
    class: "weakened",
    what: "A work programme of a theme is no longer named.",
    why: "Work that was promised may not be done.",
  },
  "body-removed": {
    name: "A body is gone",
    class: "weakened",
    what: "A body that decided, oversaw, challenged or assured is no longer in the plan.",
    why: "One less looks at whether promises are kept.",
  },
  "report-dropped": {
    name: "A promised report is gone",
    class: "weakened",
    what: "A body was to be told of progress again and again, and no longer is.",
    why: "A body that is told nothing cannot challenge anything.",
  },
  "inspection-removed": {
    name: "An inspection is gone",
    class: "weakened",
    what: "A report that the plan answered is no longer named in it.",
    why: "The duty to answer it stands, whether the plan names it or not.",
  },
  "theme-removed": {
    name: "A theme is gone",
    class: "weakened",
    what: "A theme is no longer in the plan.",
    why: "Its outcome, and whoever answered for it, went with it.",
  },
  "risk-removed": {
    name: "A risk is gone",
    class: "weakened",
    what: "A risk is no longer in the plan.",
    why: "A risk that is not written down is not watched. One that has passed is better told of in an update.",
  },
  "decision-removed": {
    name: "A decision is gone",
    class: "weakened",
    what: "A decision, or one of its resolutions, is no longer in the plan.",
    why: "What was decided stands in the minutes; the plan no longer shows on what authority it rests.",
  },
  "update-removed": {
    name: "A progress update is gone",
    class: "weakened",
    what: "A report on progress is no longer in the plan.",
    why: "The story of an action should grow and not shrink.",
  },
  "declared-fewer": {
    name: "The report is said to hold less",
    class: "weakened",
    what: "A count that the report declares was lowered or taken out.",
    why: "The plan is counted against it, so a lower count hides what is missing.",
  },
};
