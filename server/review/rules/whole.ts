import type { RuleTable } from "../rule.ts";

type Id =
  | "unreadable"
  | "exception-added"
  | "exception-extended"
  | "exception-removed"
  | "exception-shortened"
  | "exception-changed"
  | "readable-again"
  | "renumbered";

/** Changes of the text as a whole: what cannot be read, what is left be on purpose, and ids. */
export const WHOLE_RULES: RuleTable<Id> = {
  unreadable: {
    name: "A part of the plan can no longer be read",
    class: "weakened",
    what: "A mistake in the text hides what stands there, so that it cannot be compared.",
    why: 'Anything may be hidden there. Mend what "check" says of it, and compare again.',
  },
  "exception-added": {
    name: "A problem is left be",
    class: "weakened",
    what: "A comment asks not to be told of a problem with an item.",
    why: "The problem is still there. With a reason beside it, it counts as explained.",
  },
  "exception-extended": {
    name: "A problem is left be for longer",
    class: "weakened",
    what: "A comment that asks not to be told of a problem holds longer than before, or without an end.",
    why: "The problem was to be mended by the earlier day.",
  },
  "exception-removed": {
    name: "A problem is no longer left be",
    class: "strengthened",
    what: "A comment that asked not to be told of a problem is gone.",
    why: "The problem is mended, or it counts again.",
  },
  "exception-shortened": {
    name: "A problem is left be for a shorter time",
    class: "strengthened",
    what: "A comment that asks not to be told of a problem runs out earlier than before, or now has an end.",
    why: "The problem counts again sooner.",
  },
  "exception-changed": {
    name: "The reason for leaving a problem be is another",
    class: "neutral",
    what: "A comment that asks not to be told of a problem gives other words for why.",
    why: "The problem is left be as before.",
  },
  "readable-again": {
    name: "A part of the plan can be read again",
    class: "neutral",
    what: "A mistake in the text that hid what stands there was mended or is another.",
    why: "What stood there before could not be read, so there is nothing to compare with.",
  },
  renumbered: {
    name: "Items have other numbers",
    class: "editorial",
    what: "Items have other ids than before, and what names them follows.",
    why: "They say what they said before.",
  },
};
