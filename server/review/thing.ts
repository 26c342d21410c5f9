import type { Plan } from "../core/plan.ts";
import type { Place } from "../core/problem.ts";
import type { Shape } from "../core/shape.ts";
import { isTbc } from "../core/values/words.ts";
import type { Mapping } from "../core/syntax.ts";

/** One value as its author wrote it, misspelt words of lists put right, and where it stands. */
export interface Value {
  readonly text: string;
  readonly at: Place;
}

/** What stands under a key of a thing, at any depth that is no list of maps: `due`, `baseline.value`, `amounts.2025/26`. */
export interface Field {
  /** The keys that lead to it from the thing, headings that can be written in several ways put into one. */
  readonly path: string;
  /** What each value should be; nothing for a key that the format does not know. */
  readonly shape: Shape | undefined;
  /** One value, several in a list, or whatever else stands there, as one text. */
  readonly form: "one" | "list" | "other";
  readonly values: readonly Value[];
  /** The last key as it is written. */
  readonly key: string;
}

/** A map of a plan that can be told from others of its kind: an item of a list, or the plan as a whole. */
export interface Thing {
  /** The list that it is an item of, by the keys that lead to it: `actions`, `actions.milestones`; empty for the plan. */
  readonly list: string;
  readonly shape: Shape;
  readonly plan: Plan;
  readonly parent: Thing | undefined;
  /** The map as it was meant; nothing for the plan as a whole, and for an item that is a single text. */
  readonly map: Mapping | undefined;
  /** Where it stands, and the id or key by which it is pointed at. */
  readonly at: Place;
  readonly head: Place;
  readonly fields: ReadonlyMap<string, Field>;
  /** The items of lists in it, by the keys that lead to these from the thing. */
  readonly lists: ReadonlyMap<string, readonly Thing[]>;
}

/** A part of a text that cannot be read whole, so that nothing in it can be compared. */
export interface Broken {
  /** The key at the top level that it belongs to; empty where there is none. */
  readonly key: string;
  readonly text: string;
  readonly at: Place;
}

/** A plan taken apart, over all its texts. */
export interface Content {
  readonly plan: Plan;
  readonly whole: Thing;
  readonly broken: readonly Broken[];
}

/** The text of a single value of a thing; nothing where it is absent or still to come. */
export function textIn(thing: Thing, path: string): string | undefined {
  const [value] = known(thing.fields.get(path));
  return value?.text;
}

/** The values of a field that say something: a field that is absent or tbc has none. */
export function known(field: Field | undefined): readonly Value[] {
  return (field?.values ?? []).filter(({ text }) => text !== "" && !isTbc(text));
}

/** Whether a field says that the answer is not known yet. */
export function isOpen(field: Field | undefined): boolean {
  return field !== undefined && field.values.length > 0 && known(field).length === 0;
}

/** Where a field stands: its first value. */
export function placeOf(field: Field | undefined): Place | undefined {
  return field?.values[0]?.at;
}

/** The item of a list at the top of the plan that a thing is, or is part of. */
export function topOf(thing: Thing): Thing {
  return thing.parent === undefined || thing.parent.list === "" ? thing : topOf(thing.parent);
}
