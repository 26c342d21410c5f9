import { distanceTo } from "../core/distance.ts";
import { dueDatesIn } from "../core/due-dates.ts";
import type { Plan } from "../core/plan.ts";
import type { Place } from "../core/problem.ts";
import type { PlacedBlock } from "../core/syntax.ts";
import type { Span } from "../core/text.ts";
import { documentAt, planOf, type TextFeature } from "./feature.ts";
import { behind } from "./inlay-hints/behind.ts";
import { deadlineHints } from "./inlay-hints/deadlines.ts";
import { sumHints } from "./inlay-hints/sums.ts";
import { titleHints } from "./inlay-hints/titles.ts";
import { placeAt } from "./places.ts";

/** Words that an editor shows in a text without writing them there. */
export interface InlayHint {
  /** The empty place at which they stand, behind a value. */
  readonly at: Place;
  readonly label: string;
  readonly kind: "title" | "date" | "money";
  /** Where a click on them leads. */
  readonly to?: Place;
}

/** A stretch of one text of a plan, and the blocks in it. */
export interface Stretch {
  readonly plan: Plan;
  readonly uri: string;
  readonly range: Span;
  readonly blocks: readonly PlacedBlock[];
}

/** A date further off than this many days presses nobody. */
const NEAR = 366;

/**
 * What a stretch of a text does not say and its reader wants to know: what ids stand for, how far due dates are off, when
 * the answer to an inspection is due, what the lines of a total come to. Nothing that stands there already is repeated.
 */
export const inlayHints: TextFeature<readonly InlayHint[], [range: Span]> = (project, uri, range) => {
  const [plan, document] = [planOf(project, uri), documentAt(project, uri)];
  if (!plan || !document) return undefined;
  const blocks = document.syntax.blocks.filter(
    ({ start, block }) => start < range.end && start + block.text.length > range.start,
  );
  const stretch = { plan, uri, range, blocks };
  const hints = [...titleHints(stretch), ...dateHints(stretch), ...deadlineHints(stretch), ...sumHints(stretch)];
  return hints
    .filter(({ at }) => at.start >= range.start && at.start <= range.end)
    .sort((a, b) => a.at.start - b.at.start);
};

function dateHints({ plan, uri, blocks }: Stretch): readonly InlayHint[] {
  if (plan.stage === "closed") return [];
  return dueDatesIn(plan, blocks)
    .filter(({ date }) => date.from - plan.asOf.day <= NEAR)
    .map(({ block, leaf, date }) => ({
      at: behind(placeAt(uri, block, leaf.scalar)),
      label: distanceTo(plan, date),
      kind: "date",
    }));
}
