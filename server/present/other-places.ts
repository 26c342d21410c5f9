import type { Plan } from "../core/plan.ts";
import type { Problem } from "../core/problem.ts";
import { linesIn } from "./regions.ts";
import { documentOf } from "./report.ts";

/** How many other places of one problem are listed before the rest is only counted. */
const LISTED = 6;

/** The other places that a problem speaks of, each with what is said of it, and how many more there are. */
export interface OtherPlaces {
  readonly shown: readonly { readonly where: string; readonly message: string }[];
  readonly left: number;
}

/** The other places of a problem, for a report that is read. */
export function otherPlaces(plan: Plan, { at, related = [] }: Problem): OtherPlaces {
  const others = related.filter((place) => place.at.start !== at.start || place.at.uri !== at.uri);
  const shown = others.slice(0, LISTED).map((place) => {
    const { first, column } = linesIn(documentOf(plan, place.at.uri), place.at);
    return { where: `${place.at.uri}:${first}:${column}`, message: place.message };
  });
  return { shown, left: others.length - shown.length };
}
