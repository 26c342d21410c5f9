import type { BudgetShown, YearShown } from "../core/overview/budget.ts";
import { NATURES, type Nature } from "../core/overview/budget-words.ts";
import type { MeasureShown } from "../core/overview/measures.ts";
import { said, say } from "../core/say.ts";
import { budgetWords } from "./budget-rows.ts";
import { labelOf } from "./labels.ts";
import { column, heading, setIn } from "./lines.ts";
import { type Headline } from "./summary.ts";
import { measureWords, yearRange } from "./wording.ts";
import type { Look } from "./text.ts";

/** How many measures are shown. */
const MOST = 20;
/** How many signs the longest bar has. */
const BAR = 28;

const SIGNS: Readonly<Record<Nature, string>> = { recurrent: "█", "one-off": "▒", "not stated": "░" };

/** The money of each year as a bar of what goes on and what ends. */
export function showBudget(budget: BudgetShown, look: Look, lines: readonly Headline[]): readonly string[] {
  const money = lines.filter(({ section }) => section === "budget");
  if (budget.years.length === 0)
    return money.map(({ label, figure, words }) => heading(look, label, `${figure}: ${words}`));
  const largest = Math.max(1, ...budget.years.map(lengthOf));
  const used = NATURES.filter((word) =>
    budget.years.some(({ natures }) => natures.some((share) => share.word === word)),
  );
  return [
    ...budget.years.flatMap((year, i) => yearLines(year, money[i], { look, largest })),
    ...setIn(look, budgetWords(budget)),
    `  ${look.paint.faint(used.map((word) => `${SIGNS[word]} ${said(word)}`).join("   "))}`,
  ];
}

interface Room {
  readonly look: Look;
  readonly largest: number;
}

function yearLines(year: YearShown, line: Headline | undefined, { look, largest }: Room): readonly string[] {
  if (!line) return [];
  const bar = year.natures
    .map(({ word, amount }) => SIGNS[word].repeat(Math.round((Math.max(0, amount.central) / largest) * BAR)))
    .join("");
  const range = yearRange(year);
  const words = range === "" ? line.words : `${line.words} (${range})`;
  return [heading(look, line.label, line.figure), ...(bar === "" ? [] : [`  ${bar}`]), ...setIn(look, words)];
}

function lengthOf({ natures }: YearShown): number {
  return natures.reduce((sum, { amount }) => sum + Math.max(0, amount.central), 0);
}

/** Each measure with how far it has come. */
export function showMeasures(
  measures: readonly MeasureShown[],
  look: Look,
  lines: readonly Headline[],
): readonly string[] {
  if (measures.length === 0) return [];
  const top = lines.filter(({ section }) => section === "measures");
  const more = measures.length > MOST ? [`  ${say`and ${measures.length - MOST} more`}`] : [];
  return [
    ...top.map(({ label, figure, words }) => heading(look, label, [figure, words].filter(Boolean).join(", "))),
    ...measures.slice(0, MOST).flatMap((measure) => measureLines(measure, look)),
    ...more,
  ];
}

function measureLines(measure: MeasureShown, look: Look): readonly string[] {
  const { share, isMet, progress } = measure;
  const room = Math.max(20, Math.min(60, look.width - 18));
  const words = [measureWords(measure), progress].filter(Boolean).join(": ");
  const way = isMet ? gauge(1) : share === undefined ? "" : gauge(share);
  return [
    `  ${column(labelOf(measure), room)} ${way}`.trimEnd(),
    ...setIn(look, words).map((line) => look.paint.faint(`  ${line}`)),
  ];
}

/** How much of the way is done, in ten steps. */
function gauge(share: number): string {
  const done = Math.max(0, Math.min(10, Math.round(share * 10)));
  return `${"▰".repeat(done)}${"▱".repeat(10 - done)}`;
}
