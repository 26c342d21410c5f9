import { isPast } from "../core/as-at.ts";
import { dueDatesIn } from "../core/due-dates.ts";
import { leavesOf } from "../core/leaves.ts";
import { isTbc } from "../core/placed.ts";
import type { Plan } from "../core/plan.ts";
import type { Place } from "../core/problem.ts";
import type { Project } from "../core/project.ts";
import { planOf, type Point } from "./feature.ts";
import { placeAt, wordsPlace } from "./places.ts";

/**
 * The next answer that is still tbc, behind a place in its text, then in the other texts of the plan, and round to the
 * place again. Nothing where none is left.
 */
export function nextTbc(project: Project, at: Point): Place | undefined {
  const plan = planOf(project, at.uri);
  return plan && nextOf(plan, at, tbcIn(plan));
}

/** The next date that is past while what was due by it is not done, in the same way. */
export function nextLate(project: Project, at: Point): Place | undefined {
  const plan = planOf(project, at.uri);
  return plan && nextOf(plan, at, lateIn(plan));
}

function tbcIn({ documents }: Plan): readonly Place[] {
  return documents.flatMap(({ uri, syntax }) =>
    syntax.blocks.flatMap((placed) =>
      leavesOf(placed.block).flatMap(({ scalar }) => (isTbc(scalar.text) ? [wordsPlace(uri, placed, scalar)] : [])),
    ),
  );
}

function lateIn(plan: Plan): readonly Place[] {
  return plan.documents.flatMap(({ uri, syntax }) =>
    dueDatesIn(plan, syntax.blocks).flatMap(({ block, leaf, date }) =>
      isPast(plan, date) ? [placeAt(uri, block, leaf.scalar)] : [],
    ),
  );
}

/** The first place behind a point, going round from the last text to the first. */
function nextOf({ documents }: Plan, { uri, offset }: Point, places: readonly Place[]): Place | undefined {
  const own = documents.findIndex((document) => document.uri === uri);
  const turns = (place: Place): number => {
    const at = documents.findIndex((document) => document.uri === place.uri);
    const isBehind = at === own && place.start > offset;
    return isBehind ? 0 : (at - own + documents.length) % documents.length || documents.length;
  };
  return places.reduce<Place | undefined>((next, place) => {
    if (!next) return place;
    const [a, b] = [turns(place), turns(next)];
    return a < b || (a === b && place.start < next.start) ? place : next;
  }, undefined);
}
