import { labelled } from "../labels.ts";
import type { RuleId } from "../rules.ts";
import { known } from "../thing.ts";
import type { Aspect } from "../told.ts";
import { wordChange } from "../word-change.ts";
import { plain, tellPlain } from "./plain.ts";
import { told } from "./telling.ts";

/** Words: shown where they were put otherwise, told of where they came or went. */
export function wording(rules: { readonly given: RuleId; readonly lost: RuleId; readonly changed?: RuleId }): Aspect {
  return (twin, differs) =>
    differs.map((one) => {
      const [from] = known(one.before);
      const [to] = known(one.after);
      if (!from || !to) {
        // tbc gave way to words, or the other way round: an open question answered, or an answer open again.
        const given = one.before ? "tbc-answered" : rules.given;
        const lost = one.after ? "became-tbc" : rules.lost;
        return tellPlain(twin, one, { given, lost, changed: "reworded" });
      }
      const change = wordChange(labelled(twin.after, one.path, one.after), from.text, to.text);
      return told(twin, one, change.rule === "reworded" ? { ...change, rule: rules.changed ?? "reworded" } : change);
    });
}

/** Words that promise or explain something: a title, an outcome, the response to a risk. */
export const promise = wording({ given: "text-given", lost: "text-lost" });

/** Words that promise nothing by themselves. */
export const detail = wording({ given: "detail-changed", lost: "detail-changed" });

/** Words about the edition of the plan. */
export const edition = plain({ given: "edition-changed", lost: "edition-changed", changed: "edition-changed" });

/** What a measure counts. */
export const definition = wording({ given: "text-given", lost: "text-lost", changed: "definition-changed" });

/** What a colour means. */
export const ratingKey = wording({
  given: "rating-key-changed",
  lost: "rating-key-changed",
  changed: "rating-key-changed",
});
