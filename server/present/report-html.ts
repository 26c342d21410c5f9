import { overviewOf, type Overview } from "../core/overview.ts";
import type { Plan } from "../core/plan.ts";
import { say } from "../core/say.ts";
import { alonePage } from "./alone-page.ts";
import { groupTitle } from "./labels.ts";
import { all, el, type Markup } from "./markup.ts";
import { offlinePage } from "./offline-page.ts";
import type { Page, Section } from "./page.ts";
import { budgetSection } from "./sections/budget.ts";
import { coverageSection } from "./sections/coverage.ts";
import { gapsSection } from "./sections/gaps.ts";
import { lateSection } from "./sections/late.ts";
import { measuresSection } from "./sections/measures.ts";
import { peopleSection } from "./sections/people.ts";
import { decisionsSection, exceptionsSection, problemsNote, risksSection } from "./sections/records.ts";
import { pageHead, responses, tiles } from "./sections/summary.ts";
import { themeSections } from "./sections/themes.ts";
import { timelineSection } from "./sections/timeline.ts";

/**
 * The plan as one page that needs nothing else: no script, no network, no file beside it. It is laid out for a screen
 * and for paper, and says by its policy that it loads and runs nothing.
 */
export function reportHtml(plan: Plan): string {
  const overview = overviewOf(plan);
  const page = alonePage(plan, overview);
  const title = [overview.title || say`A plan without a title`, overview.organisation].filter(Boolean).join(", ");
  return offlinePage(title, body(page, overview));
}

function body(page: Page, overview: Overview): readonly Markup[] {
  const { coverage, timeline, budget, measures, people, decisions, risks } = overview;
  const first = [coverageSection(page, coverage), timelineSection(page, timeline), lateSection(page, overview)];
  const second = [budgetSection(page, budget), measuresSection(page, measures)];
  const last = [
    peopleSection(page, people),
    decisionsSection(page, decisions),
    risksSection(page, risks),
    exceptionsSection(overview),
    gapsSection(page, overview),
  ].filter((section) => section !== undefined);
  const themes = coverage.groups.map((group, i) => ({
    id: `theme-${i + 1}`,
    title: groupTitle(group, coverage.groups),
  }));
  return [
    el(
      "section",
      { id: "summary", "aria-label": say`Summary` },
      pageHead(page, overview),
      overview.summary === "" ? undefined : el("p", {}, overview.summary),
      tiles(overview),
      responses(page, overview.responses),
      contents([...first, ...second, ...themes, ...last]),
    ),
    ...first.map(htmlOf),
    ...second.map(htmlOf),
    ...themeSections(page, coverage),
    ...last.map(htmlOf),
    all(problemsNote(overview)),
  ];
}

function htmlOf({ html }: Section): Markup {
  return { markup: html };
}

function contents(sections: readonly Pick<Section, "id" | "title">[]): Markup {
  const items = sections.map(({ id, title }) => el("li", {}, el("a", { href: `#${id}` }, title)));
  return el(
    "nav",
    { class: "ip-screen", "aria-label": say`Contents` },
    el("h2", {}, say`Contents`),
    el("ul", { class: "ip-contents" }, items),
  );
}
