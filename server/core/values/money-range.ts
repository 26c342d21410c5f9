import type { Amount } from "./amount.ts";
import { readAmount } from "./amount.ts";

const RANGES = [/^between (.+) and (.+)$/, /^(?:from )?(.+?) to (.+)$/, /^([^-]+?) ?- ?([^-]+)$/];

/**
 * The smaller and the larger end of a range. In "£2-3m" the first figure is in millions too; in "£2 to £3m" nobody can
 * tell. Savings may be given in either order. Without a pound sign or a scale it is no range of money ("2020-2021").
 */
export function readEnds(words: string): readonly [Amount, Amount] | undefined {
  const match = RANGES.map((pattern) => pattern.exec(words)).find(Boolean);
  const [, first = "", second = ""] = match ?? [];
  const small = /^£? ?\d{1,3}(?:\.\d+)?$/.test(first);
  const shared = small ? /^[\d.]+ ?([a-z]+)$/.exec(second)?.[1] : undefined;
  const [one, other] = [readAmount(first + (shared ?? "")), readAmount(second)];
  if (!one || !other || one.negative !== other.negative || !/[£a-z]/.test(first + second)) return undefined;
  if (small && shared === undefined && other.scale !== undefined) return undefined;
  if (one.pence < other.pence) return [one, other];
  return one.negative && one.pence > other.pence ? [other, one] : undefined;
}
