import { quoted } from "../../core/names.ts";
import { say } from "../../core/say.ts";
import { dateOf, fromTo } from "../dates.ts";
import { labelled } from "../labels.ts";
import { idOf } from "../naming.ts";
import { itemReason } from "../reasons.ts";
import type { RuleId } from "../rules.ts";
import { known, type Thing } from "../thing.ts";
import type { Aspect, Comparison, Differs, Told } from "../told.ts";
import type { Twin } from "../twins.ts";
import { showDate, type WrittenDate } from "../../core/values/date.ts";
import { told } from "./telling.ts";

/** A date by which something is to be done: later, earlier, given or gone. */
export const deadline: Aspect = (twin, differs, comparison) =>
  differs.flatMap((one) => tell(twin, one, comparison) ?? []);

function tell(twin: Twin, differs: Differs, comparison: Comparison): Told | undefined {
  const { before, after } = differs;
  const [from, to] = [dateOf(before), dateOf(after)];
  const label = labelled(twin.after, differs.path, after ?? before);
  const as = (rule: RuleId, sentence: string): Told => told(twin, differs, { rule, sentence });
  if (from && to) return moved(twin, differs, { from, to, label, comparison });
  if (to) return as("deadline-set", given(label, to));
  if (from) return as("deadline-lost", lost(twin.after, differs, from));
  const [words] = known(after);
  const [old] = known(before);
  if (words && old)
    return as("date-restated", say`${label} is now put as ${quoted(words.text)}, not ${quoted(old.text)}.`);
  if (words) return as("date-restated", say`${label} is now put as ${quoted(words.text)}, which is no date.`);
  return old && as("deadline-lost", say`${label}, which was put as ${quoted(old.text)}, is gone.`);
}

function given(label: string, to: WrittenDate): string {
  return say`${label} is now given: ${showDate(to)}.`;
}

function lost(thing: Thing, { path, before, after }: Differs, from: WrittenDate): string {
  const [words] = known(after);
  const label = labelled(thing, path, before);
  if (words) return say`${label} was ${showDate(from)} and is now ${quoted(words.text)}, which is no date.`;
  return after ? say`${label} was ${showDate(from)} and is now tbc.` : say`${label} (${showDate(from)}) was taken out.`;
}

interface Move {
  readonly from: WrittenDate;
  readonly to: WrittenDate;
  readonly label: string;
  readonly comparison: Comparison;
}

/** A promise is kept on the last day that its date stands for, so that day decides. */
function moved(twin: Twin, differs: Differs, { from, to, label, comparison }: Move): Told {
  if (from.to === to.to)
    return told(twin, differs, {
      rule: "date-restated",
      sentence: say`${label} is now put as ${showDate(to)}, not ${showDate(from)}.`,
    });
  const way = say`${label} moved ${fromTo(from, to)}`;
  if (to.to < from.to) return told(twin, differs, { rule: "deadline-earlier", sentence: `${way}.` });
  const notes = [...ordinal(twin, differs, { from, comparison }), ...reason(twin.after, comparison)];
  return told(twin, differs, {
    rule: "deadline-later",
    sentence: notes.length === 0 ? `${way}.` : `${way} (${notes.join(", ")}).`,
  });
}

const ORDINALS: readonly (() => string)[] = [
  () => say`first move`,
  () => say`second move`,
  () => say`third move`,
  () => say`fourth move`,
  () => say`fifth move`,
  () => say`sixth move`,
];

/** Which move of a date this is, where it is not the first: by the history where there is one, else by the original date. */
function ordinal(
  { before }: Twin,
  { path }: Differs,
  { from, comparison }: Pick<Move, "from" | "comparison">,
): readonly string[] {
  const id = idOf(before);
  const moves = id === undefined ? undefined : comparison.past?.movesOf({ list: before.list, id }, path);
  if (moves !== undefined && moves > 0) return [ORDINALS[moves]?.() ?? say`move ${moves + 1}`];
  const original = path === "due" ? dateOf(before.fields.get("original_due")) : undefined;
  return original && original.to < from.to ? [say`at least the second move`] : [];
}

/** That there is no reason for a later date, where the format has a place for one; a reason stands beside the sentence. */
function reason(thing: Thing, comparison: Comparison): readonly string[] {
  const given = itemReason(thing, comparison);
  if (given !== undefined) return [];
  return /^actions\b/.test(thing.list) ? [say`no reason given`] : [];
}
