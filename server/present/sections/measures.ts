import { type MeasureShown, polarityInWords } from "../../core/overview/measures.ts";
import { capital } from "../../core/names.ts";
import { say } from "../../core/say.ts";
import { measureChart } from "../charts/measures.ts";
import { el, type Markup } from "../markup.ts";
import {
  andMore,
  badge,
  chartWithTable,
  homeName,
  nameLink,
  type Page,
  type Section,
  sectionOf,
  table,
} from "../page.ts";
import { measureWords } from "../wording.ts";

/** How many measures have a card; the table of a report has all. */
const MOST = 60;

/** The measures on the way from their baselines to their targets. */
export function measuresSection(page: Page, measures: readonly MeasureShown[]): Section {
  const title = say`Measures`;
  if (measures.length === 0) return sectionOf("measures", title, el("p", {}, say`The plan has no measure yet.`));
  const shown = measures.slice(0, MOST);
  const cards = el(
    "ul",
    { class: "ip-cards" },
    shown.map((measure, i) => card(page, measure, i)),
  );
  return sectionOf(
    "measures",
    title,
    legend(),
    chartWithTable(page, cards, figures(page, page.isBeside ? shown : measures)),
    andMore(measures.length - shown.length),
  );
}

function legend(): Markup {
  return el(
    "p",
    { class: "ip-note" },
    say`A ring is the baseline or a projection, a disc a reading, a square a planned step, a diamond the target.`,
  );
}

function card(page: Page, measure: MeasureShown, number: number): Markup {
  const { progress, isMet, changed } = measure;
  return el(
    "li",
    {},
    el("h3", {}, nameLink(page, measure)),
    measureChart(page, measure, number),
    el("p", {}, capital(measureWords(measure))),
    progress === undefined ? undefined : el("p", {}, badge(progress, isMet ? "done" : "going")),
    changed
      ? el(
          "p",
          { class: "ip-note" },
          say`The way of counting changed (${changed.text}); earlier figures cannot be compared.`,
        )
      : undefined,
  );
}

function figures(page: Page, measures: readonly MeasureShown[]): Markup {
  const rows = measures.map((measure) => ({
    id: page.idOf(measure.at),
    cells: [homeName(page, measure), ...measureCells(measure)],
  }));
  return table(say`The figures of the measures`, measureHeads(), rows);
}

/** The headings of the table of measures. */
export function measureHeads(): readonly string[] {
  return [say`Measure`, say`Baseline`, say`Latest reading`, say`Target`, say`Progress`, say`Better is`, say`Owner`];
}

/** The figures of a measure under them: all cells but the first. */
export function measureCells(measure: MeasureShown): readonly string[] {
  const { words, progress = "", owner = "" } = measure;
  const { baseline = "", latest = "", target = "" } = words;
  return [baseline, latest, target, progress, polarityInWords(measure) ?? "", owner];
}
