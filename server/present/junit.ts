import { linesOf } from "../core/document.ts";
import type { Place } from "../core/problem.ts";
import { said, say } from "../core/say.ts";
import { positionAt } from "../core/text.ts";
import { UNREAD } from "./entries.ts";
import { el, type Markup } from "./markup.ts";
import type { Plan } from "../core/plan.ts";
import type { Problem } from "../core/problem.ts";
import { documentOf, type Findings, type Report, type Unread } from "./report.ts";
import { harmless, SEVERITY_WORDS } from "./words.ts";

/**
 * What was found as the results of tests, for pipelines that show nothing else: a suite for each plan, in it a failed test
 * for each error. There are no warnings in this format: they are said in what the suite prints, with what comments leave
 * be. Where there is no error there is no test, and the report is empty.
 */
export function junit(findings: Findings): string {
  const suites = [...findings.reports.map(suite), ...findings.unread.map(broken)];
  const failures = findings.reports.flatMap(({ problems }) => problems.filter(isError)).length;
  const errors = findings.unread.length;
  const counts = { tests: failures + errors, failures, errors };
  const report = el(
    "testsuites",
    { name: "improvement-plans", ...counts },
    suites.map((one) => ["\n", one]),
    "\n",
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${report.markup}\n`;
}

function isError({ severity }: Problem): boolean {
  return severity === "error";
}

function suite(report: Report): Markup {
  const { plan, problems } = report;
  const name = harmless(plan.main.uri);
  const errors = problems.filter(isError);
  const tests = errors.map((problem) => ["\n", test(plan, problem)]);
  const words = printed(report);
  const output = words === "" ? [] : ["\n", el("system-out", {}, words)];
  const counts = { tests: errors.length, failures: errors.length, errors: 0 };
  return el("testsuite", { name, ...counts }, tests, output, "\n");
}

/** A test is known by the fingerprint, so that a pipeline can tell which are new and which are mended. */
function test(plan: Plan, { code, message, why, fingerprint, at }: Problem): Markup {
  const explain = say`more: ${`improvement-plans explain ${code}`}`;
  const words = [`${placeIn(plan, at)}: ${message}`, say`why: ${why}`, explain].map(harmless).join("\n");
  const failure = el("failure", { message: harmless(message), type: code }, words);
  return el("testcase", { name: harmless(fingerprint), classname: harmless(at.uri) }, failure);
}

/** What a suite prints: what is no error, and what is left be, each in a line. */
function printed({ plan, problems, exempt }: Report): string {
  const others = problems.filter((problem) => !isError(problem));
  const told = others.map(
    ({ at, severity, message, code }) =>
      `${placeIn(plan, at)}: ${said(SEVERITY_WORDS[severity])}: ${message} [${code}]`,
  );
  const left = exempt.map(
    ({ check, finding, exception }) =>
      `${placeIn(plan, finding.at)}: ${say`left be on purpose`}: ${finding.message} [${check.code}] (${exception.reason})`,
  );
  return [...told, ...left].map((line) => `${harmless(line)}\n`).join("");
}

function broken({ uri, message }: Unread): Markup {
  const name = harmless(uri);
  const error = el("error", { message: harmless(message), type: UNREAD }, harmless(`${uri}: ${message}`));
  const test = el("testcase", { name: UNREAD, classname: name }, error);
  return el("testsuite", { name, tests: 1, failures: 0, errors: 1 }, "\n", test, "\n");
}

function placeIn(plan: Plan, { uri, start }: Place): string {
  const { line, column } = positionAt(linesOf(documentOf(plan, uri)), start);
  return `${uri}:${line + 1}:${column + 1}`;
}
