import type { RuleTable } from "../rule.ts";

type Id =
  | "stage-back"
  | "response-weakened"
  | "status-back"
  | "rating-worse"
  | "priority-lowered"
  | "decision-weakened"
  | "sending-unrecorded"
  | "stage-forward"
  | "response-strengthened"
  | "status-forward"
  | "rating-better"
  | "priority-raised"
  | "decision-strengthened"
  | "sending-recorded"
  | "status-changed"
  | "rating-changed"
  | "priority-changed"
  | "rating-key-changed"
  | "status-date-moved";

/** Changes of how far a plan and its parts have come. */
export const PROGRESS_RULES: RuleTable<Id> = {
  "stage-back": {
    name: "The plan went back a stage",
    class: "weakened",
    what: "A plan that was approved, published or closed is at an earlier stage again.",
    why: "An earlier stage is held to less, and what had been approved or published stood on the later one.",
  },
  "response-weakened": {
    name: "A recommendation is accepted less than before",
    class: "weakened",
    what: "A recommendation that was accepted is now accepted in part or not at all, or the answer is open again.",
    why: "The body told the inspectors that it would act on it.",
  },
  "status-back": {
    name: "A status went back",
    class: "weakened",
    what: "Something is less far than it was said to be, or is now at risk, paused or withdrawn.",
    why: "Either the earlier report was wrong, or the promise is in trouble; both need an explanation.",
  },
  "rating-worse": {
    name: "A rating became worse",
    class: "weakened",
    what: "The colour of an action is worse than it was, by the usual order of colours or by the plan's own key.",
    why: "The body itself says that the action goes less well.",
  },
  "priority-lowered": {
    name: "A priority was lowered",
    class: "weakened",
    what: "Something is now less urgent than the plan said before.",
    why: "What is less urgent gets less time and money.",
  },
  "decision-weakened": {
    name: "A decision says less than before",
    class: "weakened",
    what: "The verb of a resolution became a weaker one, such as note in place of approve.",
    why: "What was only noted was not approved, and authority may be missing.",
  },
  "sending-unrecorded": {
    name: "The record of the answer is gone",
    class: "weakened",
    what: "The plan no longer says when the answer was sent or published, to whom, or where it can be read.",
    why: "The record is the proof that the duty to answer was met.",
  },
  "stage-forward": {
    name: "The plan went forward a stage",
    class: "strengthened",
    what: "The plan is now approved, published or closed where it was not.",
    why: "A later stage is held to more.",
  },
  "response-strengthened": {
    name: "A recommendation is accepted more than before",
    class: "strengthened",
    what: "A recommendation now has an answer, or one that accepts more of it.",
    why: "The body binds itself to act on it.",
  },
  "status-forward": {
    name: "A status went forward",
    class: "strengthened",
    what: "Something is further than it was, or out of trouble.",
    why: "The promise is nearer to being kept.",
  },
  "rating-better": {
    name: "A rating became better",
    class: "strengthened",
    what: "The colour of an action is better than it was, by the usual order of colours or by the plan's own key.",
    why: "The body itself says that the action goes better.",
  },
  "priority-raised": {
    name: "A priority was raised",
    class: "strengthened",
    what: "Something is now more urgent than the plan said before.",
    why: "What is more urgent gets time and money first.",
  },
  "decision-strengthened": {
    name: "A decision says more than before",
    class: "strengthened",
    what: "The verb of a resolution became a stronger one, such as approve in place of note.",
    why: "The plan now stands on more authority.",
  },
  "sending-recorded": {
    name: "The answer is recorded as sent or published",
    class: "strengthened",
    what: "The plan now says when the answer was sent or published, to whom, or where it can be read.",
    why: "The record is the proof that the duty to answer was met.",
  },
  "status-changed": {
    name: "A status is another",
    class: "neutral",
    what: "A status changed between words of which neither is further than the other.",
    why: "It neither keeps nor breaks a promise.",
  },
  "rating-changed": {
    name: "A rating is another",
    class: "neutral",
    what: "The rating of an action changed, and nothing tells which of the two is better.",
    why: "Bodies use colours differently, and nothing is guessed.",
  },
  "priority-changed": {
    name: "A priority is another",
    class: "neutral",
    what: "The priority of something changed, and nothing tells which of the two is more urgent.",
    why: "Bodies number priorities either way, and nothing is guessed.",
  },
  "rating-key-changed": {
    name: "The key to the ratings was changed",
    class: "neutral",
    what: "A colour means something else in this plan, or was added to its key or taken out.",
    why: "Every rating of that colour now says something else, although none of them was touched.",
  },
  "status-date-moved": {
    name: "The statuses describe another day",
    class: "neutral",
    what: "The date that statuses and ratings describe was moved.",
    why: "Every edition of a plan describes a day of its own; what is late is judged by it.",
  },
};
