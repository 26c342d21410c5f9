import type { Plan } from "../core/plan.ts";
import type { Exempt } from "../core/exception-uses.ts";
import type { Document } from "../core/document.ts";
import type { Problem, Severity } from "../core/problem.ts";

/** A plan and what is wrong with it, as every format of output gets it. */
export interface Report {
  readonly plan: Plan;
  readonly problems: readonly Problem[];
  /** What comments in the plan ask to leave be, each with its reason. */
  readonly exempt: readonly Exempt[];
}

/** A text that could not be read, and why, in one sentence. */
export interface Unread {
  readonly uri: string;
  readonly message: string;
}

/** What a run found. */
export interface Findings {
  readonly reports: readonly Report[];
  readonly unread: readonly Unread[];
  /** The folder of the run as seen from the root of the repository, such as `plans`; nothing where it is the root. */
  readonly folder?: string;
}

/** The severities from the gravest down. */
export const SEVERITIES: readonly Severity[] = ["error", "warning", "information", "hint"];

/** How many problems of each severity there are. */
export function countsOf(problems: readonly Problem[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, information: 0, hint: 0 };
  for (const { severity } of problems) counts[severity]++;
  return counts;
}

/** All problems of a run. */
export function allProblems({ reports }: Findings): readonly Problem[] {
  return reports.flatMap(({ problems }) => problems);
}

/** The text of a plan that has a given name; its main text where none has. */
export function documentOf({ documents, main }: Plan, uri: string): Document {
  return documents.find((document) => document.uri === uri) ?? main;
}

/** The problems of a run cut to a number, the gravest kept, and how many were left out. */
export function atMost(findings: Findings, most: number): { readonly findings: Findings; readonly left: number } {
  const ranked = allProblems(findings)
    .map((problem, i) => ({ problem, rank: SEVERITIES.indexOf(problem.severity), i }))
    .sort((a, b) => a.rank - b.rank || a.i - b.i);
  const kept = new Set(ranked.slice(0, most).map(({ problem }) => problem));
  const reports = findings.reports.map((report) => ({
    ...report,
    problems: report.problems.filter((one) => kept.has(one)),
  }));
  return { findings: { ...findings, reports }, left: ranked.length - kept.size };
}
