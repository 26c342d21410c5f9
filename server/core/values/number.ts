import type { Figure } from "./figure.ts";
import { readFigure } from "./figure.ts";
import type { Interval } from "./interval.ts";
import { isTbc, tidy } from "./words.ts";

/**
 * A number as printed. `low` and `high` are what it may have been before it was rounded to its last printed digit, and
 * `unit` is what was written beside it ("%", "£", "per 10,000", "days"): a plan keeps that in the measure's own `unit`.
 */
export interface WrittenNumber extends Interval {
  readonly kind: "number";
  readonly value: number;
  readonly decimals: number;
  readonly unit?: string;
}

/** What the text of a measure's or a post count's figure says. */
export type NumberReading = WrittenNumber | { readonly kind: "tbc" } | { readonly kind: "unreadable" };

const NUMBER = /^([+-]?) ?(£?) ?([+-]?)([\d.,]*\d) ?(.*)$/;
const PER_CENT = /^(?:%|per ?cent)$/;
const UNIT = /^(?:per [\d,]*\d(?: [a-z-]+){0,3}|(?:%|[a-z][a-z'-]*)(?: [a-z'-]+){0,3})$/;
const NOT_A_UNIT = /^(?:or|and|to|out|of|approx|approximately|about|plus|minus|ish|tbc|in|then|but|not|x|e)(?: |$)/;

/**
 * Reads `92%`, `18.59`, `24`, `8 per 10,000`, `1,234`, `-3`, `£18.50` and `24 days`. Anything that leaves a doubt about
 * the number itself ("24 to 30", "24 or so", "3 out of 4") is unreadable.
 */
export function readNumber(text: string): NumberReading {
  if (isTbc(text)) return { kind: "tbc" };
  const [, before = "", pound = "", after = "", digits = "", rest = ""] = NUMBER.exec(tidy(text)) ?? [];
  const figure = readFigure(digits);
  const unit = pound === "" || rest === "" ? readUnit(pound + rest) : undefined;
  if (!figure || unit === undefined || (before !== "" && after !== "")) return { kind: "unreadable" };
  const number = numberOf(figure, `${before}${after}` === "-" ? -1 : 1);
  return unit === "" ? number : { ...number, unit };
}

/**
 * Reads a count of posts such as `21.2`, `30`, `8.8 FTE` or, as the health service writes, `8.8 WTE`, to half of its
 * last printed digit either way.
 */
export function readDecimal(text: string): NumberReading {
  const { unit, ...reading } = { unit: "", ...readNumber(text) };
  return /^(?:|[fw]tes?|posts?)$/.test(unit) ? reading : { kind: "unreadable" };
}

/** Adds up figures with decimals: what their true values may come to, without the dust of binary fractions. */
export function sumDecimals(parts: readonly Interval[]): Interval {
  const total = (end: "low" | "high") => withoutDust(parts.reduce((sum, part) => sum + part[end], 0));
  return { low: total("low"), high: total("high") };
}

/** The value to nine decimals (to three from a million upwards): `0.1 + 0.2` is 0.3. */
export function withoutDust(value: number): number {
  const scale = Math.abs(value) < 1e6 ? 1e9 : 1e3;
  return Math.abs(value) < 1e12 ? Math.round(value * scale) / scale : value;
}

function readUnit(rest: string): string | undefined {
  if (rest === "" || rest === "£") return rest;
  if (PER_CENT.test(rest)) return "%";
  return UNIT.test(rest) && !NOT_A_UNIT.test(rest) ? rest : undefined;
}

function numberOf({ digits, decimals }: Figure, sign: 1 | -1): WrittenNumber {
  const tenths = sign * digits * 10;
  const scale = 10 ** (decimals + 1);
  return {
    kind: "number",
    value: (tenths + 0) / scale,
    low: (tenths - 5) / scale,
    high: (tenths + 5) / scale,
    decimals,
  };
}
