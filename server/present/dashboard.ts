import { type Overview, overviewOf } from "../core/overview.ts";
import type { Plan } from "../core/plan.ts";
import { say } from "../core/say.ts";
import { el } from "./markup.ts";
import { editorPage, type Page, type Section } from "./page.ts";
import { budgetSection } from "./sections/budget.ts";
import { coverageSection } from "./sections/coverage.ts";
import { gapsSection } from "./sections/gaps.ts";
import { lateSection } from "./sections/late.ts";
import { measuresSection } from "./sections/measures.ts";
import { peopleSection } from "./sections/people.ts";
import { pageHead, responses, tiles } from "./sections/summary.ts";
import { timelineSection } from "./sections/timeline.ts";

/**
 * The sections of a plan's dashboard, each a piece of HTML with a stable id, so that a view can replace those that
 * changed. `style.ts` has their looks. They need no script; marks say where they come from in `data-at`.
 */
export function dashboardSections(plan: Plan): readonly Section[] {
  const overview = overviewOf(plan);
  return [
    summarySection(editorPage, overview),
    coverageSection(editorPage, overview.coverage),
    timelineSection(editorPage, overview.timeline),
    lateSection(editorPage, overview),
    budgetSection(editorPage, overview.budget),
    measuresSection(editorPage, overview.measures),
    peopleSection(editorPage, overview.people),
    gapsSection(editorPage, overview),
  ];
}

/** The whole dashboard as a piece of HTML. */
export function dashboard(plan: Plan): string {
  return dashboardSections(plan)
    .map(({ html }) => html)
    .join("\n");
}

function summarySection(page: Page, overview: Overview): Section {
  const held = [pageHead(page, overview), tiles(overview), responses(page, overview.responses)];
  const label = say`Summary`;
  return { id: "summary", title: label, html: el("section", { id: "summary", "aria-label": label }, held).markup };
}
