import type { Amount } from "./amount.ts";
import type { Interval } from "./interval.ts";

/** The words before an amount that loosen it, one for each meaning. */
export type Approximation = "just under" | "just over" | "about" | "up to" | "at least" | "more than" | "less than";

const WORDS: readonly (readonly [Approximation, RegExp])[] = [
  ["just under", /^(?:(?:just|slightly|a little) (?:under|below|less than)|nearly|almost|not quite) /],
  ["just over", /^(?:just|slightly|a little) (?:over|above|more than) /],
  [
    "about",
    /^(?:(?:about|around|approximately|approx\.?|circa|roughly|in the region of) |(?:c\.?|ca\.|~) ?(?=[£\d(+-]))/,
  ],
  ["up to", /^(?:up to|no more than|not more than|at most|a maximum of) /],
  ["at least", /^(?:at least|no less than|not less than|a minimum of) /],
  ["more than", /^(?:more than|over|above|in excess of) /],
  ["less than", /^(?:less than|under|below) /],
];

/** What loosens a tidied amount, and the amount that is left. */
export function approximationIn(words: string): { readonly approximate?: Approximation; readonly rest: string } {
  for (const [approximate, pattern] of WORDS) {
    if (pattern.test(words)) return { approximate, rest: words.replace(pattern, "") };
  }
  return { rest: words };
}

/** "Just under £200k" is said of £196k too: in round figures the words cover at least a fortieth of the amount. */
const LEAST_NEAR = 1 / 40;

/**
 * Every sum in pence that an amount's size may stand for. Without words that is half its unit either way. "Just under"
 * keeps the lower half of that and "just over" the upper, or a fortieth of an amount in thousands or in full, where
 * that is more; "about" allows one unit or a twentieth of the amount,
 * whichever is more; the rest leave one side open, down to nought or without limit. A saving is widened by its size,
 * so "up to" is always the larger saving.
 */
export function widen(amount: Amount, approximate: Approximation | undefined): Interval {
  const { pence, unit } = amount;
  const half = Math.floor(unit / 2);
  if (approximate === "just under") return { low: pence - nearness(amount), high: pence };
  if (approximate === "just over") return { low: pence, high: pence + nearness(amount) };
  if (approximate === "up to") return { low: 0, high: pence + half };
  if (approximate === "at least") return { low: pence - half, high: Infinity };
  if (approximate === "more than") return { low: pence, high: Infinity };
  if (approximate === "less than") return { low: 0, high: pence };
  const margin = approximate === "about" ? Math.max(unit, Math.ceil(pence / 20)) : half;
  return { low: pence - margin, high: pence + margin };
}

function nearness({ pence, unit, scale }: Amount): number {
  const half = Math.floor(unit / 2);
  return scale === undefined || scale === "k" ? Math.max(half, Math.ceil(pence * LEAST_NEAR)) : half;
}
