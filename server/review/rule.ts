/** What a change does to what a plan promises. */
export type Class = "weakened" | "strengthened" | "neutral" | "editorial";

/** The classes in the order in which they are told. */
export const CLASSES: readonly Class[] = ["weakened", "strengthened", "neutral", "editorial"];

/** A kind of change: what it is called, what happened, why it has the class that it has. */
export interface Rule {
  /** The name by which people look it up; its page and its fixture are named so too. */
  readonly id: string;
  /** The same in words, for a heading. */
  readonly name: string;
  readonly class: Class;
  /** What happened, as a sentence. */
  readonly what: string;
  /** Why it matters, or why it does not, as a sentence. */
  readonly why: string;
}

/** Rules by their ids, so that what names a rule can only name one that there is. */
export type RuleTable<Id extends string> = Readonly<Record<Id, Omit<Rule, "id">>>;
