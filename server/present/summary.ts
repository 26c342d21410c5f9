import { counted } from "../core/names.ts";
import { ANSWERS } from "../core/overview/coverage.ts";
import type { Overview } from "../core/overview.ts";
import { say } from "../core/say.ts";
import { ANSWER_WORDS, labelOf, stateWord } from "./labels.ts";
import { SEVERITIES } from "./report.ts";
import { yearWords } from "./wording.ts";
import { SEVERITY_WORDS } from "./words.ts";

/** A figure of the plan with what it is about: "Recommendations", "2 of 8 answered". */
export interface Headline {
  /** The section that tells more of it. */
  readonly section: "coverage" | "timeline" | "late" | "budget" | "measures" | "tbc" | "problems";
  readonly label: string;
  readonly figure: string;
  /** What is behind the figure, in a few words; may be empty. */
  readonly words: string;
  /** Whether somebody has to do something about it at once. */
  readonly isPressing?: boolean;
}

/** What stands at the top of everything that shows a plan at a glance, so that each shows the same. */
export function headlines(overview: Overview): readonly Headline[] {
  return [
    recommendations(overview),
    actions(overview),
    lateness(overview),
    next(overview),
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
  const others = dates.filter(({ isLate, kind }) => isLate && kind !== "action").length;
  const past = others === 1 ? say`1 other date past` : say`${others} other dates past`;
  return {
    section: "late",
    label: say`Late`,
    figure: late === 0 ? say`no action late` : say`${counted(late, "action")} late`,
    words: others > 0 ? past : "",
    isPressing: late + others > 0,
  };
}

function next({ dates }: Overview): Headline {
  const first = dates.find(({ isLate }) => !isLate);
  const words = first ? `${labelOf(first)} (${first.words})` : "";
  return { section: "late", label: say`Due next`, figure: first?.when.text ?? say`no date known`, words };
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

function measures({ measures: all }: Overview): Headline {
  const met = all.filter(({ isMet }) => isMet).length;
  const aimed = all.filter(({ words }) => words.target !== undefined).length;
  const bare = all.length - aimed;
  const figure = aimed === 0 ? counted(all.length, "measure") : say`${met} of ${counted(aimed, "target")} met`;
  return {
    section: "measures",
    label: say`Measures`,
    figure: all.length === 0 ? "" : figure,
    words: bare > 0 ? say`${bare} without a target yet` : "",
  };
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
    isPressing: counts.error > 0,
  };
}
