import type { RuleTable } from "../rule.ts";

type Id =
  | "deadline-lost"
  | "deadline-later"
  | "original-date-changed"
  | "start-later"
  | "deadline-set"
  | "deadline-earlier"
  | "start-earlier"
  | "date-restated"
  | "date-changed";

/** Changes of dates. A date stands for all its days, and a promise is kept on the last of them. */
export const DATE_RULES: RuleTable<Id> = {
  "deadline-lost": {
    name: "A deadline is gone",
    class: "weakened",
    what: "A date by which something was to be done was taken out, or words without a date stand in its place.",
    why: "What has no date can never be late, so nobody can be held to it.",
  },
  "deadline-later": {
    name: "A deadline was moved to a later date",
    class: "weakened",
    what: "The last day on which something was to be done now lies later than it did.",
    why: "People wait longer for what they were promised; a reason and an approval show that somebody decided so.",
  },
  "original-date-changed": {
    name: "The date first promised was rewritten",
    class: "weakened",
    what: "The original due date of an action is no longer the one that was recorded.",
    why: "The original date is there to show how far a promise has slipped; once it is rewritten, the slip is out of sight.",
  },
  "start-later": {
    name: "A start was put off",
    class: "weakened",
    what: "The work on something begins later than the plan said before, or no longer says when.",
    why: "What starts late is seldom done in time.",
  },
  "deadline-set": {
    name: "A deadline was given",
    class: "strengthened",
    what: "Something that had no date, or words in place of one, now has a date by which it is to be done.",
    why: "A date makes a promise one that can be checked.",
  },
  "deadline-earlier": {
    name: "A deadline was brought forward",
    class: "strengthened",
    what: "The last day on which something is to be done now lies earlier than it did.",
    why: "People get sooner what they were promised.",
  },
  "start-earlier": {
    name: "A start was brought forward or given",
    class: "strengthened",
    what: "The work on something begins earlier than the plan said before, or a start is now given.",
    why: "Work that begins earlier, or at a time that is known, is more likely to be done in time.",
  },
  "date-restated": {
    name: "A deadline is said in another way",
    class: "neutral",
    what: "A date was written more or less exactly, or in other words, and its last day is the same.",
    why: "Nothing falls due earlier or later than before.",
  },
  "date-changed": {
    name: "A date on record was changed",
    class: "neutral",
    what: "A date that records what happened, or that frames the plan, was given, corrected or taken out.",
    why: "It moves no promise, but a reader who relies on the record should know of it.",
  },
};
