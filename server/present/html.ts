import { type Document, linesOf, topText } from "../core/document.ts";
import type { Exempt } from "../core/exception-uses.ts";
import type { Problem } from "../core/problem.ts";
import { isSettings } from "../core/project.ts";
import { said, say } from "../core/say.ts";
import { lineAt, positionAt, type Span } from "../core/text.ts";
import { el, type Held, type Markup } from "./markup.ts";
import { offlinePage } from "./offline-page.ts";
import { otherPlaces } from "./other-places.ts";
import { andMore, badge, sectionOf, table } from "./page.ts";
import { linesIn } from "./regions.ts";
import { documentOf, type Findings, type Report, type Unread } from "./report.ts";
import { judgedBy, summary } from "./text.ts";
import { plain, SEVERITY_WORDS } from "./words.ts";

/** The most signs of a line that are shown before a place, in it and behind it. */
const MOST = 60;

/** What was found as one page to send, to keep or to print: the counts first, then a table for each plan. */
export function html(findings: Findings): string {
  const title = say`What the check found`;
  const told = findings.reports.filter(({ problems, exempt }) => problems.length + exempt.length > 0);
  return offlinePage(
    title,
    el("h1", {}, title),
    el("p", {}, summary(findings, { paint: plain, width: 0 })),
    told.map(reportSection),
    unreadSection(findings.unread),
  );
}

function reportSection(report: Report, i: number): Markup {
  const { plan, problems, exempt } = report;
  const name = plan.main.uri;
  const title = isSettings(plan.main) ? name : (topText(plan.main, "title") ?? name);
  const judged = isSettings(plan.main) ? name : `${name}: ${judgedBy(plan)}`;
  const heads = [say`How serious`, say`Where`, say`What is wrong`, say`How it can be mended`];
  const rows = problems.map((problem) => ({ cells: problemCells(report, problem) }));
  const { html: markup } = sectionOf(
    `plan-${i + 1}`,
    title,
    el("p", { class: "ip-over" }, judged),
    rows.length > 0 ? table(say`Problems`, heads, rows) : undefined,
    exempt.length > 0 ? exemptTable(report) : undefined,
  );
  return { markup };
}

function problemCells({ plan }: Report, problem: Problem): readonly Held[] {
  const { severity, code, message, why, at, fixes = [] } = problem;
  const document = documentOf(plan, at.uri);
  const word = badge(said(SEVERITY_WORDS[severity]), severity === "error" ? "late" : severity);
  const titles = fixes.map(({ title }) => el("li", {}, title));
  const { shown, left } = otherPlaces(plan, problem);
  const others = shown.map((place) => el("li", {}, el("code", {}, place.where), `: ${place.message}`));
  return [
    word,
    placeIn(document, at),
    [
      el("p", {}, message),
      el("p", {}, excerpt(document, at)),
      others.length > 0 ? el("ul", {}, others) : undefined,
      andMore(left),
      el("p", { class: "ip-note" }, `${why} [${code}]`),
    ],
    titles.length > 0 ? el("ul", {}, titles) : undefined,
  ];
}

function exemptTable({ plan, exempt }: Report): Markup {
  const row = ({ finding, exception }: Exempt) => {
    const document = documentOf(plan, finding.at.uri);
    const reason = [exception.reason, ...(exception.until ? [say`until ${exception.until.value}`] : [])].join(", ");
    return { cells: [placeIn(document, finding.at), finding.message, reason] };
  };
  return table(say`Problems that are left be, and why`, [say`Where`, say`Problem`, say`Reason`], exempt.map(row));
}

function unreadSection(unread: readonly Unread[]): Markup | undefined {
  if (unread.length === 0) return undefined;
  const items = unread.map(({ uri, message }) => el("li", {}, el("code", {}, uri), `: ${message}`));
  return { markup: sectionOf("unread", say`Could not be read`, el("ul", {}, items)).html };
}

function placeIn(document: Document, at: Span): Markup {
  const { first, column } = linesIn(document, at);
  return el("code", {}, `${document.uri}:${first}:${column}`);
}

/** The line that a place begins in, with the place marked in it, as far as there is room. */
function excerpt(document: Document, { start, end }: Span): Markup {
  const index = linesOf(document);
  const { line, column } = positionAt(index, start);
  const text = lineAt(index, line);
  const to = Math.max(column, Math.min(text.length, column + end - start));
  const before = text.slice(Math.max(0, column - MOST), column);
  const marked = text.slice(column, Math.min(to, column + MOST));
  const after = text.slice(to, to + MOST);
  const cut = (is: boolean): string => (is ? "…" : "");
  return el("code", {}, [cut(column > MOST), before.trimStart()], el("mark", {}, marked, cut(to - column > MOST)), [
    after.trimEnd(),
    cut(text.length > to + MOST),
  ]);
}
