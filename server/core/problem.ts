import type { Span } from "./text.ts";
import type { Block } from "./syntax.ts";
import type { Plan } from "./plan.ts";
import type { ExceptionUse } from "./exception-uses.ts";

/** How much a problem matters: an error stops a plan at its stage, a hint only offers something. */
export type Severity = "error" | "warning" | "information" | "hint";

/** How far a plan has come: what is a note in a draft is an error once published. `closed` is as strict as `published`. */
export type Stage = "draft" | "approved" | "published" | "closed";

/** A severity per stage; `off` where a check has nothing to say yet. */
export interface ByStage {
  readonly draft: Severity | "off";
  readonly approved: Severity | "off";
  readonly published: Severity | "off";
}

/** A stretch of one of the texts of a plan. */
export interface Place extends Span {
  readonly uri: string;
}

/** One replacement in a text; an empty span inserts, an empty text deletes. */
export interface Edit<At extends Span = Place> {
  readonly at: At;
  readonly text: string;
}

/**
 * A way to mend a finding. A safe fix changes how a thing is written and not what the plan says, or is the only
 * thing that can have been meant; others are for a person to choose.
 */
export interface Fix<At extends Span = Place> {
  readonly title: string;
  readonly safe: boolean;
  readonly edits: readonly Edit<At>[];
}

/** A second place that a finding speaks of. */
export interface Related<At extends Span = Place> {
  readonly at: At;
  readonly message: string;
}

/** What a check found: in a block, counted from its start, or in a plan, in one of its texts. */
export interface Finding<At extends Span = Place> {
  readonly at: At;
  readonly message: string;
  readonly related?: readonly Related<At>[];
  readonly fixes?: readonly Fix<At>[];
}

/** One kind of mistake: what it is called, why it matters, how much, and how it is found. */
export interface Check {
  /** The name people see, use and look up; it is also the name of the file, the fixture and the page. */
  readonly code: string;
  /** What the check looks for, as a sentence. */
  readonly summary: string;
  /** Why it matters, as one sentence. */
  readonly why: string;
  /** Where the rule comes from, as one sentence: a law, a handbook, a standard, or the practice of the field. */
  readonly source: string;
  readonly severity: ByStage;
  /** What is said instead where a plan has many such findings: more than three, or more than nine errors. */
  readonly many?: (count: number, stage: Stage) => string;
  /** Whether that is said however few there are. */
  readonly alwaysTogether?: true;
  /** Looks at one block alone: what it finds is kept while the text of the block stays the same. */
  readonly inBlock?: (block: Block) => Iterable<Finding<Span>>;
  /** Compares things of a plan with each other, with the law or with the day. */
  readonly inPlan?: (plan: Plan) => Iterable<Finding>;
  /** Looks at an exception that a comment asks for, once it is known what it leaves be. */
  readonly ofException?: (use: ExceptionUse) => Iterable<Finding>;
}

/** A finding as people see it: with its code, and as severe as the stage of the plan makes it. */
export interface Problem extends Finding {
  readonly code: string;
  readonly severity: Severity;
  readonly why: string;
  /** What it is known by from one run to the next, in all plans of a run; the line is no part of it. */
  readonly fingerprint: string;
}
