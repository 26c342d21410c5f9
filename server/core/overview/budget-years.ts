import { budgetLines } from "../budget-lines.ts";
import { amountsOf } from "../line-amounts.ts";
import type { Plan } from "../plan.ts";
import { said } from "../say.ts";
import { mayAgree, type Part, statedTotals, sumFor, type Total, type Year } from "../sums.ts";
import { financialYearLabel } from "../values/financial-year.ts";
import { type Amount, amountOf, centreOf, type KnownPart, knownAmong } from "./amounts.ts";
import type { Share, StatedTotal, YearShown } from "./budget.ts";
import { FUNDINGS, fundingOf, NATURES, natureOf } from "./budget-words.ts";
import { shownItem } from "./shown.ts";

/** The money of a plan year by year. */
export function budgetYears(plan: Plan): readonly YearShown[] {
  const totals = statedTotals(plan);
  return yearsIn(plan, totals).flatMap((year) => yearOf(plan, year, totals) ?? []);
}

/** The years that the lines or the totals name, from the first to the last; what goes on after them stands at the end. */
function yearsIn(plan: Plan, totals: readonly Total[]): readonly Year[] {
  const named = (budgetLines(plan) ?? []).flatMap((line) => (amountsOf(line) ?? []).map(({ year }) => year));
  const years = [...new Set([...named, ...totals.map(({ year }) => year)])];
  const numbers = years.filter((year) => year !== "onwards").sort((a, b) => a - b);
  return years.includes("onwards") ? [...numbers, "onwards"] : numbers;
}

function yearOf(plan: Plan, year: Year, totals: readonly Total[]): YearShown | undefined {
  const total = totals.find((one) => one.year === year);
  const { parts, open } = total ?? sumFor(plan, year);
  const known = knownAmong(parts);
  const at = total?.at ?? parts[0]?.at;
  if (!at) return undefined;
  const unknown = parts.filter(({ reading }) => reading.kind !== "money").map(({ line }) => line);
  return {
    label: year === "onwards" ? said("onwards") : financialYearLabel(year),
    at,
    parts: parts.map((part) => ({
      line: shownItem(part.line),
      text: part.text,
      at: part.at,
      amount: amountIn(part),
    })),
    natures: sharesOf(known, NATURES, ({ line }) => natureOf(line)),
    fundings: sharesOf(known, FUNDINGS, ({ line }) => fundingOf(line)),
    sum: known.length > 0 ? amountOf(known) : undefined,
    open: [...open, ...unknown].map(shownItem),
    stated: total && statedIn(total),
  };
}

function amountIn(part: Part): Amount | undefined {
  const [known] = knownAmong([part]);
  return known && amountOf([known]);
}

function sharesOf<Word>(
  parts: readonly KnownPart[],
  words: readonly Word[],
  wordOf: (part: KnownPart) => Word,
): readonly Share<Word>[] {
  return words.flatMap((word) => {
    const own = parts.filter((part) => wordOf(part) === word);
    const [first] = own;
    return first ? [{ word, amount: amountOf(own), at: first.at }] : [];
  });
}

function statedIn(total: Total): StatedTotal {
  const { text, at, reading, range } = total;
  const money = reading.kind === "money" ? reading : undefined;
  const amount = money && { text, range: { low: money.low, high: money.high }, central: centreOf(text, money) };
  return { text, at, amount, agrees: amount && range ? mayAgree(total) : undefined };
}
