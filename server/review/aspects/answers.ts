import { capital } from "../../core/names.ts";
import { say } from "../../core/say.ts";
import { nameOfThing } from "../names.ts";
import { linkedAs } from "../naming.ts";
import type { Aspect } from "../told.ts";
import { unansweredIn } from "../unanswered.ts";
import { listChange, shownValue, side } from "./lists.ts";

/** The recommendations that an action answers, and what covers a recommendation. */
export const addresses: Aspect = (twin, differs, comparison) =>
  differs.flatMap((one) => {
    const { removed, added } = listChange(twin, one, comparison);
    const name = nameOfThing(twin.after);
    const gone = removed.map((value) => {
      const recommendation = shownValue(twin.before, one.before, value);
      const id = comparison.renamed.get("recommendations")?.get(value.text) ?? value.text;
      const at = side(twin, one, { value, on: "before" });
      if (!unansweredIn(comparison.after.plan).has(id))
        return {
          ...at,
          rule: "answer-lost" as const,
          sentence: say`${capital(name)} no longer addresses ${recommendation}.`,
        };
      const sentence = say`Nothing answers ${recommendation} any more: ${name} no longer addresses it.`;
      return { ...at, rule: "recommendation-unanswered" as const, sentence };
    });
    const come = added.map((value) => ({
      ...side(twin, one, { value, on: "after" as const }),
      rule: "answer-given" as const,
      sentence: say`${capital(name)} now addresses ${shownValue(twin.after, one.after, value)}.`,
    }));
    return [...gone, ...come];
  });

/** The items that cover a recommendation in place of actions of its own. */
export const coveredBy: Aspect = (twin, differs, comparison) =>
  differs.flatMap((one) => {
    const { removed, added } = listChange(twin, one, comparison);
    const name = nameOfThing(twin.after);
    const isLast = unansweredIn(comparison.after.plan).has(linkedAs(twin.after) ?? "");
    return [
      ...removed.map((value) => {
        const other = shownValue(twin.before, one.before, value);
        return {
          ...side(twin, one, { value, on: "before" as const }),
          rule: isLast ? ("recommendation-unanswered" as const) : ("answer-lost" as const),
          sentence: isLast
            ? say`Nothing answers ${name} any more: ${other} no longer covers it.`
            : say`${capital(name)} is no longer covered by ${other}.`,
        };
      }),
      ...added.map((value) => ({
        ...side(twin, one, { value, on: "after" as const }),
        rule: "answer-given" as const,
        sentence: say`${capital(name)} is now covered by ${shownValue(twin.after, one.after, value)}.`,
      })),
    ];
  });
