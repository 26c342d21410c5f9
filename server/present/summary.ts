import { rangeInFull } from "../core/full-money.ts";
import { counted } from "../core/names.ts";
import type { YearShown } from "../core/overview/budget.ts";
import { ANSWERS } from "../core/overview/coverage.ts";
import type { DateShown } from "../core/overview/dates.ts";
import type { MeasureShown } from "../core/overview/measures.ts";
import type { Overview } from "../core/overview.ts";
import type { Stage } from "../core/problem.ts";
import { said, say } from "../core/say.ts";
import { ANSWER_WORDS, labelOf, stateWord } from "./labels.ts";
import { SEVERITIES } from "./report.ts";
import { SEVERITY_WORDS } from "./words.ts";

/** A figure of the plan with what it is about: "Recommendations", "2 of 8 answered". */
export interface Headline {
  /** The section that tells more of it. */
  readonly section: "coverage" | "timeline" | "late" | "budget" | "measures" | "tbc" | "problems";
  readonly label: string;
  readonly figure: string;
  /** What is behind the figure, in a few words; may be empty. */
  readonly words: string;
}

/** What stands at the top of everything that shows a plan at a glance, so that each shows the same. */
export function headlines(overview: Overview): readonly Headline[] {
  return [
    recommendations(overview),
    actions(overview),
    lateness(overview),
    ...money(overview),
    measures(overview),
    gaps(overview),
    problems(overview),
  ].filter(({ figure }) => figure !== "");
}

function recommendations({ coverage }: Overview): Headline {
  const { answered, counts } = coverage;
  const count = coverage.recommendations.length;
  const parts = ANSWERS.filter((kind) => counts[kind] > 0).map((kind) => `${counts[kind]} ${ANSWER_WORDS[kind]()}`);
  return {
    section: "coverage",
    label: say`Recommendations`,
    figure: coverage.isCertain ? say`${answered} of ${count} answered` : say`at least ${answered} of ${count} answered`,
    words: parts.join(", "),
  };
}

function actions({ actions: all, done, states }: Overview): Headline {
  const words = states.map(({ state, count }) => `${count} ${stateWord(state)}`).join(", ");
  return { section: "timeline", label: say`Actions`, figure: say`${done} of ${all.length} done`, words };
}

function lateness({ late, dates }: Overview): Headline {
  const next = dates.find(({ isLate }) => !isLate);
  const others = dates.filter(({ isLate, kind }) => isLate && kind !== "action").length;
  const past = others > 0 ? [others === 1 ? say`1 other date past` : say`${others} other dates past`] : [];
  const coming = next ? say`next: ${dateLine(next)}` : say`no date to come is known`;
  return {
    section: "late",
    label: say`Late`,
    figure: late === 0 ? say`no action late` : say`${counted(late, "action")} late`,
    words: [...past, coming].join("; "),
  };
}

/** A date in a line: "9 January 2026, A6.6 Appoint six practice supervisors (in 21 days)". */
export function dateLine(date: DateShown): string {
  return say`${date.when.text}, ${labelOf(date)} (${date.words})`;
}

function money({ budget }: Overview): readonly Headline[] {
  const { years, lines } = budget;
  if (lines.length > 0 && years.length === 0) {
    const figure = say`not known`;
    return [{ section: "budget", label: say`Budget`, figure, words: counted(lines.length, "budget line") }];
  }
  return years.map((year) => ({
    section: "budget",
    label: say`Budget ${year.label}`,
    figure: year.sum?.text ?? year.stated?.text ?? say`not known`,
    words: yearWords(year),
  }));
}

/** What a year's money is made of: "recurrent just under £1.1m, one-off just over £1.1m; stated total £2.2m". */
export function yearWords({ natures, stated, open, sum }: YearShown): string {
  const parts = natures.map(({ word, amount }) => (natures.length === 1 ? said(word) : `${said(word)} ${amount.text}`));
  const unknown = open.length > 0 && sum ? [say`${counted(open.length, "more line")} not known`] : [];
  const total = stated ? [statedWords({ stated })] : [];
  return [parts.join(", "), ...unknown, ...total].filter((part) => part !== "").join("; ");
}

/** The total that the plan states, and whether the lines make it. */
export function statedWords({ stated }: Pick<YearShown, "stated">): string {
  if (!stated) return "";
  return stated.agrees === false
    ? say`stated total ${stated.text}, which the lines do not make`
    : say`stated total ${stated.text}`;
}

/** What a year's known lines may come to, to the pound. */
export function yearRange({ sum }: YearShown): string {
  return sum ? rangeInFull(sum.range) : "";
}

function measures({ measures: all }: Overview): Headline {
  const met = all.filter(({ isMet }) => isMet).length;
  const bare = all.filter(({ words }) => Object.keys(words).length === 0).length;
  return {
    section: "measures",
    label: say`Measures`,
    figure: all.length === 0 ? "" : say`${met} of ${counted(all.length, "target")} met`,
    words: bare > 0 ? say`${bare} without any figure yet` : "",
  };
}

/** How a measure stands, in a sentence: "from 62% (March 2025), now 70% (June 2025), target 80% (March 2026)". */
export function measureWords({ words }: MeasureShown): string {
  const { baseline, latest, target } = words;
  const parts = [
    ...(baseline === undefined ? [] : [say`from ${baseline}`]),
    latest === undefined ? say`no reading yet` : say`now ${latest}`,
    target === undefined ? say`no target yet` : say`target ${target}`,
  ];
  return parts.join(", ");
}

function gaps({ open, gaps: groups }: Overview): Headline {
  const words = groups.map((group) => `${group.title} ${group.gaps.length}`).join(", ");
  return { section: "tbc", label: say`Still tbc`, figure: open === 0 ? say`nothing` : counted(open, "answer"), words };
}

function problems({ problems: counts, exceptions }: Overview): Headline {
  const found = SEVERITIES.filter((one) => counts[one] > 0).map((one) => counted(counts[one], SEVERITY_WORDS[one]));
  return {
    section: "problems",
    label: say`Problems found by the checks`,
    figure: found.length > 0 ? found.join(", ") : say`none`,
    words: exceptions.length > 0 ? say`${exceptions.length} left be on purpose` : "",
  };
}

const STAGES: Readonly<Record<Stage, () => string>> = {
  draft: () => say`draft`,
  approved: () => say`approved plan`,
  published: () => say`published plan`,
  closed: () => say`closed plan`,
};

/** How far the plan itself has come: "published plan, version 2.1". */
export function stageOf({ stage, version }: Overview): string {
  return version === "" ? STAGES[stage]() : say`${STAGES[stage]()}, version ${version}`;
}
