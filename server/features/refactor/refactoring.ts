import type { Plan } from "../../core/plan.ts";
import type { Edit, Place } from "../../core/problem.ts";
import type { Project } from "../../core/project.ts";
import { isSound, type Mapping } from "../../core/syntax.ts";
import { type Cursor, cursorAt } from "../cursor.ts";
import { planOf } from "../feature.ts";

/** A text that is to be made. */
export interface NewText {
  readonly uri: string;
  readonly text: string;
}

/** Another way to write or arrange what stands at a place, offered without there being anything to mend. */
export interface Refactoring {
  readonly title: string;
  readonly kind: "refactor.extract" | "refactor.move" | "refactor.rewrite";
  readonly edits: readonly Edit[];
  /** A text that the edits rest on, and that must not be there yet. */
  readonly create?: NewText;
}

/** What was selected: a point, or a stretch inside one item or value. */
export interface Selected {
  readonly project: Project;
  readonly plan: Plan;
  readonly cursor: Cursor;
  /** Where the selection ends, counted from the start of the cursor's block. */
  readonly end: number;
}

/** Finds what is selected at a place; nothing in a piece of the text that cannot be read whole. */
export function selectedAt(project: Project, { uri, start, end }: Place): Selected | undefined {
  const plan = planOf(project, uri);
  const cursor = cursorAt(project, { uri, offset: start });
  if (!plan || !cursor || !isSound(cursor.block.block)) return undefined;
  return { project, plan, cursor, end: end - cursor.block.start };
}

/** The item of a list at the top level that all of the selection is in. */
export function itemUnder({ cursor: { item, path, offset }, end }: Selected, key: string): Mapping | undefined {
  return item && path[0] === key && offset >= item.start && end <= item.end ? item : undefined;
}
