import type { Place } from "../core/problem.ts";
import type { Feature } from "./feature.ts";
import { type Refused, isRefused } from "./renaming/refusals.ts";
import { renamableAt } from "./renaming/renamable.ts";
import { spelledAt } from "./renaming/spelling.ts";

/** An id that can be renamed: where it is written at the point, and what it is called now. */
export interface PreparedRename {
  readonly at: Place;
  readonly placeholder: string;
}

/**
 * Finds the id at a point that renaming would change, or tells why there is none. Of `D1.b` it is the decision's id or
 * the resolution's letter, whichever the point is on.
 */
export const prepareRename: Feature<PreparedRename | Refused> = (project, at) => {
  const found = renamableAt(project, at);
  if (!found || isRefused(found)) return found;
  const { scalar, part } = found.spelling;
  return { at: spelledAt(found.spelling), placeholder: scalar.text.slice(part.start, part.end) };
};
