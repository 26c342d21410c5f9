import type { RuleTable } from "../rule.ts";

type Id =
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

/** Items that came, moved, or went without a promise. */
export const ITEM_RULES: RuleTable<Id> = {
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
