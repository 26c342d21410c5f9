import type { Amount } from "./amount.ts";
import { readAmount } from "./amount.ts";
import type { Approximation } from "./approximation.ts";
import { approximationIn, widen } from "./approximation.ts";
import type { Interval } from "./interval.ts";
import { add, negate, overlaps } from "./interval.ts";
import { isTbc, tidy } from "./words.ts";

/**
 * An amount of money as printed: every sum it may stand for, in whole pence, `low` and `high` included; an open end
 * ("at least £2m") is infinite and a saving is below nought. `unit` is the worth in pence of its last printed digit.
 */
export interface Money extends Interval {
  readonly kind: "money";
  readonly unit: number;
  readonly approximate?: Approximation;
}

/** What the text of an amount says. */
export type MoneyReading = Money | { readonly kind: "tbc" } | { readonly kind: "unreadable" };

const YEARLY = / (?:p\.?a\.?|per annum|(?:per|a|each) year|annually)$/;
const RANGES = [/^between (.+) and (.+)$/, /^(?:from )?(.+?) to (.+)$/, /^([^-]+?) ?- ?([^-]+)$/];

/**
 * Reads an amount as officers write it: `£2.2m`, `£618k`, `£618,000`, `2200000`, `(£120k)` or `-£120k` for a saving,
 * `just under £1.1m`, `up to £2m`, `nil`, `£2m to £3m`. How exact each is follows from its printed digits; see
 * `readAmount`. "p.a." and the like are passed over, since an amount stands under its financial year already. Other
 * words, and figures whose commas are out of place, are never guessed at.
 */
export function readMoney(text: string): MoneyReading {
  if (isTbc(text)) return { kind: "tbc" };
  const words = tidy(text).replace(YEARLY, "");
  const { approximate, rest } = approximationIn(words);
  const money = readSigned(rest, approximate) ?? readRange(rest, approximate);
  if (!money) return { kind: "unreadable" };
  return approximate ? { ...money, approximate } : money;
}

/** The least and the most, in pence, that amounts can come to together. */
export function sum(parts: readonly Interval[]): Interval {
  return parts.reduce<Interval>(add, { low: 0, high: 0 });
}

/** Whether two amounts may be one and the same, once honest rounding is allowed for. */
export function agree(a: Interval, b: Interval): boolean {
  return overlaps(a, b);
}

function readSigned(words: string, approximate: Approximation | undefined): Money | undefined {
  const amount = readAmount(words);
  if (!amount) return undefined;
  const { low, high } = widen(amount, approximate);
  return { kind: "money", ...(amount.negative ? negate({ low, high }) : { low, high }), unit: amount.unit };
}

/** A range from the least of its first amount to the most of its second; only "about" makes sense before one. */
function readRange(words: string, approximate: Approximation | undefined): Money | undefined {
  if (approximate !== undefined && approximate !== "about") return undefined;
  const match = RANGES.map((pattern) => pattern.exec(words)).find(Boolean);
  const ends = match && readEnds(match[1] ?? "", match[2] ?? "");
  if (!ends) return undefined;
  const [smaller, larger] = ends;
  const size = { low: widen(smaller, approximate).low, high: widen(larger, approximate).high };
  const unit = Math.max(smaller.unit, larger.unit);
  return { kind: "money", ...(larger.negative ? negate(size) : size), unit };
}

/**
 * The smaller and the larger end of a range. In "£2-3m" the first figure is in millions too; in "£2 to £3m" nobody can
 * tell. Savings may be given in either order. Without a pound sign or a scale it is no range of money ("2020-2021").
 */
function readEnds(first: string, second: string): readonly [Amount, Amount] | undefined {
  const small = /^£? ?\d{1,3}(?:\.\d+)?$/.test(first);
  const shared = small ? /^[\d.]+ ?([a-z]+)$/.exec(second)?.[1] : undefined;
  const [one, other] = [readAmount(first + (shared ?? "")), readAmount(second)];
  if (!one || !other || one.negative !== other.negative || !/[£a-z]/.test(first + second)) return undefined;
  if (small && shared === undefined && other.scale !== undefined) return undefined;
  if (one.pence < other.pence) return [one, other];
  return one.negative && one.pence > other.pence ? [other, one] : undefined;
}
