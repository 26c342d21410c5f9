import { say } from "./say.ts";
import { grouped } from "./values/figure.ts";
import type { Interval } from "./values/interval.ts";

/** An amount in pence written out: "£2,150,000", "£12.50", "-£120,000". The amount must be finite. */
export function fullMoney(pence: number): string {
  const whole = Math.abs(Math.round(pence));
  const rest = whole % 100 === 0 ? "" : `.${String(whole % 100).padStart(2, "0")}`;
  return `${pence < 0 ? "-" : ""}£${grouped(Math.floor(whole / 100))}${rest}`;
}

/** What an amount may be, in a sentence: "between £2,150,000 and £2,250,000", "exactly £12.50", "at least £1,950,000". */
export function rangeInWords({ low, high }: Interval): string {
  if (high < 0 && Number.isFinite(low)) return say`a saving of ${rangeInWords({ low: 0 - high, high: 0 - low })}`;
  if (low === high) return say`exactly ${fullMoney(low)}`;
  if (!Number.isFinite(low)) return Number.isFinite(high) ? say`at most ${fullMoney(high)}` : say`any amount`;
  return Number.isFinite(high)
    ? say`between ${fullMoney(low)} and ${fullMoney(high)}`
    : say`at least ${fullMoney(low)}`;
}

/** The same where there is little room: "£2,150,000 to £2,250,000". */
export function rangeInFull({ low, high }: Interval): string {
  if (low === high) return fullMoney(low);
  if (!Number.isFinite(low) || !Number.isFinite(high)) return rangeInWords({ low, high });
  return say`${fullMoney(low)} to ${fullMoney(high)}`;
}
