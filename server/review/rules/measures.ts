import type { RuleTable } from "../rule.ts";

type Id =
  | "target-lost"
  | "target-eased"
  | "polarity-turned"
  | "baseline-lost"
  | "baseline-worse"
  | "reading-lost"
  | "less-often"
  | "target-set"
  | "target-tightened"
  | "baseline-set"
  | "more-often"
  | "target-changed"
  | "baseline-changed"
  | "reading-added"
  | "reading-changed"
  | "definition-changed";

/** Changes of measures, and of how often somebody looks. */
export const MEASURE_RULES: RuleTable<Id> = {
  "target-lost": {
    name: "A target is gone",
    class: "weakened",
    what: "The figure that a measure should come to, or a step on the way to it, was taken out.",
    why: "Without a target nobody can tell whether enough has changed.",
  },
  "target-eased": {
    name: "A target became easier",
    class: "weakened",
    what: "A target, or a step on the way to it, was moved to the worse side: lower where higher is better, higher where lower is.",
    why: "Less is promised to the people whom the measure is about.",
  },
  "polarity-turned": {
    name: "Which way is better was turned round",
    class: "weakened",
    what: "A measure for which higher was better now counts lower as better, or the other way round.",
    why: "Every figure of the measure that was a failure is now a success, although none of them was touched.",
  },
  "baseline-lost": {
    name: "A baseline is gone",
    class: "weakened",
    what: "The figure that a measure began from was taken out.",
    why: "Without it nobody can tell how much has changed.",
  },
  "baseline-worse": {
    name: "A baseline was made worse",
    class: "weakened",
    what: "The figure that a measure began from now lies further from what is wanted.",
    why: "The same result looks like more progress from a worse start.",
  },
  "reading-lost": {
    name: "A reading is gone",
    class: "weakened",
    what: "A figure that had been reported is no longer in the plan.",
    why: "Results that were public once should not go missing.",
  },
  "less-often": {
    name: "Somebody looks less often",
    class: "weakened",
    what: "A measure is read, or a body is told of progress, less often than the plan said before, or no rhythm is given any more.",
    why: "Trouble that nobody looks for is found late.",
  },
  "target-set": {
    name: "A target was given",
    class: "strengthened",
    what: "A measure now has a figure that it should come to, or a step on the way to it.",
    why: "It can be told whether enough has changed.",
  },
  "target-tightened": {
    name: "A target became harder",
    class: "strengthened",
    what: "A target, or a step on the way to it, was moved to the better side.",
    why: "More is promised to the people whom the measure is about.",
  },
  "baseline-set": {
    name: "A baseline was given",
    class: "strengthened",
    what: "The plan now says which figure a measure begins from.",
    why: "It can be told how much has changed.",
  },
  "more-often": {
    name: "Somebody looks more often",
    class: "strengthened",
    what: "A measure is read, or a body is told of progress, more often than before, or a rhythm is now given.",
    why: "Trouble is found earlier.",
  },
  "target-changed": {
    name: "A target is another",
    class: "neutral",
    what: "A target changed, and the measure does not say which way is better, or rounding leaves a doubt.",
    why: 'Nothing is guessed: say under "polarity" which way is better, and the next change can be judged.',
  },
  "baseline-changed": {
    name: "A baseline is another",
    class: "neutral",
    what: "The figure that a measure began from was corrected, and it does not flatter the results.",
    why: "Progress is counted from another figure than before.",
  },
  "reading-added": {
    name: "A reading was added",
    class: "neutral",
    what: "A measure has one more figure.",
    why: "It tells how things are, and promises nothing.",
  },
  "reading-changed": {
    name: "A reading was corrected",
    class: "neutral",
    what: "A figure that had been reported is another now.",
    why: "Corrections are honest work, but a reader who quoted the old figure should know of it.",
  },
  "definition-changed": {
    name: "What a measure counts was changed",
    class: "neutral",
    what: "The unit, the population, the denominator or the source of a measure is another, or a change of its definition was recorded.",
    why: "Figures before and after may not be comparable.",
  },
};
