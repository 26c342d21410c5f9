import { isReadable, type Plan } from "../../core/plan.ts";
import { fullMoney, rangeInFull, rangeInWords } from "../../core/full-money.ts";
import { said, say } from "../../core/say.ts";
import { labelOfMap } from "../labels.ts";
import { capital } from "../../core/names.ts";
import { mayAgree, type Part, statedTotals, sumFor, type Total, type Year, type YearSum } from "../../core/sums.ts";
import { readFinancialYear, financialYearDays } from "../../core/values/financial-year.ts";
import { agree, type MoneyReading, readMoney } from "../../core/values/money.ts";
import { plainDate } from "../../core/values/calendar-day.ts";
import { escapeMarkdown } from "../markdown.ts";
import type { Asked } from "./asked.ts";

/** What an amount of money may be, to the pound; under a financial year also the lines of that year and their sum. */
export function moneyHelp(asked: Asked): string | undefined {
  const { leaf, text } = asked;
  if (leaf.shape.holds !== "money") return undefined;
  const reading = readMoney(text);
  const range = reading.kind === "money" ? [`**${capital(rangeInWords(reading))}**`] : [];
  const parts = [...range, ...(sumsHelp(asked.plan, leaf.path) ?? [])];
  return parts.length === 0 ? undefined : parts.join("\n\n");
}

/** A financial year in words: "The financial year from 1 April 2020 to 31 March 2021." */
export function yearHelp(label: string): string | undefined {
  const reading = readFinancialYear(label);
  if (reading.kind === "onwards") return say`Every financial year after the last one named, until something changes.`;
  if (reading.kind !== "year") return undefined;
  const { low, high } = financialYearDays(reading.start);
  return say`The financial year from ${plainDate(low)} to ${plainDate(high)}.`;
}

/** The lines of the budget for the year that a path ends with, what they come to, and the stated total beside it. */
export function sumsHelp(plan: Plan, path: readonly string[]): readonly string[] | undefined {
  const [list, amounts, label = ""] = path;
  if (amounts !== "amounts" || (list !== "budgets" && list !== "budget_totals")) return undefined;
  const reading = readFinancialYear(label);
  if (reading.kind === "unreadable" || !isReadable(plan, "budgets")) return undefined;
  const year: Year = reading.kind === "year" ? reading.start : "onwards";
  const total = statedTotals(plan).find((one) => one.year === year);
  const sums = total ?? sumFor(plan, year);
  if (sums.parts.length + sums.open.length < (total ? 1 : 2)) return undefined;
  const name = reading.kind === "year" ? reading.label : said("onwards");
  return [tableOf(name, sums, total), verdict(sums, total)].filter((part) => part !== "");
}

function tableOf(year: string, { parts, open, range }: YearSum, total: Total | undefined): string {
  const rows = [
    [say`Budget lines, ${year}`, say`as written`, say`what it may be`],
    ["---", "---", "---"],
    ...parts.map(rowOf),
    ...open.map((line) => [escapeMarkdown(labelOfMap(line.value.node) ?? say`A line`), "", say`not known`]),
    ...(range ? [[say`**Sum of the lines**`, "", `**${rangeInFull(range)}**`]] : []),
    ...(total ? [[say`**Stated total**`, escapeMarkdown(total.text), `**${shown(total.reading)}**`]] : []),
  ];
  return rows.map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

function rowOf({ line, text, reading }: Part): readonly string[] {
  return [escapeMarkdown(labelOfMap(line.value.node) ?? say`A line`), escapeMarkdown(text), shown(reading)];
}

function shown(reading: MoneyReading): string {
  return reading.kind === "money" ? rangeInFull(reading) : say`not known`;
}

function verdict({ range }: YearSum, total: Total | undefined): string {
  if (!total || total.reading.kind !== "money") return total ? say`The total is not known yet.` : "";
  const { reading } = total;
  if (!range) return say`The lines cannot be added up, so the total cannot be checked.`;
  if (agree(reading, range)) {
    const exact = reading.low === reading.high && range.low === range.high;
    return exact
      ? say`The lines and the total agree.`
      : say`The lines and the total agree, with room for honest rounding.`;
  }
  if (mayAgree(total)) return say`They agree if the lines within existing budget are left out.`;
  const over = range.low > reading.high;
  const gap = over ? range.low - reading.high : reading.low - range.high;
  return over
    ? say`**They do not agree**: the lines come to at least ${fullMoney(gap)} more than the total.`
    : say`**They do not agree**: the lines come to at least ${fullMoney(gap)} less than the total.`;
}
