import { costInWords } from "../costs.ts";
import type { Part } from "../sums.ts";
import { approximationIn } from "../values/approximation.ts";
import type { Interval } from "../values/interval.ts";
import { type Money, readMoney, sum } from "../values/money.ts";
import { tidy } from "../values/words.ts";

/** Amounts of money together, as they are shown. */
export interface Amount {
  /** As typed where it is one; else "about £2.2m", to the last digit that all have. */
  readonly text: string;
  /** The least and the most that they may come to, in pence. */
  readonly range: Interval;
  /** The middle of that in pence, to draw it by. */
  readonly central: number;
}

/** An amount of a budget line that can be read. */
export interface KnownPart extends Part {
  readonly reading: Money;
}

/** The parts whose amounts can be read. */
export function knownAmong(parts: readonly Part[]): readonly KnownPart[] {
  return parts.filter((part): part is KnownPart => part.reading.kind === "money");
}

/** What some parts come to together. */
export function amountOf(parts: readonly KnownPart[]): Amount {
  return {
    text: costInWords({ named: parts.map(({ text, reading }) => ({ text, money: reading })), yearly: [] }),
    range: sum(parts.map(({ reading }) => reading)),
    central: parts.reduce((total, { text, reading }) => total + centreOf(text, reading), 0),
  };
}

/**
 * The middle of what an amount may be, in pence. An amount with an open side ("up to £2m", "at least £2m") counts as the
 * figure that is printed.
 */
export function centreOf(text: string, money: Money): number {
  const isOpen = ["up to", "less than", "at least", "more than"].includes(money.approximate ?? "");
  const bare = isOpen ? readMoney(approximationIn(tidy(text)).rest) : money;
  const { low, high } = bare.kind === "money" ? bare : money;
  if (Number.isFinite(low) && Number.isFinite(high)) return Math.round((low + high) / 2);
  return Number.isFinite(low) ? low : Number.isFinite(high) ? high : 0;
}
