import type { RuleId } from "../rules.ts";
import { placeOf } from "../thing.ts";
import type { Differs, Told } from "../told.ts";
import type { Twin } from "../twins.ts";

/** A change of a field, placed where the field stands in each version, or where its item does. */
export function told(
  { before, after }: Pick<Twin, "before" | "after">,
  differs: Differs,
  { rule, sentence }: { readonly rule: RuleId; readonly sentence: string },
): Told {
  return {
    rule,
    sentence,
    field: differs.path,
    before: placeOf(differs.before) ?? before.head,
    after: placeOf(differs.after) ?? after.head,
  };
}

/** The field among those that differ which has a path. */
export function at(differs: readonly Differs[], path: string): Differs | undefined {
  return differs.find((one) => one.path === path);
}
