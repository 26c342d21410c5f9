import type { ActionShown } from "../../core/overview/actions.ts";
import type { Coverage, Group, RecommendationShown, ThemeShown } from "../../core/overview/coverage.ts";
import { say } from "../../core/say.ts";
import { answerOf, groupTitle, stateWord } from "../labels.ts";
import { el, type Held, type Markup } from "../markup.ts";
import { badge, linkTo, nameOf, type Page, table } from "../page.ts";

/** Each theme with its recommendations, and with all that is to be known of its actions. */
export function themeSections(page: Page, { groups }: Coverage): readonly Markup[] {
  return groups.map((group, i) =>
    themeSection(page, group, { id: `theme-${i + 1}`, title: groupTitle(group, groups) }),
  );
}

interface Heading {
  readonly id: string;
  readonly title: string;
}

function themeSection(page: Page, { theme, recommendations, actions }: Group, { id, title }: Heading): Markup {
  const lead = theme ? leadershipOf(theme) : "";
  return el(
    "section",
    { id, class: "ip-section ip-theme", "aria-labelledby": `${id}-title` },
    el("h2", { id: `${id}-title` }, theme ? el("span", { id: page.idOf(theme.at) }, title) : title),
    theme?.outcome === undefined ? undefined : el("p", {}, theme.outcome),
    lead === "" ? undefined : el("p", { class: "ip-note" }, lead),
    recommendations.length > 0 ? recommendationsTable(page, recommendations, title) : undefined,
    actions.length > 0 ? actionsTable(page, actions, title) : undefined,
    recommendations.length + actions.length === 0 ? el("p", {}, say`Nothing belongs to this theme yet.`) : undefined,
  );
}

/** Who leads a theme, who answers for it and its programmes, in a sentence or two; empty where nothing is said. */
export function leadershipOf({ lead, accountable, programmes }: ThemeShown): string {
  const parts = [
    ...(lead === undefined ? [] : [say`Lead: ${lead}.`]),
    ...(accountable === undefined ? [] : [say`Accountable: ${accountable}.`]),
    ...(programmes.length > 0 ? [say`Programmes: ${programmes.join("; ")}.`] : []),
  ];
  return parts.join(" ");
}

function recommendationsTable(page: Page, all: readonly RecommendationShown[], title: string): Markup {
  const rows = all.map((one) => ({
    id: page.idOf(one.at),
    cells: [numbered(one), one.response ?? "", one.actions.length > 0 ? answeredBy(page, one) : answerOf(one)],
  }));
  return table(say`Recommendations: ${title}`, [say`Recommendation`, say`Response`, say`What is done`], rows);
}

function numbered(one: RecommendationShown): Held {
  return one.ref === undefined ? nameOf(one) : [nameOf(one), ` ${say`(number ${one.ref} in the report)`}`];
}

function answeredBy(page: Page, { actions }: RecommendationShown): Held {
  return actions.map((action, i) => [i > 0 ? ", " : "", linkTo(page, action.at, action.id || action.title)]);
}

function actionsTable(page: Page, all: readonly ActionShown[], title: string): Markup {
  const rows = all.map((action) => ({
    id: page.idOf(action.at),
    cells: [
      nameOf(action),
      action.addresses.join(", "),
      whoOf(action),
      dueOf(action),
      stateOf(action),
      proofOf(action),
    ],
  }));
  return table(say`Actions: ${title}`, actionHeads(), rows);
}

/** The headings of a table of actions. */
export function actionHeads(): readonly string[] {
  return [say`Action`, say`Answers`, say`Who`, say`Due`, say`How far it is`, say`Progress and proof`];
}

/** Who leads an action and who answers for it. */
export function whoOf({ owners, accountable }: ActionShown): string {
  const lead = owners.join(", ") || say`nobody yet`;
  return accountable === undefined ? lead : say`${lead} (accountable: ${accountable})`;
}

/** When an action is due, and when it was due at first. */
export function dueOf({ due, originalDue, completed }: ActionShown): string {
  const parts = [
    due?.text ?? say`no date yet`,
    ...(originalDue ? [say`at first ${originalDue.text}`] : []),
    ...(completed ? [say`completed ${completed.text}`] : []),
  ];
  return parts.join("; ");
}

function stateOf({ state, daysLate, rating, isDone }: ActionShown): Held {
  return [
    badge(stateWord(state), isDone ? "done" : "state"),
    daysLate === undefined ? undefined : [" ", badge(say`late`, "late")],
    rating === undefined ? undefined : ` ${rating}`,
  ];
}

function proofOf(action: ActionShown): Held {
  return proofLines(action).map((line) => el("p", {}, line));
}

/** What shows how far an action is: the last update, the impact, the evidence and the milestones. */
export function proofLines({ update, impact, evidence, steps }: ActionShown): readonly string[] {
  return [
    ...(update ? [update.on === "" ? update.text : say`${update.on}: ${update.text}`] : []),
    ...(impact === undefined ? [] : [say`Impact: ${impact}`]),
    ...(evidence.length > 0 ? [say`Evidence: ${evidence.join("; ")}`] : []),
    ...steps.map(
      ({ title, due, state }) => say`Milestone: ${title}, ${due?.text ?? say`no date yet`}, ${stateWord(state)}`,
    ),
  ];
}
