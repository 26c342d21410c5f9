import { scaleLinear } from "d3-scale";
import type { BudgetShown, Share, YearShown } from "../../core/overview/budget.ts";
import { FUNDINGS, NATURES } from "../../core/overview/budget-words.ts";
import { say } from "../../core/say.ts";
import { showMoney } from "../../core/values/money.ts";
import { el, type Markup } from "../markup.ts";
import type { Page } from "../page.ts";
import { statedWords } from "../wording.ts";
import { type At, BAR, barRoom, budgetBars, LEFT, LOOKS, NAME, type Scale } from "./budget-bars.ts";
import { drawing, fitted, mark, unspoken, WIDTH, words } from "./drawing.ts";
import { patterns } from "./patterns.ts";

const TOP = 26;
/** What stands above the first bar of a year and below its last. */
const HEAD = 30;
const FOOT = 10;

/** The money of each year, once by whether it goes on and once by how it is found, with the total that the plan states. */
export function budgetChart(page: Page, { years }: BudgetShown): Markup {
  const x = scaleOf(years);
  const rows: Markup[] = [];
  let height = TOP;
  for (const year of years) {
    rows.push(yearRow(page, year, { x, y: height }));
    height += roomOf(year);
  }
  const canvas = {
    name: NAME,
    title: say`Budget by financial year`,
    description: say`For each year two bars: what goes on and what ends, and how it is paid for. A thin line shows what rounding allows.`,
    width: WIDTH,
    height,
  };
  return drawing(canvas, patterns(NAME, Object.values(LOOKS)), axis(x, height), rows);
}

function roomOf({ natures, fundings }: YearShown): number {
  return HEAD + barRoom(natures) + barRoom(fundings) + FOOT;
}

/** The scale takes in nought, every bar and every stated total. */
function scaleOf(years: readonly YearShown[]): Scale {
  const ends = years.flatMap(({ natures, fundings, sum, stated }) => [
    ...[natures, fundings].flatMap((shares: readonly Share<string>[]) => [sumOf(shares, 1), sumOf(shares, -1)]),
    ...[sum, stated?.amount].flatMap((amount) => (amount ? [amount.central, amount.range.high, amount.range.low] : [])),
  ]);
  const known = ends.filter(Number.isFinite);
  const [low, high] = [Math.min(0, ...known), Math.max(0, ...known)];
  return scaleLinear([low, high > low ? high : 100], [LEFT, WIDTH - 24]).nice(5);
}

function sumOf(shares: readonly Share<string>[], sign: 1 | -1): number {
  return shares.reduce((sum, { amount }) => sum + (amount.central * sign > 0 ? amount.central : 0), 0);
}

function axis(x: Scale, height: number): Markup {
  return unspoken(
    x.ticks(6).map((pence) => [
      el("line", {
        class: pence === 0 ? "ip-axis" : "ip-grid",
        x1: x(pence),
        x2: x(pence),
        y1: TOP - 6,
        y2: height - 14,
      }),
      words(x(pence), TOP - 12, showMoney(pence), { class: "ip-soft", "text-anchor": "middle" }),
    ]),
  );
}

function yearRow(page: Page, year: YearShown, { x, y }: At): Markup {
  const total = [year.sum?.text, statedWords(year)].filter(Boolean).join(" · ");
  return el(
    "g",
    {},
    unspoken(
      words(0, y + 13, year.label, { class: "ip-bold" }),
      words(LEFT + 2, y + 13, fitted(total, (WIDTH - LEFT) * 0.9), { class: "ip-bold" }),
    ),
    budgetBars(page, { year, shares: year.natures, order: NATURES, label: say`by nature` }, { x, y: y + HEAD }),
    budgetBars(
      page,
      { year, shares: year.fundings, order: FUNDINGS, label: say`by funding` },
      { x, y: y + HEAD + barRoom(year.natures) },
    ),
    range(year, { x, y: y + HEAD }),
    stated(page, year, { x, y: y + HEAD }),
  );
}

/** What rounding allows the total to be, as a thin line over the end of the bar. */
function range({ sum }: YearShown, { x, y }: At): Markup | undefined {
  if (!sum || !Number.isFinite(sum.range.low) || !Number.isFinite(sum.range.high)) return undefined;
  const [low, high] = [x(sum.range.low), x(sum.range.high)];
  if (high - low < 3) return undefined;
  const middle = y + BAR / 2;
  const d = `M${low.toFixed(1)} ${middle - 4}v8m0 -4H${high.toFixed(1)}m0 -4v8`;
  return unspoken(el("path", { class: "ip-range-under", d }), el("path", { class: "ip-range", d }));
}

/** The total that the plan states, as a line across the first bar. */
function stated(page: Page, year: YearShown, { x, y }: At): Markup | undefined {
  const { stated: total, label } = year;
  if (!total?.amount) return undefined;
  const at = x(total.amount.central);
  return mark(
    page,
    { at: total.at, name: `${label}: ${statedWords(year)}` },
    el("path", { class: "ip-mark ip-fill-paper", d: `M${at.toFixed(1)} ${y}l-5 -8h10z` }),
    el("line", { class: "ip-stated", x1: at, x2: at, y1: y, y2: y + BAR }),
  );
}
