import type { RuleTable } from "../rule.ts";

type Id =
  | "owner-lost"
  | "accountable-lost"
  | "accountable-group"
  | "partner-left"
  | "safeguard-lost"
  | "made-temporary"
  | "post-shorter"
  | "owner-named"
  | "accountable-named"
  | "partner-joined"
  | "safeguard-added"
  | "made-permanent"
  | "post-longer"
  | "owner-changed"
  | "accountable-changed";

/** Changes of who answers for what. */
export const PEOPLE_RULES: RuleTable<Id> = {
  "owner-lost": {
    name: "An owner is gone",
    class: "weakened",
    what: "Something that a named post led is led by nobody any more, or by fewer posts.",
    why: "What nobody leads is not done, and nobody can be asked about it.",
  },
  "accountable-lost": {
    name: "Accountability is gone",
    class: "weakened",
    what: "The post that answered for something in the end was taken out.",
    why: "Inspectors ask who answers for each promise; now nobody does.",
  },
  "accountable-group": {
    name: "Accountability went from a post to a group",
    class: "weakened",
    what: "A board, a team or several posts at once now answer for what a single post answered for.",
    why: "A group cannot be held to account as a person can.",
  },
  "partner-left": {
    name: "A partner is no longer in it",
    class: "weakened",
    what: "An organisation or a post that was to help with an action is no longer named there.",
    why: "Its help was part of the promise, and many actions cannot be done by one body alone.",
  },
  "safeguard-lost": {
    name: "A second pair of eyes is gone",
    class: "weakened",
    what: "Somebody who had to agree, to be consulted or to verify is no longer named.",
    why: "Decisions and evidence that nobody else looks at deserve less trust.",
  },
  "made-temporary": {
    name: "A post or body was made temporary",
    class: "weakened",
    what: "A post or a body that was to stay is now there for a time only.",
    why: "What hangs on it may outlive it.",
  },
  "post-shorter": {
    name: "A post ends sooner",
    class: "weakened",
    what: "A post now has a day on which it ends, or an earlier one.",
    why: "What it leads after that day is led by nobody.",
  },
  "owner-named": {
    name: "An owner was named",
    class: "strengthened",
    what: "Something that nobody led now has a post that leads it, or one more.",
    why: "Somebody can be asked about it.",
  },
  "accountable-named": {
    name: "An accountable post was named",
    class: "strengthened",
    what: "A post now answers for something that nobody, or a group, answered for.",
    why: "Somebody can be held to the promise.",
  },
  "partner-joined": {
    name: "A partner joined",
    class: "strengthened",
    what: "An organisation or a post is newly named as helping with an action.",
    why: "More hands are bound to the promise.",
  },
  "safeguard-added": {
    name: "A second pair of eyes was added",
    class: "strengthened",
    what: "Somebody now has to agree, to be consulted or to verify.",
    why: "What another person looks at deserves more trust.",
  },
  "made-permanent": {
    name: "A post or body was made permanent",
    class: "strengthened",
    what: "A post or a body that was there for a time only is now to stay.",
    why: "What hangs on it is not left behind.",
  },
  "post-longer": {
    name: "A post lasts longer",
    class: "strengthened",
    what: "A post ends later than the plan said before, or no longer has an end.",
    why: "What it leads is led for longer.",
  },
  "owner-changed": {
    name: "The owner is another",
    class: "neutral",
    what: "Another post now leads something.",
    why: "Somebody still leads it; whether the new post is the right one, only people can tell.",
  },
  "accountable-changed": {
    name: "The accountable post is another",
    class: "neutral",
    what: "Another post now answers for something.",
    why: "Somebody still answers for it; whether the new post is the right one, only people can tell.",
  },
};
