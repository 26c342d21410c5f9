import { textUnder } from "../../core/leaves.ts";
import { targetsOf } from "../../core/links.ts";
import { shortened, quoted } from "../../core/names.ts";
import { nounOf } from "../../core/kinds.ts";
import { said, say } from "../../core/say.ts";
import type { Place } from "../../core/problem.ts";
import { labelled } from "../labels.ts";
import { wordChange } from "../word-change.ts";
import { share, wordsOf } from "../words.ts";
import { nameOfThing } from "../names.ts";
import type { RuleId } from "../rules.ts";
import { inverted, leftOver } from "../same.ts";
import type { Field, Thing, Value } from "../thing.ts";
import type { Aspect, Comparison, Differs, Told } from "../told.ts";
import type { Twin } from "../twins.ts";

/** What is told of a value that came into a list or went from it. */
export interface ListWords {
  readonly gone: (item: string, value: string) => string;
  readonly come: (item: string, value: string) => string;
  readonly rules: { readonly gone: RuleId; readonly come: RuleId };
}

/** A list of words or ids, whose order does not count: each value that came or went is told by itself. */
export function list({ gone, come, rules }: ListWords): Aspect {
  return (twin, differs, comparison) =>
    differs.flatMap((one) => {
      const { removed, added, reworded } = listChange(twin, one, comparison);
      const name = nameOfThing(twin.after);
      return [
        ...reworded,
        ...removed.map((value) => ({
          ...side(twin, one, { value, on: "before" }),
          rule: rules.gone,
          sentence: gone(name, shownValue(twin.before, one.before, value)),
        })),
        ...added.map((value) => ({
          ...side(twin, one, { value, on: "after" }),
          rule: rules.come,
          sentence: come(name, shownValue(twin.after, one.after, value)),
        })),
      ];
    });
}

interface ListChange {
  readonly removed: readonly Value[];
  readonly added: readonly Value[];
  readonly reworded: readonly Told[];
}

/** Texts that are nearly the same are one text reworded; ids that went or came with their items are told of there. */
export function listChange(twin: Twin, differs: Differs, { renamed, whole }: Comparison): ListChange {
  const { before, after } = differs;
  const isWords = (before ?? after)?.shape?.refersTo.length === 0;
  const removed = leftOver(before, after, renamed).filter((value) => isWords || !isGone(whole.after, before, value));
  const added = leftOver(after, before, inverted(renamed)).filter(
    (value) => isWords || !isNew(whole.before, after, value),
  );
  if (!isWords) return { removed: meant(removed), added: meant(added), reworded: [] };
  const left = [...added];
  const reworded: Told[] = [];
  const kept = removed.filter((value) => {
    const i = left.findIndex(({ text }) => share(wordsOf(value.text), wordsOf(text)) >= 0.6);
    const other = left[i];
    if (!other) return true;
    left.splice(i, 1);
    reworded.push({ ...reword(twin, differs, [value, other]), field: differs.path, before: value.at, after: other.at });
    return false;
  });
  return { removed: meant(kept), added: meant(left), reworded };
}

function reword(
  twin: Twin,
  { path, after }: Differs,
  [from, to]: readonly [Value, Value],
): Pick<Told, "rule" | "sentence"> {
  const title = after?.shape?.title ?? "";
  const label = title === "" ? labelled(twin.after, path, after) : say`${said(title)} of ${nameOfThing(twin.after)}`;
  return wordChange(label, from.text, to.text);
}

function meant(values: readonly Value[]): readonly Value[] {
  return values.filter(({ text }) => !/^tbc$/i.test(text));
}

/** Whether what an id named is no longer in the plan at all. */
function isGone(after: Thing, field: Field | undefined, { text }: Value): boolean {
  return wasNamed(field, text) && targets(after, field, text) === 0;

  function wasNamed(of: Field | undefined, id: string): boolean {
    return (of?.shape?.refersTo.length ?? 0) > 0 && !of?.shape?.soft && id !== "";
  }
}

function isNew(before: Thing, field: Field | undefined, { text }: Value): boolean {
  return !field?.shape?.soft && targets(before, field, text) === 0;
}

function targets({ plan }: Thing, field: Field | undefined, id: string): number {
  return targetsOf(plan.index, field?.shape?.refersTo ?? [], id).length;
}

/** A value of a list as a sentence shows it: what an id names by noun, id and title, words in quotation marks. */
export function shownValue({ plan }: Thing, field: Field | undefined, { text }: Value): string {
  const kinds = field?.shape?.refersTo ?? [];
  if (kinds.length === 0) return quoted(text);
  const [target] = targetsOf(plan.index, kinds, text);
  if (!target) return field?.shape?.soft ? text : `"${text}"`;
  const title = textUnder(target.map, "title") ?? textUnder(target.map, "text") ?? textUnder(target.map, "risk");
  if (target.kind === "owners" || target.kind === "bodies") return shortened(title ?? text);
  const noun = said(nounOf(target.kind));
  return title === undefined ? say`${noun} ${text}` : say`${noun} ${text} ${quoted(title)}`;
}

/** Where a value that came or went stands, and where its list or its item is on the other side. */
export function side(
  { before, after }: Twin,
  differs: Differs,
  { value, on }: { readonly value: Value; readonly on: "before" | "after" },
): Pick<Told, "field" | "before" | "after"> {
  const other: Place =
    on === "before" ? (differs.after?.values[0]?.at ?? after.head) : (differs.before?.values[0]?.at ?? before.head);
  return on === "before"
    ? { field: differs.path, before: value.at, after: other }
    : { field: differs.path, before: other, after: value.at };
}
