import { capital, counted } from "../core/names.ts";
import { type Overview, overviewOf } from "../core/overview.ts";
import type { Plan } from "../core/plan.ts";
import { say } from "../core/say.ts";
import { escapeMarkdown } from "../features/markdown.ts";
import { budgetWords, lineCells, lineHeads, sumHeads, sumRows, totalCells } from "./budget-rows.ts";
import { labelOf } from "./labels.ts";
import { markdownTable } from "./markdown-rows.ts";
import { markdownTail, markdownThemes } from "./report-markdown-rest.ts";
import { measureHeads, measureCells } from "./sections/measures.ts";
import { factsOf } from "./sections/summary.ts";
import { countHeads, countRows } from "./sections/coverage.ts";
import { dateCells, dateHeads } from "./sections/late.ts";
import { headlines } from "./summary.ts";
import { stageOf } from "./wording.ts";

/** The plan as a page of Markdown: the same figures as the other reports, in tables. */
export function reportMarkdown(plan: Plan): string {
  const overview = overviewOf(plan);
  const parts = [
    ...top(overview),
    ...coverage(overview),
    ...timeline(overview),
    ...late(overview),
    ...budget(overview),
    ...measures(overview),
    ...markdownThemes(overview.coverage),
    ...markdownTail(overview),
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

function top(overview: Overview): readonly string[] {
  const { title, organisation, asAt, summary, responses, isWhole } = overview;
  const rows = headlines(overview).map(({ label, figure, words }) => [label, figure, words]);
  return [
    `# ${escapeMarkdown(title || say`A plan without a title`)}`,
    escapeMarkdown([organisation, `${capital(stageOf(overview))}, ${asAt}`].filter((part) => part !== "").join(". ")),
    isWhole ? "" : say`Part of this plan cannot be read or is not at hand. It is in none of the figures.`,
    escapeMarkdown(summary),
    markdownTable([say`What`, say`Figure`, say`What is behind it`], rows),
    ...responses.flatMap((one) => [
      `## ${escapeMarkdown(say`Inspection by ${one.title || labelOf(one)}`)}`,
      escapeMarkdown(factsOf(one)),
      escapeMarkdown(one.words),
      escapeMarkdown(one.reasoning ?? ""),
    ]),
  ];
}

function coverage({ coverage: all }: Overview): readonly string[] {
  if (all.recommendations.length === 0) return [];
  const { rows, total } = countRows(all);
  return [`## ${say`Recommendations and their answers`}`, markdownTable(countHeads(), total ? [...rows, total] : rows)];
}

function timeline({ timeline: { groups } }: Overview): readonly string[] {
  const bars = groups.flatMap((group) => group.bars).filter(({ kind }) => kind !== "action");
  if (bars.length === 0) return [];
  const rows = bars.map((bar) => [labelOf(bar), bar.from?.text ?? "", bar.to?.text ?? "", bar.isLate ? say`late` : ""]);
  return [`## ${say`Timeline`}`, markdownTable([say`What`, say`Begins`, say`Due`, say`How far it is`], rows)];
}

function late({ dates }: Overview): readonly string[] {
  const past = dates.filter(({ isLate }) => isLate);
  const next = dates.filter(({ isLate }) => !isLate).slice(0, 8);
  return [
    `## ${say`Late, and due next`}`,
    past.length === 0 ? say`Nothing is late.` : markdownTable(dateHeads(), past.map(dateCells)),
    next.length === 0 ? say`No date to come is known.` : markdownTable(dateHeads(), next.map(dateCells)),
  ];
}

function budget({ budget: all }: Overview): readonly string[] {
  const { lines, years } = all;
  if (lines.length === 0 && years.length === 0) return [];
  const total = totalCells(all);
  const rows = [...lines.map((line) => [labelOf(line), ...lineCells(all, line)]), ...(total ? [total] : [])];
  return [
    `## ${say`Budget`}`,
    escapeMarkdown(
      years.length > 0
        ? budgetWords(all)
        : say`${counted(lines.length, "budget line")}, of which no amount is known yet.`,
    ),
    markdownTable(lineHeads(all), rows),
    years.length > 0
      ? markdownTable(
          sumHeads(),
          years.flatMap(sumRows).map(({ cells }) => cells),
        )
      : "",
  ];
}

function measures({ measures: all }: Overview): readonly string[] {
  if (all.length === 0) return [];
  const rows = all.map((measure) => [labelOf(measure), ...measureCells(measure)]);
  return [`## ${say`Measures`}`, markdownTable(measureHeads(), rows)];
}
