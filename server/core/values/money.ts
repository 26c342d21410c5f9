import { say } from "../say.ts";
import { readAmount } from "./amount.ts";
import type { Approximation } from "./approximation.ts";
import { approximationIn, widen } from "./approximation.ts";
import type { Interval } from "./interval.ts";
import { grouped } from "./figure.ts";
import { add, negate, overlaps } from "./interval.ts";
import { readEnds } from "./money-range.ts";
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

/** A way to print amounts: as pounds (2), millions (8) or billions (11), by the power of ten in pence, to some decimals. */
interface Style {
  readonly power: 2 | 8 | 11;
  readonly decimals: number;
}

const LETTERS = { 2: "", 8: "m", 11: "bn" } as const;

const YEARLY = / (?:p\.?a\.?|per annum|(?:per|a|each) year|annually)$/;

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

/**
 * An amount in pence as a short figure that loses nothing: "£2.2m", "£1.07m", "£618,000", "£12.50", "-£120,000".
 * Millions are used only where three decimals are enough. An open end is said in words.
 */
export function showMoney(pence: number): string {
  if (!Number.isFinite(pence)) return pence > 0 ? say`no upper limit` : say`no lower limit`;
  const whole = Math.round(pence);
  return print(whole, styleOf([whole], 0));
}

/** Both ends of what rounding allows, to the same number of digits so that they can be compared: "£2.10m to £2.30m". */
export function showMoneyRange(range: Interval): string {
  const [low, high] = endsOf(range) ?? [];
  return low === undefined || high === undefined ? oneSided(range) : say`${low} to ${high}`;
}

/** The same where there is little room: "£2.10m–£2.30m". */
export function dashedMoneyRange(range: Interval): string {
  return endsOf(range)?.join("–") ?? oneSided(range);
}

function oneSided({ low, high }: Interval): string {
  if (low === high) return showMoney(low);
  if (!Number.isFinite(low)) return Number.isFinite(high) ? say`at most ${showMoney(high)}` : say`any amount`;
  return say`at least ${showMoney(low)}`;
}

function endsOf({ low, high }: Interval): readonly [string, string] | undefined {
  if (low === high || !Number.isFinite(low) || !Number.isFinite(high)) return undefined;
  const ends = [Math.round(low), Math.round(high)] as const;
  const style = styleOf(ends, 2);
  return [print(ends[0], style), print(ends[1], style)];
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
  const ends = readEnds(words);
  if (!ends) return undefined;
  const [smaller, larger] = ends;
  const size = { low: widen(smaller, approximate).low, high: widen(larger, approximate).high };
  const unit = Math.max(smaller.unit, larger.unit);
  return { kind: "money", ...(larger.negative ? negate(size) : size), unit };
}

function styleOf(amounts: readonly number[], fewest: number): Style {
  const largest = Math.max(...amounts.map(Math.abs));
  for (const power of [11, 8] as const) {
    const decimals = Math.max(fewest, ...amounts.map((amount) => decimalsOf(amount, power)));
    if (largest >= 10 ** power && decimals <= 3) return { power, decimals };
  }
  return { power: 2, decimals: amounts.every((amount) => amount % 100 === 0) ? 0 : 2 };
}

function decimalsOf(amount: number, power: number): number {
  let decimals = 0;
  while (amount % 10 ** (power - decimals) !== 0) decimals++;
  return decimals;
}

function print(amount: number, { power, decimals }: Style): string {
  const digits = String(Math.abs(amount) / 10 ** (power - decimals)).padStart(decimals + 1, "0");
  const point = digits.length - decimals;
  const fraction = decimals > 0 ? `.${digits.slice(point)}` : "";
  return `${amount < 0 ? "-" : ""}£${grouped(Number(digits.slice(0, point)))}${fraction}${LETTERS[power]}`;
}
