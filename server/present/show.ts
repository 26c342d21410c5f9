import { capital } from "../core/names.ts";
import type { AnswerKind, Coverage, Group, RecommendationShown } from "../core/overview/coverage.ts";
import { type Overview, overviewOf } from "../core/overview.ts";
import type { Plan } from "../core/plan.ts";
import { say } from "../core/say.ts";
import { ANSWER_WORDS, groupTitle, labelOf } from "./labels.ts";
import { column, heading, setIn } from "./lines.ts";
import { showBudget, showMeasures } from "./show-charts.ts";
import { type Headline, headlines } from "./summary.ts";
import { dateLine, stageOf } from "./wording.ts";
import type { Look } from "./text.ts";
import { harmless } from "./words.ts";

/** A terminal that says nothing of its width, or that is narrower than this, has its lines cut or broken by itself. */
const NARROWEST = 40;
/** How many late things, and how many that come next, are listed. */
const MOST = 10;
const NEXT = 5;

/** A plan at a glance in a terminal: what is answered, late, due next, what it costs, its measures, what is still tbc. */
export function show(plan: Plan, { paint, width }: Look): string {
  const look = { paint, width: Math.max(NARROWEST, width) };
  const overview = overviewOf(plan);
  const lines = headlines(overview);
  const parts = [
    head(overview, look),
    ...overview.responses.map(({ title, words }) => [
      heading(look, say`Inspection by ${title}`, ""),
      ...setIn(look, words),
    ]),
    [...told(look, lines, "coverage"), ...grid(overview.coverage, look)],
    told(look, lines, "timeline"),
    late(overview, look, lines),
    showBudget(overview.budget, look, lines),
    showMeasures(overview.measures, look, lines),
    told(look, lines, "tbc"),
    told(look, lines, "problems"),
  ];
  return `${parts
    .filter((part) => part.length > 0)
    .map((part) => part.join("\n"))
    .join("\n\n")}\n`;
}

function head(overview: Overview, look: Look): readonly string[] {
  const { title, organisation, asAt, isWhole } = overview;
  const named = title || say`A plan without a title`;
  return [
    look.paint.strong(harmless(named)),
    ...(organisation === "" ? [] : [harmless(organisation)]),
    look.paint.faint(harmless(`${capital(stageOf(overview))}, ${asAt}`)),
    ...(isWhole
      ? []
      : setIn(look, say`Part of this plan cannot be read or is not at hand. It is in none of the figures.`)),
  ];
}

/** The headlines of a section: each with what is behind its figure. */
export function told(look: Look, lines: readonly Headline[], section: Headline["section"]): readonly string[] {
  return lines
    .filter((line) => line.section === section)
    .flatMap(({ label, figure, words }) => [heading(look, label, figure), ...setIn(look, words)]);
}

const SIGNS: Readonly<Record<AnswerKind, string>> = { actions: "■", others: "▨", "not accepted": "×", none: "□" };

/** A sign for each recommendation, a line for each theme. */
function grid({ groups, counts, recommendations }: Coverage, look: Look): readonly string[] {
  if (recommendations.length === 0) return [];
  const kinds = (Object.keys(SIGNS) as AnswerKind[]).filter((kind) => counts[kind] > 0);
  const key = kinds.map((kind) => `${SIGNS[kind]} ${ANSWER_WORDS[kind]()}`).join("   ");
  const open = recommendations.filter(({ answer }) => answer === "none");
  return [
    ...groups.flatMap((group) => gridRow(group, groups, look)),
    ...setIn(look, key).map(look.paint.faint),
    ...(open.length > 0 ? [`  ${say`No answer:`}`, ...listed(open, look)] : []),
  ];
}

function gridRow(group: Group, groups: readonly Group[], { width }: Look): readonly string[] {
  const own = group.recommendations;
  const room = Math.max(10, Math.min(44, Math.floor(width / 2)));
  const signs = own.map(({ answer }) => SIGNS[answer]).join("");
  if (own.length === 0 && !group.theme) return [];
  const answered = own.filter(({ answer }) => answer !== "none").length;
  const count = say`${answered} of ${own.length}`;
  const shown = column(signs, Math.min(signs.length, Math.max(8, width - room - count.length - 8)));
  return [`  ${groups.length > 1 ? `${column(groupTitle(group, groups), room)} ` : ""}${shown} ${count}`];
}

function listed(open: readonly RecommendationShown[], look: Look): readonly string[] {
  const shown = open.slice(0, MOST).map((one) => `    ${column(labelOf(one), look.width - 6).trimEnd()}`);
  return open.length > MOST ? [...shown, `    ${say`and ${open.length - MOST} more`}`] : shown;
}

function late({ dates }: Overview, look: Look, lines: readonly Headline[]): readonly string[] {
  const [top, next] = lines.filter(({ section }) => section === "late");
  const past = dates.filter(({ isLate }) => isLate);
  const coming = dates.filter(({ isLate }) => !isLate).slice(0, NEXT);
  if (!top || !next) return [];
  return [
    ...told(look, [top], "late"),
    ...past.slice(0, MOST).flatMap((date) => setIn(look, dateLine(date), "  ").map(look.paint.error)),
    ...(past.length > MOST ? [`  ${say`and ${past.length - MOST} more`}`] : []),
    heading(look, next.label, coming.length > 0 ? "" : next.figure),
    ...coming.flatMap((date) => setIn(look, dateLine(date), "  ")),
  ];
}
