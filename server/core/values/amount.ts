import { readFigure } from "./figure.ts";
import type { Figure } from "./figure.ts";

/** How large the unit is that an amount is counted in: thousands, millions or billions of pounds. */
export type Scale = "k" | "m" | "bn";

/** One printed amount: its size in whole pence (never below nought), whether it is a saving, and its last digit's worth. */
export interface Amount {
  readonly pence: number;
  readonly negative: boolean;
  readonly unit: number;
  readonly scale?: Scale;
}

/** A saving with its pound sign or its scale outside the brackets: `£(0.4)m`. */
const BRACKETS = /^(£?) ?\((£?) ?([\d.,]+) ?([a-z]*)\) ?([a-z]*)$/;
const SPACED = /(?<![\d.,])[1-9]\d{0,2}(?: \d{3})+(?![\d,])/;
const AMOUNT = /^([+-]?) ?£? ?([+-]?)([\d.,]+) ?([a-z]*)$/;
const SCALES: ReadonlyMap<string, Scale> = new Map([
  ["k", "k"],
  ["thousand", "k"],
  ["thousands", "k"],
  ["m", "m"],
  ["mn", "m"],
  ["million", "m"],
  ["millions", "m"],
  ["bn", "bn"],
  ["billion", "bn"],
  ["billions", "bn"],
]);

/** A thousand billion pounds in pence: more than any public body's, and small enough that sums stay exact. */
const MOST = 1e14;

/** The worth of one pound, thousand, million or billion, as a power of ten in pence. */
const POWERS = { "": 2, k: 5, m: 8, bn: 11 } as const;

/**
 * Reads one amount without words before it, from tidied text. Its unit follows how public bodies print money: the last
 * digit, but a bare `£1m` or `£1bn` counts tenths, since papers that write so mean "to one decimal"; and whole
 * thousands in full (`£618,000`) count thousands, because finance tables are printed in them. A plain nought is exact.
 * Thousands may be parted by spaces, as the standard for figures has it, and a saving may stand in brackets. Nothing is read that would hold a part of a penny.
 */
export function readAmount(words: string): Amount | undefined {
  if (words === "nil" || words === "none") return { pence: 0, negative: false, unit: 1 };
  const inBrackets = bracketed(words);
  const written = (inBrackets ?? words).replace(SPACED, (figure) => figure.replaceAll(" ", ","));
  const [, before = "", after = "", digits = "", word = ""] = AMOUNT.exec(written) ?? [];
  const figure = readFigure(digits);
  const scale = SCALES.get(word);
  const signs = [inBrackets === undefined ? "" : "-", before, after].filter(Boolean);
  if (!figure || (word !== "" && !scale) || signs.length > 1) return undefined;
  const pence = penceOf(figure, scale);
  if (pence === undefined) return undefined;
  const amount = { pence, negative: signs[0] === "-" && pence > 0, unit: unitOf(figure, scale) };
  return scale ? { ...amount, scale } : amount;
}

/** What stands in brackets round a saving, with the pound sign and the scale put together again. */
function bracketed(words: string): string | undefined {
  const [match, before, pound, digits, scale, after] =
    BRACKETS.exec(words.replace(SPACED, (figure) => figure.replaceAll(" ", ","))) ?? [];
  if (match === undefined) return /^\((.*)\)$/.exec(words)?.[1];
  return (before && pound) || (scale && after) ? "" : `${before || pound}${digits}${scale || after}`;
}

function penceOf({ digits, decimals }: Figure, scale: Scale | undefined): number | undefined {
  const power = POWERS[scale ?? ""] - decimals;
  const pence = power < 0 ? -1 : digits * 10 ** power;
  return pence >= 0 && pence <= MOST ? pence : undefined;
}

function unitOf({ digits, decimals }: Figure, scale: Scale | undefined): number {
  const last = 10 ** (POWERS[scale ?? ""] - decimals);
  if (scale === "k") return last;
  if (scale) return Math.min(last, 10 ** (POWERS[scale] - 1));
  if (digits === 0) return 1;
  return decimals === 0 && digits % 1000 === 0 ? 1000 * last : last;
}
