import { say } from "../core/say.ts";
import { isGap } from "../core/leaf-names.ts";
import { linkedAs } from "./naming.ts";
import { nameOfThing, shownLink } from "./names.ts";
import { saysSame } from "./same.ts";
import { known, textIn, type Thing, topOf } from "./thing.ts";
import type { Comparison } from "./told.ts";
import { allIn, type Twin } from "./twins.ts";

/** Keys that give a reason, or that say who decided; which items have them follows from the format. */
const REASONS: readonly string[] = ["change_reason", "reason"];
const APPROVALS: readonly string[] = ["approved_by", "decision"];

/**
 * Why an item was changed, as the newer version records it: a reason or an approval that was not there before, a change
 * of definition, or a new resolution that is about the item. What was there already explains an earlier change.
 */
export function reasonFor(twin: Twin, comparison: Comparison): string | undefined {
  const { before, after } = twin;
  const isNew = (key: string): boolean =>
    known(after.fields.get(key)).length > 0 &&
    !saysSame(before.fields.get(key), after.fields.get(key), comparison.renamed);
  const reason = REASONS.find((key) => isNew(key) && isSaid(textIn(after, key)));
  if (reason !== undefined) return textIn(after, reason);
  const approval = APPROVALS.find(isNew);
  if (approval !== undefined) return say`approved by ${shownLink(after, after.fields.get(approval))}`;
  const definition = twin.added.find(({ list }) => list === "measures.definition_changed");
  return (definition && textIn(definition, "text")) ?? decisionOn(before, after, comparison);
}

/** Whether a reason says something: "xxx" and "?" do not. */
function isSaid(text: string | undefined): boolean {
  return text !== undefined && /\p{L}{2}/u.test(text) && !isGap(text);
}

/** The new resolution that is about an item which is gone, or still there. */
export function decisionOn(before: Thing, after: Thing | undefined, { whole }: Comparison): string | undefined {
  const ids = [linkedAs(before), after && linkedAs(after)].filter((id) => id !== undefined);
  const found = newResolutions(whole).find((one) => ids.some((id) => isAbout(one, id)));
  return found && nameOfThing(found);
}

/** The resolutions that the newer version records and the older did not. */
function newResolutions(whole: Twin): readonly Thing[] {
  const inNew = whole.added
    .filter(({ list }) => list === "decisions")
    .flatMap(({ lists }) => lists.get("resolved") ?? []);
  return [...inNew, ...allIn(whole).flatMap(({ added }) => added.filter(({ list }) => list === "decisions.resolved"))];
}

function isAbout(resolution: Thing, id: string): boolean {
  if (known(resolution.fields.get("refs")).some(({ text }) => text === id)) return true;
  // An id in words, such as "head", may be the word and not the id.
  if (!/\d/.test(id)) return false;
  return (textIn(resolution, "text") ?? "").split(/[\s,;:()"']+|\.(?=\s|$)/).includes(id);
}

/** The reason that a change of a thing carries: that of the item at the top which it is in. */
export function itemReason(thing: Thing, comparison: Comparison): string | undefined {
  const top = topOf(thing);
  const twin = comparison.whole.twins.find(({ before, after }) => before === top || after === top);
  return twin ? reasonFor(twin, comparison) : undefined;
}
