import { version } from "../../package.json";
import { checks } from "../core/checks/index.ts";
import type { Check, Severity } from "../core/problem.ts";
import { said, say } from "../core/say.ts";
import { severityAt } from "../core/severity.ts";
import { escapeMarkdown } from "../features/markdown.ts";
import { jsonText } from "./json-text.ts";
import type { Findings } from "./report.ts";
import { addressIn, LEVELS, message, type Result, resultsOf } from "./sarif-results.ts";

/** Where the standard publishes the schema of what is written here. */
const SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
/** GitHub refuses a file with more results in a run, and one with more runs. */
const RESULTS = 25_000;
const RUNS = 20;

/**
 * What was found as SARIF 2.1.0, for what shows the findings of many tools. Columns count UTF-16 units from 1. What a
 * comment in a plan leaves be is there, suppressed, with its reason.
 */
export function sarif(findings: Findings): string {
  const results = gravest(resultsOf(findings), RESULTS * RUNS);
  const parts = Math.max(1, Math.ceil(results.length / RESULTS));
  const runs = Array.from({ length: parts }, (_, i) => ({
    ...(parts > 1 && { automationDetails: { id: `improvement-plans/${i + 1}/` } }),
    ...run(results.slice(i * RESULTS, (i + 1) * RESULTS)),
    invocations: [i === 0 ? invocation(findings) : { executionSuccessful: true }],
  }));
  // What is as long as this is read by nobody, and a text can only be so long.
  return `${jsonText({ $schema: SCHEMA, version: "2.1.0", runs }, parts > 1 ? undefined : 2)}\n`;
}

/** As many results as a file can hold, in their order: where there are more, the gravest. */
export function gravest(results: readonly Result[], most: number): readonly Result[] {
  if (results.length <= most) return results;
  const ranks: readonly Result["level"][] = ["error", "warning", "note"];
  const ranked = [...results].sort((a, b) => ranks.indexOf(a.level) - ranks.indexOf(b.level));
  const chosen = new Set(ranked.slice(0, most));
  return results.filter((result) => chosen.has(result));
}

function run(results: readonly Result[]): object {
  const codes = [...new Set(results.map(({ ruleId }) => ruleId))];
  const places = new Map(codes.map((code, i) => [code, i]));
  const rules = codes.flatMap((code) => checks.filter((check) => check.code === code).map(rule));
  return {
    tool: { driver: { name: "improvement-plans", version, rules } },
    columnKind: "utf16CodeUnits",
    newlineSequences: ["\r\n", "\n", "\r"],
    defaultEncoding: "utf-8",
    results: results.map(({ ruleId, ...result }) => ({ ruleId, ruleIndex: places.get(ruleId), ...result })),
  };
}

function rule(check: Check): object {
  const [summary, why, source] = [said(check.summary), said(check.why), said(check.source)];
  const explain = say`more: ${`improvement-plans explain ${check.code}`}`;
  const text = [summary, why, source, explain].join("\n");
  const markdown = [summary, why, source, explain].map(escapeMarkdown).join("\n\n");
  return {
    id: check.code,
    shortDescription: message(summary),
    fullDescription: message(`${summary} ${why}`),
    help: message(text, markdown),
    defaultConfiguration: configuration(severityAt(check, "published")),
  };
}

function configuration(severity: Severity | "off"): object {
  return severity === "off" ? { enabled: false } : { level: LEVELS[severity] };
}

function invocation(findings: Findings): object {
  const notes = findings.unread.map(({ uri, message: why }) => ({
    level: "error",
    message: message(why),
    locations: [{ physicalLocation: { artifactLocation: addressIn(findings, uri) } }],
  }));
  return { executionSuccessful: notes.length === 0, ...(notes.length > 0 && { toolExecutionNotifications: notes }) };
}
