import type { RuleTable } from "../rule.ts";

type Id =
  | "recommendation-unanswered"
  | "answer-lost"
  | "measure-unlinked"
  | "answer-given"
  | "measure-linked"
  | "link-changed";

/** Changes of what is tied to what. A link that only follows a new number of the same item is no change. */
export const LINK_RULES: RuleTable<Id> = {
  "recommendation-unanswered": {
    name: "A recommendation lost its last answer",
    class: "weakened",
    what: "The last action or recommendation that answered a recommendation no longer does.",
    why: "Nothing in the plan answers what the inspectors asked for.",
  },
  "answer-lost": {
    name: "A recommendation has one answer less",
    class: "weakened",
    what: "An action no longer answers a recommendation that others still answer.",
    why: "Less is done about what the inspectors asked for.",
  },
  "measure-unlinked": {
    name: "An action lost a measure",
    class: "weakened",
    what: "An action no longer names a measure that was to show its effect.",
    why: "Whether the action helps can be told less well.",
  },
  "answer-given": {
    name: "A recommendation has one more answer",
    class: "strengthened",
    what: "An action now answers a recommendation, or another recommendation covers it.",
    why: "More is done about what the inspectors asked for.",
  },
  "measure-linked": {
    name: "An action has one more measure",
    class: "strengthened",
    what: "An action now names a measure that shows its effect.",
    why: "It can be told whether the action helps.",
  },
  "link-changed": {
    name: "Something is tied to something else",
    class: "neutral",
    what: "An item names another theme, risk, inspection, body or decision than before, or waits for other actions.",
    why: "It moves no promise by itself.",
  },
};
