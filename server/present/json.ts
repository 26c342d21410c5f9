import { linesOf, topText } from "../core/document.ts";
import type { Exempt } from "../core/exception-uses.ts";
import type { Plan } from "../core/plan.ts";
import type { Place, Problem } from "../core/problem.ts";
import { type Position, positionAt } from "../core/text.ts";
import { isoDate } from "../core/values/calendar-day.ts";
import { jsonText } from "./json-text.ts";
import { allProblems, countsOf, documentOf, type Findings } from "./report.ts";

/** The version of the format; it changes when a reader of the old one would be misled. */
export const VERSION = 1;

/**
 * Everything that was found, for programs. The shape is published as `schemas/check-report.schema.json`; lines and
 * columns count from 1, columns in UTF-16 units, ends are not included.
 */
export function json(findings: Findings): string {
  const plans = findings.reports.map(({ plan, problems, exempt }) => ({
    ...planData(plan),
    problems: problems.map((problem) => problemData(plan, problem)),
    exceptions: exempt.map((one) => exceptionData(plan, one)),
  }));
  const unread = findings.unread.map(({ uri, message }) => ({ path: uri, message }));
  const summary = countsOf(allProblems(findings));
  return `${jsonText({ version: VERSION, summary, plans, unread }, 2)}\n`;
}

/** A plan, and what it was judged by. */
export function planData(plan: Plan): object {
  return {
    path: plan.main.uri,
    title: topText(plan.main, "title") ?? null,
    stage: plan.stage,
    as_of: { date: isoDate(plan.asOf.day), from: plan.asOf.from },
    files: plan.documents.map(({ uri }) => uri),
  };
}

/** A problem that a comment in the plan asks to leave be. */
export function exceptionData(plan: Plan, { check, finding, exception }: Exempt): object {
  const { until, reason } = exception;
  return {
    code: check.code,
    message: finding.message,
    ...placeOf(plan, finding.at),
    reason,
    until: until?.value ?? null,
  };
}

/** A problem with its places, its fixes and what it is known by. */
export function problemData(plan: Plan, problem: Problem): object {
  const { code, severity, message, why, fingerprint, at, related = [], fixes = [] } = problem;
  return {
    code,
    severity,
    message,
    why,
    fingerprint,
    ...placeOf(plan, at),
    related: related.map((place) => ({ message: place.message, ...placeOf(plan, place.at) })),
    fixes: fixes.map(({ title, safe, edits }) => ({
      title,
      safe,
      edits: edits.map((edit) => ({ ...placeOf(plan, edit.at), text: edit.text })),
    })),
  };
}

function placeOf(plan: Plan, { uri, start, end }: Place): object {
  const lines = linesOf(documentOf(plan, uri));
  const fromOne = ({ line, column }: Position): object => ({ line: line + 1, column: column + 1 });
  return { path: uri, start: fromOne(positionAt(lines, start)), end: fromOne(positionAt(lines, end)) };
}
