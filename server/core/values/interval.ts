/** What a rounded or vague value may stand for: every number from `low` to `high`, both included; open ends are infinite. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** The sum of two intervals: the least and the most that the two can come to together. */
export function add(a: Interval, b: Interval): Interval {
  return { low: a.low + b.low, high: a.high + b.high };
}

/** The same interval on the other side of nought, for savings. */
export function negate(a: Interval): Interval {
  return { low: 0 - a.high, high: 0 - a.low };
}

/** Whether some number lies in both, so that the two may be the same value; touching ends count. */
export function overlaps(a: Interval, b: Interval): boolean {
  return a.low <= b.high && b.low <= a.high;
}

/** Whether every number of `inner` lies in `outer`. */
export function contains(outer: Interval, inner: Interval): boolean {
  return outer.low <= inner.low && inner.high <= outer.high;
}

/** Whether all of `a` lies below all of `b`; false whenever there is doubt. */
export function certainlyBefore(a: Interval, b: Interval): boolean {
  return a.high < b.low;
}

/** Whether all of `a` lies above all of `b`; false whenever there is doubt. */
export function certainlyAfter(a: Interval, b: Interval): boolean {
  return certainlyBefore(b, a);
}
