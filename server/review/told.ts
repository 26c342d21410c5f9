import type { Place } from "../core/problem.ts";
import type { RuleId } from "./rules.ts";
import type { Content, Field, Thing } from "./thing.ts";
import type { Renamed, Twin } from "./twins.ts";

/** What the history before the older version tells; nothing is asked of it where there is none. */
export interface Past {
  /** How often a date of an item was moved before, as far as the history goes. */
  readonly movesOf: (item: { readonly list: string; readonly id: string }, field: string) => number | undefined;
}

/** Two versions of a plan while they are compared. */
export interface Comparison {
  readonly before: Content;
  readonly after: Content;
  readonly whole: Twin;
  readonly renamed: Renamed;
  readonly past: Past | undefined;
}

/** A field that says another thing than before; one of its sides may be absent. */
export interface Differs {
  readonly path: string;
  readonly before: Field | undefined;
  readonly after: Field | undefined;
}

/** A change as it is first found: its rule, its sentence and where it stands in each version. */
export interface Told {
  readonly rule: RuleId;
  readonly sentence: string;
  /** The keys that lead to it from its item. */
  readonly field: string;
  readonly before?: Place | undefined;
  readonly after?: Place | undefined;
}

/** A change with the thing that it is about, in the newer version where it is there. */
export interface Found extends Told {
  readonly about: Thing;
  /** A reason that stands beside the change itself. */
  readonly ownReason?: string | undefined;
}

/** What one aspect of a thing, such as its deadline, has to tell of the fields that it is about. */
export type Aspect = (twin: Twin, differs: readonly Differs[], comparison: Comparison) => readonly Told[];
