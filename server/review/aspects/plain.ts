import { say } from "../../core/say.ts";
import { labelled } from "../labels.ts";
import type { RuleId } from "../rules.ts";
import { shown } from "../shown.ts";
import { known } from "../thing.ts";
import type { Aspect, Differs, Told } from "../told.ts";
import type { Twin } from "../twins.ts";
import { told } from "./telling.ts";

/** The rules for a value that is given, taken out, or another. */
export interface PlainRules {
  readonly given: RuleId;
  readonly lost: RuleId;
  readonly changed: RuleId;
}

/** A value that is told of as it is, without weighing one against the other. */
export function plain(rules: PlainRules): Aspect {
  return (twin, differs) => differs.map((one) => tellPlain(twin, one, rules));
}

/** What is said of a value that was given, taken out, or is another. */
export function tellPlain(twin: Twin, differs: Differs, rules: PlainRules): Told {
  const { before, after, path } = differs;
  const [from, to] = [shown(twin.before, before), shown(twin.after, after)];
  if (known(before).length === 0)
    return told(twin, differs, {
      rule: rules.given,
      sentence: say`${labelled(twin.after, path, after)} is now given: ${to}.`,
    });
  const label = labelled(twin.after, path, before);
  if (known(after).length > 0)
    return from === to
      ? told(twin, differs, {
          rule: "typography",
          sentence: say`${label} is written in another way, and means the same.`,
        })
      : told(twin, differs, { rule: rules.changed, sentence: say`${label} changed from ${from} to ${to}.` });
  const sentence = after ? say`${label} was ${from} and is now tbc.` : say`${label} (${from}) was taken out.`;
  return told(twin, differs, { rule: rules.lost, sentence });
}
