import { counted } from "../../core/names.ts";
import type { BudgetShown, YearShown } from "../../core/overview/budget.ts";
import { say } from "../../core/say.ts";
import { budgetWords, lineCells, lineHeads, sumHeads, sumRows, totalCells } from "../budget-rows.ts";
import { budgetChart } from "../charts/budget.ts";
import { el, type Markup } from "../markup.ts";
import { chartWithTable, homeName, linkTo, type Page, type Section, sectionOf, table } from "../page.ts";

/** What the plan costs, year by year. */
export function budgetSection(page: Page, budget: BudgetShown): Section {
  const title = say`Budget`;
  const { years, lines } = budget;
  if (lines.length === 0 && years.length === 0) {
    return sectionOf("budget", title, el("p", {}, say`The plan has no budget yet.`));
  }
  if (years.length === 0) {
    const none = el("p", {}, say`${counted(lines.length, "budget line")}, of which no amount is known yet.`);
    return sectionOf("budget", title, none, linesTable(page, budget));
  }
  const tables = el("div", {}, linesTable(page, budget), sumsTable(page, years));
  const words = budgetWords(budget);
  const short = words === "" ? undefined : el("p", {}, words);
  return sectionOf("budget", title, short, chartWithTable(page, budgetChart(page, budget), tables));
}

function sumsTable(page: Page, years: readonly YearShown[]): Markup {
  const rows = years.flatMap(sumRows).map(({ cells: [year, what, ...rest], at }) => ({
    cells: [year, at && page.isBeside ? linkTo(page, at, what) : what, ...rest],
  }));
  return table(say`Sums by financial year`, sumHeads(), rows);
}

/** Each line with what it brings to each year. */
function linesTable(page: Page, budget: BudgetShown): Markup {
  const rows = budget.lines.map((line) => ({
    id: page.idOf(line.at),
    cells: [homeName(page, line), ...lineCells(budget, line)],
  }));
  const total = totalCells(budget);
  const last = total ? [{ class: "ip-total", cells: total }] : [];
  return table(say`Budget lines`, lineHeads(budget), [...rows, ...last]);
}
