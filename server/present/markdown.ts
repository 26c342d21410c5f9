import { topText } from "../core/document.ts";
import type { Exempt } from "../core/exception-uses.ts";
import type { Plan } from "../core/plan.ts";
import type { Place, Problem } from "../core/problem.ts";
import { isSettings } from "../core/project.ts";
import { said, say } from "../core/say.ts";
import { codeMarkdown, escapeMarkdown } from "../features/markdown.ts";
import { whole } from "./json-text.ts";
import { otherPlaces } from "./other-places.ts";
import { bytesIn, linesIn } from "./regions.ts";
import { allProblems, atMost, documentOf, type Findings, type Report } from "./report.ts";
import { judgedBy, summary } from "./text.ts";
import { plain, SEVERITY_WORDS } from "./words.ts";

/** What was found as Markdown, for a summary or a comment: the counts first, then each plan with its problems. */
export function markdown(findings: Findings): string {
  const plans = findings.reports.filter(({ problems, exempt }) => problems.length + exempt.length > 0);
  const unread = findings.unread.map(({ uri, message }) => `- ${codeMarkdown(uri)}: ${inert(message)}`);
  const parts = [
    `# ${say`What the check found`}`,
    inert(summary(findings, { paint: plain, width: 0 })),
    ...plans.flatMap(sectionOf),
    ...(unread.length > 0 ? [`## ${say`Could not be read`}`, unread.join("\n")] : []),
  ];
  return `${parts.join("\n\n")}\n`;
}

/** The same within a number of bytes: where it does not fit, the gravest problems, and how many more there are. */
export function markdownWithin(findings: Findings, bytes: number): string {
  const all = markdown(findings);
  if (bytesIn(all) <= bytes) return all;
  let [fits, most] = [0, allProblems(findings).length];
  while (fits < most) {
    const middle = Math.ceil((fits + most) / 2);
    if (bytesIn(cut(findings, middle)) <= bytes) fits = middle;
    else most = middle - 1;
  }
  const text = cut(findings, fits);
  return bytesIn(text) <= bytes ? text : "";
}

/** The counts are those of everything that was found; exceptions and what could not be read are told elsewhere, too. */
function cut(findings: Findings, most: number): string {
  const { findings: some, left } = atMost(findings, most);
  const reports = some.reports.map((report) => ({ ...report, exempt: [] }));
  const head = inert(summary(findings, { paint: plain, width: 0 }));
  const sections = reports.filter(({ problems }) => problems.length > 0).flatMap(sectionOf);
  const more = say`${left} more problems do not fit here.`;
  return `${[`# ${say`What the check found`}`, head, ...sections, more].join("\n\n")}\n`;
}

function sectionOf({ plan, problems, exempt }: Report): readonly string[] {
  const title = isSettings(plan.main) ? undefined : topText(plan.main, "title");
  const judged = isSettings(plan.main) ? "" : `: ${inert(judgedBy(plan))}`;
  const left = exempt.map((one) => exemptLine(plan, one));
  return [
    `## ${title === undefined ? codeMarkdown(plan.main.uri) : inert(title)}`,
    `${codeMarkdown(plan.main.uri)}${judged}`,
    ...(problems.length > 0 ? [problems.map((problem) => itemOf(plan, problem)).join("\n")] : []),
    ...(left.length > 0 ? [`### ${say`Left be on purpose`}`, left.join("\n")] : []),
  ];
}

function itemOf(plan: Plan, problem: Problem): string {
  const { code, severity, message, why, at, fixes = [] } = problem;
  const [fix] = fixes;
  const more = [inert(why), ...(fix ? [say`Can be mended: ${inert(fix.title)}`] : [])];
  const head = `**${said(SEVERITY_WORDS[severity])}** ${codeMarkdown(code)} ${placeIn(plan, at)}: ${inert(message)}`;
  const { shown, left } = otherPlaces(plan, problem);
  const others = shown.map((place) => `  - ${codeMarkdown(place.where)}: ${inert(place.message)}`);
  const rest = left > 0 ? [`  - ${say`and ${left} more`}`] : [];
  return [`- ${[head, ...more].join("\\\n  ")}`, ...others, ...rest].join("\n");
}

function exemptLine(plan: Plan, { check, finding, exception }: Exempt): string {
  const reason = inert(exception.reason);
  const place = placeIn(plan, finding.at);
  return `- ${codeMarkdown(check.code)} ${place}: ${inert(finding.message)} ${say`Reason: ${reason}`}`;
}

function placeIn(plan: Plan, at: Place): string {
  const { first, column } = linesIn(documentOf(plan, at.uri), at);
  return codeMarkdown(`${at.uri}:${first}:${column}`);
}

/** A text of a plan as it may stand in a comment: where it says "@somebody" or "#12", nobody is called and nothing linked. */
function inert(text: string): string {
  return escapeMarkdown(whole(text)).replace(/\\@|#(?=\d)/g, (sign) => `${sign.at(-1)}<!-- -->`);
}
