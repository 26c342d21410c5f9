import { isPast } from "../core/as-at.ts";
import { dueDatesIn } from "../core/due-dates.ts";
import { targetsOf } from "../core/links.ts";
import type { Plan } from "../core/plan.ts";
import type { Place } from "../core/problem.ts";
import type { PlacedBlock, Scalar } from "../core/syntax.ts";
import type { Span } from "../core/text.ts";
import { documentAt, planOf, type TextFeature } from "./feature.ts";
import { placeAt } from "./places.ts";
import { type Token, type TokenModifier, type TokenType, tokensIn } from "./semantic-tokens/tokens.ts";

/** A stretch of a text, on one line, and what it is. */
export interface SemanticToken {
  readonly at: Place;
  readonly type: TokenType;
  readonly modifiers: readonly TokenModifier[];
}

/**
 * What the words of a text are, as far as a grammar cannot know it: ids and links, dates, money, statuses by their state,
 * what is still tbc, and keys that the author chose. In the order of the text; none overlaps another. Without a range, of
 * the whole text.
 */
export const semanticTokens: TextFeature<readonly SemanticToken[], [range?: Span]> = (project, uri, range) => {
  const [plan, document] = [planOf(project, uri), documentAt(project, uri)];
  if (!plan || !document) return undefined;
  const { start: from, end: to } = range ?? { start: 0, end: document.text.length };
  const blocks = document.syntax.blocks.filter(({ start, block }) => start < to && start + block.text.length > from);
  const late = lateIn(plan, blocks);
  return blocks
    .flatMap((placed) =>
      tokensIn(placed.block)
        .filter((token) => isMeant(plan, token))
        .map(({ span, type, modifiers, scalar }) => ({
          at: placeAt(uri, placed, span),
          type,
          modifiers: late.has(scalar) ? [...modifiers, "late" as const] : modifiers,
        })),
    )
    .filter(({ at }) => at.start < to && at.end > from);
};

/** The dates that are past while what is due by them is not done. */
function lateIn(plan: Plan, blocks: readonly PlacedBlock[]): ReadonlySet<Scalar> {
  const past = dueDatesIn(plan, blocks).filter(({ date }) => isPast(plan, date));
  return new Set(past.map(({ leaf }) => leaf.scalar));
}

function isMeant({ index }: Plan, { mayName, scalar }: Token): boolean {
  return mayName === undefined || targetsOf(index, mayName, scalar.text.trim()).length > 0;
}
