import { type BudgetLine, budgetLines } from "./budget-lines.ts";
import { commaSplits } from "./comma-splits.ts";
import { memo } from "./memo.ts";
import { written } from "./placed.ts";
import type { Plan } from "./plan.ts";
import { say } from "./say.ts";
import { readFinancialYear } from "./values/financial-year.ts";
import { type Money, readMoney, showMoney, showMoneyRange, sum } from "./values/money.ts";

/** An amount of a line and how it is typed. */
interface Typed {
  readonly text: string;
  readonly money: Money;
}

/** What some lines of the budget cost: in the years that they name together, and in each year after those. */
export interface Cost {
  readonly named: readonly Typed[];
  readonly yearly: readonly Typed[];
}

/** What lines of the budget cost; nothing where one of their amounts is not given, not known or cannot be read. */
export function costOf(lines: readonly BudgetLine[]): Cost | undefined {
  const named: Typed[] = [];
  const yearly: Typed[] = [];
  for (const { value } of lines) {
    const amounts = written(value, "amounts");
    if (amounts?.kind !== "map" || commaSplits(amounts).length > 0) return undefined;
    for (const pair of amounts.pairs) {
      const money = readMoney(pair.value.kind === "scalar" ? pair.value.text : "");
      const year = readFinancialYear(pair.key.text);
      if (pair.value.kind !== "scalar" || money.kind !== "money" || year.kind === "unreadable") return undefined;
      (year.kind === "onwards" ? yearly : named).push({ text: pair.value.text.trim(), money });
    }
  }
  return named.length + yearly.length === 0 ? undefined : { named, yearly };
}

/** A cost in a few words: "£120k", "about £2.1m", "£1.1m, then £1m a year". */
export function costInWords({ named, yearly }: Cost): string {
  if (yearly.length === 0) return named.length > 0 ? amountOf(named) : "";
  const later = amountOf(yearly);
  return named.length > 0 ? say`${amountOf(named)}, then ${later} a year` : say`${later} a year`;
}

/** One amount as it was typed; several to the last digit that all of them have. */
function amountOf(amounts: readonly Typed[]): string {
  const [first] = amounts;
  if (first && amounts.length === 1) return first.text;
  const { low, high } = sum(amounts.map(({ money }) => money));
  if (low === high) return showMoney(low);
  if (!Number.isFinite(low) || !Number.isFinite(high)) return showMoneyRange({ low, high });
  const unit = Math.max(...amounts.map(({ money }) => money.unit));
  return say`about ${showMoney(Math.round((low + high) / 2 / unit) * unit)}`;
}

/** The lines of the budget that ids name; an id that names none is passed over. */
export function linesNamed(plan: Plan, ids: Iterable<string>): readonly BudgetLine[] {
  const wanted = new Set(ids);
  return linesOf(plan).filter(({ value }) => wanted.has(value.id?.value ?? ""));
}

const linesOf: (plan: Plan) => readonly BudgetLine[] = memo((plan) => budgetLines(plan) ?? []);
