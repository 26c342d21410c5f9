import type { Place } from "../../core/problem.ts";
import type { CodeLens } from "../code-lenses.ts";

/** A lens that leads somewhere, or to nothing where there is nothing to lead to. */
export function lensOf(at: Place, title: string, places: readonly Place[]): CodeLens {
  return { at, title, kind: places.length > 0 ? "references" : "none", places };
}
