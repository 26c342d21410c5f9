import { problemsOf } from "../core/check.ts";
import { PLAN_NAMES } from "../core/decode.ts";
import type { Severity } from "../core/problem.ts";
import { compact } from "../present/compact.ts";
import { json } from "../present/json.ts";
import { allProblems, atMost, type Findings, SEVERITIES } from "../present/report.ts";
import { text } from "../present/text.ts";
import { load } from "./load.ts";
import { type Colour, lookOf, print, tell, tellUnread } from "./output.ts";
import { stop } from "./stop.ts";

export interface CheckOptions {
  readonly format: string;
  readonly failOn: string;
  readonly stage?: string;
  readonly asOf?: string;
  readonly maxProblems?: string;
  readonly quiet?: boolean;
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
    THRESHOLDS[options.failOn] ?? stop(`--fail-on takes error, warning, info or never, not "${options.failOn}".`);
  const show = formatOf(options);
  const most = wholeNumber(options.maxProblems);
  const stdin = options.stdin ? (options.stdinFilename ?? "standard-input.plan.yaml") : undefined;
  const { project, unread } = await load({ paths, asOf: options.asOf, stage: options.stage, stdin });
  const all: Findings = { reports: project.plans.map((plan) => ({ plan, problems: problemsOf(plan) })), unread };
  const shown = options.quiet ? only(all, fails.length > 0 ? fails : SEVERITIES.slice(0, 1)) : all;
  const { findings, left } = atMost(shown, most);
  tellUnread(unread);
  if (project.plans.length === 0 && unread.length === 0)
    tell(`No plan was found. Plans are named ${PLAN_NAMES.map((name) => name.slice(3)).join(", ")}.`);
  if (!options.quiet || allProblems(findings).length > 0 || options.format !== "text") print(show(findings));
  if (left > 0)
    tell(`${left} more ${left === 1 ? "problem is" : "problems are"} not shown; --max-problems sets how many are.`);
  if (unread.length > 0 || project.plans.length === 0) return 2;
  return allProblems(all).some(({ severity }) => fails.includes(severity)) ? 1 : 0;
}

function formatOf({ format, color }: CheckOptions): (findings: Findings) => string {
  if (format === "compact") return compact;
  if (format === "json") return json;
  if (format === "text") return (findings) => text(findings, lookOf(color));
  return stop(`"${format}" is not a format. The formats are text, compact and json.`);
}

function wholeNumber(written: string | undefined): number {
  if (written === undefined) return Number.POSITIVE_INFINITY;
  return /^\d{1,9}$/.test(written) ? Number(written) : stop(`--max-problems takes a whole number, not "${written}".`);
}

function only({ reports, unread }: Findings, severities: readonly Severity[]): Findings {
  const keep = reports.map(({ plan, problems }) => ({
    plan,
    problems: problems.filter(({ severity }) => severities.includes(severity)),
  }));
  return { reports: keep, unread };
}
