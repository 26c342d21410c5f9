import { grouped } from "./figure.ts";
import type { Interval } from "./interval.ts";

/** A way to print amounts: as pounds (2), millions (8) or billions (11), by the power of ten in pence, to some decimals. */
interface Style {
  readonly power: 2 | 8 | 11;
  readonly decimals: number;
}

const LETTERS = { 2: "", 8: "m", 11: "bn" } as const;

/**
 * An amount in pence as a short figure that loses nothing: "£2.2m", "£1.07m", "£618,000", "£12.50", "-£120,000".
 * Millions are used only where three decimals are enough. An open end is said in words.
 */
export function showMoney(pence: number): string {
  if (!Number.isFinite(pence)) return pence > 0 ? "no upper limit" : "no lower limit";
  const whole = Math.round(pence);
  return print(whole, styleOf([whole], 0));
}

/** Both ends of what rounding allows, to the same number of digits so that they can be compared: "£2.10m to £2.30m". */
export function showMoneyRange({ low, high }: Interval): string {
  if (low === high) return showMoney(low);
  if (!Number.isFinite(low)) return Number.isFinite(high) ? `at most ${showMoney(high)}` : "any amount";
  if (!Number.isFinite(high)) return `at least ${showMoney(low)}`;
  const ends = [Math.round(low), Math.round(high)];
  const style = styleOf(ends, 2);
  return ends.map((end) => print(end, style)).join(" to ");
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
