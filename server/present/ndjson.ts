import { exceptionData, planData, problemData, VERSION } from "./json.ts";
import { jsonText } from "./json-text.ts";
import { allProblems, countsOf, type Findings } from "./report.ts";

/**
 * Everything that was found, a record a line, for programs that read as they go: what `json` says, each part with its
 * type. The shape of a line is published as `schemas/check-record.schema.json`.
 */
export function ndjson(findings: Findings): string {
  const records = [
    { type: "version", version: VERSION },
    ...findings.reports.flatMap(({ plan, problems, exempt }) => [
      { type: "plan", ...planData(plan) },
      ...problems.map((problem) => ({ type: "problem", plan: plan.main.uri, ...problemData(plan, problem) })),
      ...exempt.map((one) => ({ type: "exception", plan: plan.main.uri, ...exceptionData(plan, one) })),
    ]),
    ...findings.unread.map(({ uri, message }) => ({ type: "unread", path: uri, message })),
    { type: "summary", ...countsOf(allProblems(findings)) },
  ];
  return records.map((record) => `${jsonText(record)}\n`).join("");
}
