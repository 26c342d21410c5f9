import type { RuleTable } from "../rule.ts";

type Id =
  | "budget-lost"
  | "budget-cut"
  | "posts-fewer"
  | "funding-weakened"
  | "money-one-off"
  | "resources-lost"
  | "budget-stated"
  | "budget-raised"
  | "posts-more"
  | "funding-strengthened"
  | "money-recurrent"
  | "resources-found"
  | "budget-moved"
  | "budget-restated"
  | "funding-changed"
  | "resources-changed";

/** Changes of money and posts. An amount stands for all that its rounding allows, and only what is certain is told as a change. */
export const MONEY_RULES: RuleTable<Id> = {
  "budget-lost": {
    name: "An amount is gone",
    class: "weakened",
    what: "The money for a year was taken out or is open again.",
    why: "What was to be paid for may no longer be.",
  },
  "budget-cut": {
    name: "A budget was cut",
    class: "weakened",
    what: "A budget line, or a total that the plan states, comes to certainly less than before.",
    why: "Less can be done with less money.",
  },
  "posts-fewer": {
    name: "There are fewer posts",
    class: "weakened",
    what: "The full-time equivalents of a budget line or of the total went down or were taken out.",
    why: "Fewer people do the work.",
  },
  "funding-weakened": {
    name: "Funding is less certain",
    class: "weakened",
    what: "Money that was there or approved is now only proposed or not funded, or the answer is open again.",
    why: "What hangs on the money hangs on a decision that is still to come.",
  },
  "money-one-off": {
    name: "Ongoing money became one-off money",
    class: "weakened",
    what: "A budget line that was recurrent is now for a limited time.",
    why: "What it pays for ends with it.",
  },
  "resources-lost": {
    name: "An action lost its resources",
    class: "weakened",
    what: "An action no longer draws on a budget line, or whether it needs money is open again.",
    why: "An action without its resources is a wish.",
  },
  "budget-stated": {
    name: "An amount was given",
    class: "strengthened",
    what: "The plan now says how much money there is for a year.",
    why: "It can be checked whether the money is enough and was spent.",
  },
  "budget-raised": {
    name: "A budget was raised",
    class: "strengthened",
    what: "A budget line, or a total that the plan states, comes to certainly more than before.",
    why: "More can be done with more money.",
  },
  "posts-more": {
    name: "There are more posts",
    class: "strengthened",
    what: "The full-time equivalents of a budget line or of the total went up or are now given.",
    why: "More people do the work.",
  },
  "funding-strengthened": {
    name: "Funding is more certain",
    class: "strengthened",
    what: "Money that was proposed, not funded or open is now there or approved.",
    why: "What hangs on the money can go ahead.",
  },
  "money-recurrent": {
    name: "One-off money became ongoing money",
    class: "strengthened",
    what: "A budget line that was for a limited time is now recurrent.",
    why: "What it pays for can stay.",
  },
  "resources-found": {
    name: "An action has resources",
    class: "strengthened",
    what: "An action now draws on a budget line, or says whether it needs money.",
    why: "It can be paid for.",
  },
  "budget-moved": {
    name: "Money was moved between years",
    class: "neutral",
    what: "A budget line has less in some years and more in others, and comes to the same.",
    why: "Nothing is cut in all, but it may be spent later than it is needed.",
  },
  "budget-restated": {
    name: "An amount is said in another way",
    class: "neutral",
    what: "An amount was written more or less exactly, and rounding allows that it is the same.",
    why: "Nothing is certain to have been cut or added.",
  },
  "funding-changed": {
    name: "Money comes from elsewhere",
    class: "neutral",
    what: "The source, the kind or the nature of money is another, and no less certain than before.",
    why: "The amount is the same; capital and revenue pay for different things.",
  },
  "resources-changed": {
    name: "The answer on resources is another",
    class: "neutral",
    what: "An action that drew on nothing of its own gives another answer on what it needs.",
    why: '"None" and "within existing budget" both mean that no new money is asked for.',
  },
};
