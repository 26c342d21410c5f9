import { exemptIn, problemsFrom, problemsOf } from "../core/check.ts";
import { counted } from "../core/names.ts";
import { PLAN_NAMES } from "../core/decode.ts";
import type { Severity } from "../core/problem.ts";
import { isSettings, type Project } from "../core/project.ts";
import { say } from "../core/say.ts";
import { allProblems, atMost, type Findings, type Report, SEVERITIES } from "../present/report.ts";
import { type Baseline, hiddenBy, readBaseline, staleIn, unknownIn, writeBaseline } from "./baseline.ts";
import { outputsOf, put, sparePlans } from "./formats.ts";
import { folderInRepository } from "./job-summary.ts";
import { load, type Loaded } from "./load.ts";
import { type Colour, tell, tellUnread } from "./output.ts";
import { stop } from "./stop.ts";

export interface CheckOptions {
  /** Each as NAME or NAME=FILE. */
  readonly format?: readonly string[];
  readonly failOn: string;
  readonly stage?: string;
  readonly asOf?: string;
  readonly maxProblems?: string;
  readonly quiet?: boolean;
  readonly baseline?: string;
  readonly updateBaseline?: boolean;
  readonly strictBaseline?: boolean;
  readonly stdin?: boolean;
  readonly stdinFilename?: string;
  readonly color: Colour;
}

/** The least severity that makes a run fail, by the word for it. */
const THRESHOLDS: Readonly<Record<string, readonly Severity[]>> = {
  error: SEVERITIES.slice(0, 1),
  warning: SEVERITIES.slice(0, 2),
  info: SEVERITIES,
  never: [],
};

/** Checks plans and prints what is wrong. Answers the exit code: 0 nothing that fails, 1 problems, 2 could not run. */
export async function check(paths: readonly string[], options: CheckOptions): Promise<number> {
  const fails =
    THRESHOLDS[options.failOn] ?? stop(say`--fail-on takes error, warning, info or never, not "${options.failOn}".`);
  const outputs = outputsOf(options.format);
  const most = wholeNumber(options.maxProblems);
  const stdin = options.stdin ? (options.stdinFilename ?? "standard-input.plan.yaml") : undefined;
  const { project, unread } = await load({ paths, asOf: options.asOf, stage: options.stage, stdin });
  sparePlans(outputs, project);
  const file = options.baseline ?? DEFAULT_BASELINE;
  if (options.updateBaseline === true) return update(file, { project, unread });
  const baseline = options.baseline === undefined ? undefined : await readBaseline(file);
  const folder = await folderInRepository();
  const all: Findings = { reports: reportsOf(project, baseline), unread, ...(folder !== undefined && { folder }) };
  const shown = options.quiet ? only(all, fails.length > 0 ? fails : SEVERITIES.slice(0, 1)) : all;
  const { findings, left } = atMost(shown, most);
  tellUnread(unread);
  const isEmpty = project.plans.length === 0 && project.settings.length === 0;
  if (isEmpty && unread.length === 0)
    tell(say`No plan was found. Plans are named ${PLAN_NAMES.map((name) => name.slice(3)).join(", ")}.`);
  const unwritten = await put(outputs, findings, options);
  tellUnread(unwritten);
  if (left > 0)
    tell(
      left === 1
        ? say`1 more problem is not shown; --max-problems sets how many are.`
        : say`${left} more problems are not shown; --max-problems sets how many are.`,
    );
  if (unread.length > 0 || unwritten.length > 0 || isEmpty) return 2;
  const stale = baseline ? staleIn(baseline, project.plans).length : 0;
  if (stale > 0)
    tell(
      say`${counted(stale, "known problem")} in ${file} ${stale === 1 ? "is" : "are"} no longer there. "--update-baseline" takes ${stale === 1 ? "it" : "them"} out.`,
    );
  const hidden = baseline ? hiddenBy(baseline, project.plans) : 0;
  if (hidden > 0)
    tell(hidden === 1 ? say`1 known problem is not shown.` : say`${hidden} known problems are not shown.`);
  if (stale > 0 && options.strictBaseline === true) return 1;
  return allProblems(all).some(({ severity }) => fails.includes(severity)) ? 1 : 0;
}

/** The file of known problems where none is named. */
const DEFAULT_BASELINE = "improvement-plans.baseline.json";

/** Writes what is found now as known. A plan that cannot be read is not known, and nothing is written then. */
async function update(file: string, { project, unread }: Loaded): Promise<number> {
  tellUnread(unread);
  if (unread.length > 0) return 2;
  const count = await writeBaseline(file, project.plans);
  tell(say`${counted(count, "problem")} written to ${file} as known.`);
  return 0;
}

/** The plans of a run, each with its problems, and the files of settings in which something is wrong. */
function reportsOf({ plans, settings }: Project, baseline: Baseline | undefined): readonly Report[] {
  const reports = [...settings, ...plans].map((plan) => ({
    plan,
    problems: baseline ? problemsFrom(plan, unknownIn(plan, baseline)) : problemsOf(plan),
    exempt: exemptIn(plan),
  }));
  return reports.filter(({ plan, problems }) => problems.length > 0 || !isSettings(plan.main));
}

function wholeNumber(written: string | undefined): number {
  if (written === undefined) return Number.POSITIVE_INFINITY;
  return /^\d{1,9}$/.test(written)
    ? Number(written)
    : stop(say`--max-problems takes a whole number, not "${written}".`);
}

function only({ reports, ...rest }: Findings, severities: readonly Severity[]): Findings {
  const keep = reports.map((report) => ({
    ...report,
    problems: report.problems.filter(({ severity }) => severities.includes(severity)),
  }));
  return { ...rest, reports: keep };
}
