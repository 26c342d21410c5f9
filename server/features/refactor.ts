import type { Place } from "../core/problem.ts";
import type { Project } from "../core/project.ts";
import { extractTheme } from "./refactor/extract-theme.ts";
import { moveToTheme } from "./refactor/move-to-theme.ts";
import { nameAccountable } from "./refactor/name-accountable.ts";
import { type Refactoring, type Selected, selectedAt } from "./refactor/refactoring.ts";
import { quoteValue, writeDate } from "./refactor/rewrite-value.ts";

const REFACTORINGS: readonly ((selected: Selected) => readonly Refactoring[])[] = [
  writeDate,
  moveToTheme,
  nameAccountable,
  extractTheme,
  quoteValue,
];

/**
 * Finds other ways to write or arrange what is selected, the likeliest first. None of them changes what the plan says,
 * but for the theme of an action that is moved and a post that is still to be named.
 */
export function refactor(project: Project, at: Place): readonly Refactoring[] {
  const selected = selectedAt(project, at);
  return selected ? REFACTORINGS.flatMap((find) => find(selected)) : [];
}
