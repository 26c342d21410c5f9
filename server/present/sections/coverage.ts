import { capital } from "../../core/names.ts";
import { ANSWERS, type Coverage, type RecommendationShown } from "../../core/overview/coverage.ts";
import { say } from "../../core/say.ts";
import { coverageChart, tilesLeft } from "../charts/coverage.ts";
import { ANSWER_WORDS, answerOf, groupTitle, stateWord } from "../labels.ts";
import { el, type Held, type Markup } from "../markup.ts";
import { andMore, chartWithTable, linkTo, nameLink, type Page, type Section, sectionOf, table } from "../page.ts";

/** How many recommendations are listed beside a text; a report has all of them under their themes. */
const MOST = 300;

/** The grid of recommendations by theme, and what answers each. */
export function coverageSection(page: Page, coverage: Coverage): Section {
  const { recommendations, isCertain } = coverage;
  const title = say`Recommendations and their answers`;
  if (recommendations.length === 0)
    return sectionOf("coverage", title, el("p", {}, say`The plan lists no recommendation.`));
  const open = say`Part of the plan is not read or not known yet, so more may be answered.`;
  const tables = el("div", {}, countsTable(coverage), page.isBeside ? answersTable(page, coverage) : undefined);
  return sectionOf(
    "coverage",
    title,
    isCertain ? undefined : el("p", { class: "ip-warn" }, open),
    chartWithTable(page, coverageChart(page, coverage), tables),
    andMore(tilesLeft(coverage)),
  );
}

function countsTable(coverage: Coverage): Markup {
  const { rows, total } = countRows(coverage);
  const last = total ? [{ class: "ip-total", cells: total }] : [];
  return table(say`Answers by theme`, countHeads(), [...rows.map((cells) => ({ cells })), ...last]);
}

/** The headings of the table of answers by theme. */
export function countHeads(): readonly string[] {
  const kinds = ANSWERS.map((kind) => capital(ANSWER_WORDS[kind]()));
  return [say`Theme`, say`Recommendations`, ...kinds, say`Something late`];
}

type Counts = readonly (string | number)[];

/** How many recommendations of each theme are answered, and how; and of all, where there are several. */
export function countRows({ groups, recommendations }: Coverage): {
  readonly rows: readonly Counts[];
  readonly total?: Counts;
} {
  const row = (title: string, own: readonly RecommendationShown[]): Counts => [
    title,
    own.length,
    ...ANSWERS.map((kind) => own.filter(({ answer }) => answer === kind).length),
    own.filter(({ late }) => late > 0).length,
  ];
  const total = row(say`All`, recommendations);
  if (groups.length === 1) return { rows: [total] };
  return { rows: groups.map((group) => row(groupTitle(group, groups), group.recommendations)), total };
}

function answersTable(page: Page, { groups, recommendations }: Coverage): Markup {
  const listed = groups.flatMap((group) => group.recommendations.map((one) => ({ one, group })));
  const rows = listed.slice(0, MOST).map(({ one, group }) => ({
    cells: [nameLink(page, one), groupTitle(group, groups), answerOf(one), statesOf(page, one)],
  }));
  const heads = [say`Recommendation`, say`Theme`, say`Answer`, say`Actions and how far they are`];
  const left = andMore(recommendations.length - rows.length);
  return el("div", {}, table(say`What the plan does about each recommendation`, heads, rows), left);
}

function statesOf(page: Page, { actions }: RecommendationShown): Held {
  return actions.map((action, i) => [
    i > 0 ? "; " : "",
    linkTo(page, action.at, action.id || action.title),
    ` ${stateWord(action.state)}`,
    action.daysLate === undefined ? "" : `, ${say`late`}`,
  ]);
}
