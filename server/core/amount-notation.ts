import type { Interval } from "./values/interval.ts";
import { grouped } from "./values/figure.ts";
import { agree, readMoney } from "./values/money.ts";

const AMOUNT = /(£ ?)?(\d[\d,]*)(?:\.(\d+))?( ?)(k|thousands?|mn?|millions?|bn|billions?)?$/i;
const SCALES: readonly (readonly [RegExp, number])[] = [
  [/^[kt]/i, 5],
  [/^m/i, 8],
  [/^b/i, 11],
];
/** Finance tables are printed in thousands, so that a figure in full claims no more than that; in pence. */
const THOUSAND = 100_000;

/** What an amount is to come to: somewhere in a range of pence, given to the nearest `unit`. */
export interface Wanted {
  readonly range: Interval;
  readonly unit: number;
}

/**
 * An amount in the notation of another: the same pound sign, scale and number of decimals, without words such as
 * "about". Nothing where that notation cannot show it, or would make it look more exact than it is.
 */
export function inNotationOf(typed: string, { range, unit }: Wanted): string | undefined {
  const saving = /^\((.*)\)$/.exec(typed.trim())?.[1];
  if (saving !== undefined) {
    const text = inNotationOf(saving, { range: { low: -range.high, high: -range.low }, unit });
    return text && `(${text})`;
  }
  const match = AMOUNT.exec(typed.trim());
  const middle = (range.low + range.high) / 2;
  if (!match || !Number.isFinite(middle) || middle < 0) return undefined;
  const [, pound = "", whole = "", fraction = "", space = "", scale = ""] = match;
  const power = SCALES.find(([pattern]) => pattern.test(scale))?.[1] ?? 2;
  const decimals = Math.max(fraction.length, power > 5 ? 1 : 0);
  const digits = (Math.round(middle / 10 ** (power - decimals)) / 10 ** decimals).toFixed(decimals);
  const [pounds = "", rest = ""] = (fraction === "" ? digits.replace(/\.0$/, "") : digits).split(".");
  const text = `${pound}${whole.includes(",") ? grouped(Number(pounds)) : pounds}${rest && `.${rest}`}${space}${scale}`;
  const reading = readMoney(text);
  const fits = reading.kind === "money" && agree(reading, range) && unit <= Math.max(reading.unit, THOUSAND);
  return fits ? text : undefined;
}

/** The same figure a thousand times smaller or larger, as one slips from m to k: £618k for £618m. */
export function otherScale(typed: string): string | undefined {
  const match = /^(.*\d ?)(k|thousands?|m|millions?)$/i.exec(typed.trim());
  const [, figure = "", scale = ""] = match ?? [];
  if (!match) return undefined;
  const other = { k: "m", m: "k" }[scale.toLowerCase()] ?? (/^t/i.test(scale) ? "million" : "thousand");
  return `${figure}${other}`;
}

/** The same amount as a saving where it is a cost, and the reverse: (£740k) for £740k. */
export function otherSign(typed: string): string {
  const text = typed.trim();
  const inside = /^\((.*)\)$/.exec(text)?.[1] ?? /^[-\u2212] ?(.*)$/.exec(text)?.[1];
  return inside ?? `(${text})`;
}

/** The same amount with its decimal point one place further on, either way: £1.3m and £130m for £13m. */
export function otherPlaces(typed: string): readonly string[] {
  const [, before = "", whole = "", fraction = "", behind = ""] =
    /^(\D*)(\d[\d,]*)(?:\.(\d+))?(\D*)$/.exec(typed.trim()) ?? [];
  const figure = Number(`${whole.replaceAll(",", "")}.${fraction || "0"}`);
  if (whole === "" || !Number.isFinite(figure) || figure === 0) return [];
  return [figure / 10, figure * 10].map((other) => {
    const [pounds = "", rest] = String(Number(other.toPrecision(12))).split(".");
    const grown = whole.includes(",") || pounds.length > 4 ? grouped(Number(pounds)) : pounds;
    return `${before}${grown}${rest === undefined ? "" : `.${rest}`}${behind}`;
  });
}
