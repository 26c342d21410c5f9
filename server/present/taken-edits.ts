import type { Edit } from "../core/problem.ts";

/**
 * The edits of a fix in one text as they take effect, in the order of their places: where two overlap, the first one
 * counts; several in one place come one after the other.
 */
export function inOrder(edits: readonly Edit[]): readonly Edit[] {
  const taken: Edit[] = [];
  let at = 0;
  for (const edit of [...edits].sort((a, b) => a.at.start - b.at.start || a.at.end - b.at.end)) {
    if (edit.at.start < at) continue;
    taken.push(edit);
    at = edit.at.end;
  }
  return taken;
}
