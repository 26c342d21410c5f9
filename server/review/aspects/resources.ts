import { capital } from "../../core/names.ts";
import { say } from "../../core/say.ts";
import { tidy } from "../../core/values/words.ts";
import { nameOfThing } from "../names.ts";
import { inverted, leftOver } from "../same.ts";
import { type Field, known, type Value } from "../thing.ts";
import type { Aspect, Differs, Told } from "../told.ts";
import type { Twin } from "../twins.ts";
import { listChange, shownValue } from "./lists.ts";
import { told } from "./telling.ts";

/** Answers that ask for no new money. "None needed" and "not yet known" are different answers. */
const ANSWERS: readonly string[] = ["none", "within existing budget"];

/** What an action may spend: budget lines, nothing, what is there already, or not known. */
export const resources: Aspect = (twin, differs, comparison) =>
  differs.flatMap((one) => {
    const [from, to] = [known(one.before), known(one.after)];
    if (from.every(isAnswer) && to.every(isAnswer)) return tellAnswer(twin, one, [from, to]);
    const { removed, added } = listChange(twin, one, comparison);
    const gone = removed.filter((value) => !isAnswer(value));
    const come = added.filter((value) => !isAnswer(value));
    if (gone.length === 0 && come.length === 0) {
      // What is left to tell is told with the budget lines that came or went.
      const isSame =
        leftOver(one.before, one.after, comparison.renamed).length +
          leftOver(one.after, one.before, inverted(comparison.renamed)).length ===
        0;
      return isSame || !to.some(isAnswer) ? [] : tellAnswer(twin, one, [from, to]);
    }
    return [
      ...(gone.length > 0 ? [tellLines(twin, one, { values: gone, is: "gone" })] : []),
      ...(come.length > 0 ? [tellLines(twin, one, { values: come, is: "new" })] : []),
    ];
  });

function isAnswer({ text }: Value): boolean {
  return ANSWERS.includes(tidy(text));
}

function tellAnswer(
  twin: Twin,
  one: Differs,
  [from, to]: readonly [readonly Value[], readonly Value[]],
): readonly Told[] {
  const name = nameOfThing(twin.after);
  const [was, is] = [from[0]?.text, to[0]?.text];
  if (is === undefined)
    return [
      told(twin, one, {
        rule: "resources-lost",
        sentence: say`What ${name} needs is open again (it was ${was ?? ""}).`,
      }),
    ];
  const sentence =
    was === undefined
      ? say`Resources of ${name} are now given: ${is}.`
      : say`Resources of ${name} changed from ${was} to ${is}.`;
  return [told(twin, one, { rule: was === undefined ? "resources-found" : "resources-changed", sentence })];
}

function tellLines(
  twin: Twin,
  one: Differs,
  { values, is }: { readonly values: readonly Value[]; readonly is: "gone" | "new" },
): Told {
  const field: Field | undefined = is === "gone" ? one.before : one.after;
  const lines = values.map((value) => shownValue(is === "gone" ? twin.before : twin.after, field, value)).join(", ");
  const name = capital(nameOfThing(twin.after));
  return is === "gone"
    ? told(twin, one, { rule: "resources-lost", sentence: say`${name} no longer draws on ${lines}.` })
    : told(twin, one, { rule: "resources-found", sentence: say`${name} now draws on ${lines}.` });
}
