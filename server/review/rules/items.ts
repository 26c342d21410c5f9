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
  | "declared-fewer"
  | "recommendation-added"
  | "action-added"
  | "measure-added"
  | "budget-added"
  | "milestone-added"
  | "evidence-added"
  | "criterion-added"
  | "programme-added"
  | "body-added"
  | "report-promised"
  | "plan-added"
  | "entry-added"
  | "entry-removed"
  | "update-added"
  | "declared-changed"
  | "moved";

/** Items that came, went or moved. */
export const ITEM_RULES: RuleTable<Id> = {
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
  "recommendation-added": {
    name: "A recommendation was added",
    class: "strengthened",
    what: "The plan has one more recommendation.",
    why: "The plan covers more of what was asked for.",
  },
  "action-added": {
    name: "An action was added",
    class: "strengthened",
    what: "The plan has one more action.",
    why: "More is promised.",
  },
  "measure-added": {
    name: "A measure was added",
    class: "strengthened",
    what: "The plan has one more measure.",
    why: "One more thing is looked at.",
  },
  "budget-added": {
    name: "A budget line was added",
    class: "strengthened",
    what: "The budget has one more line.",
    why: "There is money for one more thing.",
  },
  "milestone-added": {
    name: "A milestone was added",
    class: "strengthened",
    what: "An action has one more dated step.",
    why: "It can be told earlier whether the action is in time.",
  },
  "evidence-added": {
    name: "Evidence was added",
    class: "strengthened",
    what: "An action has one more thing to show, or now says where it can be found.",
    why: "It can be checked that the action was done.",
  },
  "criterion-added": {
    name: "A criterion was added",
    class: "strengthened",
    what: "There is one more test for success, or for when outside control may end.",
    why: "The bar is higher than it was.",
  },
  "programme-added": {
    name: "A work programme was added",
    class: "strengthened",
    what: "A theme has one more work programme.",
    why: "More work is promised.",
  },
  "body-added": {
    name: "A body was added",
    class: "strengthened",
    what: "One more body decides, oversees, challenges or assures.",
    why: "One more looks at whether promises are kept.",
  },
  "report-promised": {
    name: "A report was promised",
    class: "strengthened",
    what: "One more body is told of progress again and again.",
    why: "One more can challenge it.",
  },
  "plan-added": {
    name: "A plan is new",
    class: "neutral",
    what: "A whole plan is there that was not there before, under its name or another.",
    why: "There is nothing to compare it with.",
  },
  "entry-added": {
    name: "An entry was added",
    class: "neutral",
    what: "The plan has one more entry of a kind that promises nothing by itself, such as a post, a risk or a decision.",
    why: "It records or frames; what depends on it is told of where it depends.",
  },
  "entry-removed": {
    name: "An entry is gone",
    class: "neutral",
    what: "An entry of a kind that promises nothing by itself, such as a post or a context figure, is no longer in the plan.",
    why: "What depended on it is told of where it depended.",
  },
  "update-added": {
    name: "A progress update was added",
    class: "neutral",
    what: "An action has one more report on its progress.",
    why: "It tells how things are, and promises nothing.",
  },
  "declared-changed": {
    name: "The report is said to hold another number",
    class: "neutral",
    what: "A count that the report declares was given or raised.",
    why: "The plan is counted against it.",
  },
  moved: {
    name: "Something was moved to another item",
    class: "neutral",
    what: "A milestone, a piece of evidence or the like stands under another item than before.",
    why: "It is still in the plan; whether it belongs there, only people can tell.",
  },
};
