import { capital } from "../../core/names.ts";
import { say } from "../../core/say.ts";
import { groupIn } from "../../core/groups.ts";
import { nameOfThing, shownLink } from "../names.ts";
import type { RuleId } from "../rules.ts";
import { leftOver } from "../same.ts";
import { inverted } from "../same.ts";
import { known, type Field, type Thing } from "../thing.ts";
import type { Aspect, Comparison, Differs, Told } from "../told.ts";
import type { Twin } from "../twins.ts";
import { told } from "./telling.ts";

/** The posts that lead something: one under `owner`, several under `owners`, and it makes no difference which. */
export const owner: Aspect = (twin, differs, comparison) => {
  const all = joined(twin, differs);
  if (!all) return [];
  const [gone, come] = sides(all, comparison);
  const name = nameOfThing(twin.after);
  const as = (rule: RuleId, sentence: string): readonly Told[] => [told(twin, all, { rule, sentence })];
  const [was, is] = [shownLink(twin.before, gone), shownLink(twin.after, come)];
  if (gone.values.length === 0 && come.values.length === 0) return [];
  if (known(all.before).length === 0) return as("owner-named", say`Owner of ${name} is now ${is}.`);
  if (known(all.after).length === 0) return as("owner-lost", sentenceOfLost(name, was));
  if (come.values.length === 0)
    return as(
      "owner-lost",
      say`${capital(name)} is no longer led by ${was}, only by ${shownLink(twin.after, all.after)}.`,
    );
  if (gone.values.length === 0) return as("owner-named", say`${capital(name)} is now led by ${is}, too.`);
  return as("owner-changed", say`Owner of ${name} changed from ${was} to ${is}.`);
};

function sentenceOfLost(name: string, was: string): string {
  return say`${capital(name)} no longer has an owner (it was ${was}).`;
}

/** The single post that answers for something in the end. */
export const accountable: Aspect = (twin, differs) =>
  differs.map((one) => {
    const name = nameOfThing(twin.after);
    const [was, is] = [shownLink(twin.before, one.before), shownLink(twin.after, one.after)];
    if (known(one.before).length === 0)
      return told(twin, one, {
        rule: isGroup(is) ? "accountable-changed" : "accountable-named",
        sentence: say`Accountable for ${name} is now ${is}.`,
      });
    if (known(one.after).length === 0)
      return told(twin, one, {
        rule: "accountable-lost",
        sentence: say`Nobody is accountable for ${name} any more (it was ${was}).`,
      });
    if (!isGroup(was) && isGroup(is))
      return told(twin, one, {
        rule: "accountable-group",
        sentence: say`Accountable for ${name} is now a group, ${is}, and no longer a single post (it was ${was}).`,
      });
    const rule = isGroup(was) && !isGroup(is) ? "accountable-named" : "accountable-changed";
    return told(twin, one, { rule, sentence: say`Accountable for ${name} is now ${is} (it was ${was}).` });
  });

function isGroup(title: string): boolean {
  return groupIn(title) !== undefined;
}

/** Both ways to name owners as one list. */
function joined({ before, after }: Twin, [first]: readonly Differs[]): Differs | undefined {
  return first && { path: first.path, before: posts(before, first.path), after: posts(after, first.path) };
}

function posts({ fields }: Thing, path: string): Field | undefined {
  const paths = path === "owner" || path === "owners" ? ["owner", "owners"] : [path];
  const found = paths.flatMap((key) => fields.get(key) ?? []);
  const [field] = found;
  const seen = new Set<string>();
  const values = found.flatMap((one) => known(one)).filter(({ text }) => !seen.has(text) && seen.add(text));
  return field && { ...field, form: "list", values };
}

/** The posts that are gone and those that have come. */
function sides({ before, after }: Differs, { renamed }: Comparison): readonly [Field, Field] {
  const field = (before ?? after) as Field;
  return [
    { ...field, values: leftOver(before, after, renamed) },
    { ...field, values: leftOver(after, before, inverted(renamed)) },
  ];
}
