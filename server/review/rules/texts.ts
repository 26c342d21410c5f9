import type { RuleTable } from "../rule.ts";

type Id =
  | "became-tbc"
  | "text-lost"
  | "reason-removed"
  | "tbc-answered"
  | "text-given"
  | "reworded"
  | "detail-changed"
  | "reason-recorded"
  | "typography"
  | "marked-tbc"
  | "edition-changed";

/** Changes of words. What words mean is for people to judge, so a text in other words is told of and not weighed. */
export const TEXT_RULES: RuleTable<Id> = {
  "became-tbc": {
    name: "An answer is open again",
    class: "weakened",
    what: "Words or a figure gave way to tbc.",
    why: "What had been settled is no longer.",
  },
  "text-lost": {
    name: "Words that promise something are gone",
    class: "weakened",
    what: "An outcome, an impact, a scope, a reason or the response to a risk was taken out.",
    why: "What it promised or explained is no longer said.",
  },
  "reason-removed": {
    name: "The reason for a change is gone",
    class: "weakened",
    what: "The reason for an earlier change, or who approved it, is no longer in the plan.",
    why: "The change stands, and nobody can tell why.",
  },
  "tbc-answered": {
    name: "An open answer was given",
    class: "strengthened",
    what: "Words or a figure took the place of tbc.",
    why: "One gap less.",
  },
  "text-given": {
    name: "Words that promise something were added",
    class: "strengthened",
    what: "An outcome, an impact, a scope, a reason or the response to a risk is now given.",
    why: "It can be held against what happens.",
  },
  reworded: {
    name: "A text was reworded",
    class: "neutral",
    what: "A title, a wording or another text says something in other words.",
    why: "A single word can narrow a promise, as from all to some; only people can judge that, so the words are shown.",
  },
  "detail-changed": {
    name: "A detail was changed",
    class: "neutral",
    what: "A detail that promises nothing by itself was given, changed or taken out.",
    why: "It is told so that nothing changes unseen.",
  },
  "reason-recorded": {
    name: "A reason or an approval was recorded",
    class: "neutral",
    what: "The reason for an earlier change, or who approved it, is now given or given in other words.",
    why: "It explains a change that was made before.",
  },
  typography: {
    name: "Only the way of writing changed",
    class: "editorial",
    what: "A text has the same words and figures in the same order, or an id took the place of the words that it stands for.",
    why: "It says what it said before.",
  },
  "marked-tbc": {
    name: "A gap was marked or unmarked",
    class: "editorial",
    what: "Where nothing stood there is now tbc, or the other way round.",
    why: "It was open before and is open now.",
  },
  "edition-changed": {
    name: "The edition or the contact is another",
    class: "editorial",
    what: "The version, the contact or the glossary of the plan is another.",
    why: "It changes nothing of what is promised.",
  },
};
