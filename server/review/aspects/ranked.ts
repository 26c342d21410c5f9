import { tidy } from "../../core/values/words.ts";
import type { RuleId } from "../rules.ts";
import { known, type Field } from "../thing.ts";
import type { Aspect } from "../told.ts";
import { tellPlain } from "./plain.ts";

/** The rules for a word that is lower, higher, or neither. */
export interface RankedRules {
  readonly lower: RuleId;
  readonly higher: RuleId;
  readonly level: RuleId;
}

/** A word from a scale, its words from the lowest up, words of one rank together. A word that is not on it is not weighed. */
export function ranked(scale: readonly (readonly string[])[], rules: RankedRules): Aspect {
  const rank = (field: Field | undefined): number => {
    const [value] = known(field);
    return scale.findIndex((words) => words.includes(tidy(value?.text ?? "")));
  };
  return (twin, differs) =>
    differs.map((one) => {
      const [from, to] = [rank(one.before), rank(one.after)];
      const changed = from < 0 || to < 0 || from === to ? rules.level : to < from ? rules.lower : rules.higher;
      return tellPlain(twin, one, { given: rules.higher, lost: rules.lower, changed });
    });
}

/** From a draft to the record that is kept. */
export const stage = ranked([["draft"], ["approved"], ["published"], ["closed"]], {
  lower: "stage-back",
  higher: "stage-forward",
  level: "detail-changed",
});

/** How much of a recommendation a body takes on. */
export const response = ranked([["not accepted"], ["partly accepted"], ["accepted"]], {
  lower: "response-weakened",
  higher: "response-strengthened",
  level: "detail-changed",
});

/** How certain money is. Money of one's own, new money and approved money are all there. */
export const funding = ranked([["unfunded"], ["proposed"], ["within existing budget", "additional", "approved"]], {
  lower: "funding-weakened",
  higher: "funding-strengthened",
  level: "funding-changed",
});

/** Whether money goes on. */
export const nature = ranked([["one-off"], ["recurrent"]], {
  lower: "money-one-off",
  higher: "money-recurrent",
  level: "funding-changed",
});

/** What bodies call urgent. Numbers and letters run either way, so they are not weighed. */
export const priority = ranked(
  [["low"], ["medium", "normal", "moderate"], ["high"], ["urgent", "critical", "very high", "immediate"]],
  { lower: "priority-lowered", higher: "priority-raised", level: "priority-changed" },
);

/** How much a resolution binds: what was only noted was not agreed. */
export const verb = ranked(
  [
    ["note", "defer"],
    ["welcome", "support", "endorse", "recommend", "refer"],
    ["approve", "adopt", "agree", "accept"],
  ],
  { lower: "decision-weakened", higher: "decision-strengthened", level: "detail-changed" },
);
