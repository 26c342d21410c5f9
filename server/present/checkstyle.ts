import type { Severity } from "../core/problem.ts";
import { type Entry, entriesOf } from "./entries.ts";
import { el, type Markup } from "./markup.ts";
import type { Findings } from "./report.ts";
import { harmless } from "./words.ts";

/** Checkstyle's words for how much an entry matters. */
const SEVERITIES: Readonly<Record<Severity, string>> = {
  error: "error",
  warning: "warning",
  information: "info",
  hint: "info",
};

/** What was found as Checkstyle's XML: each text that was looked at, with its problems. Columns count from 1, in UTF-16 units. */
export function checkstyle(findings: Findings): string {
  const entries = entriesOf(findings);
  const looked = findings.reports.flatMap(({ plan }) => plan.documents.map(({ uri }) => uri));
  const files = [...new Set([...looked, ...entries.map(({ path }) => path)])].map((path) => [
    "\n",
    el(
      "file",
      { name: harmless(path) },
      entries.filter((entry) => entry.path === path).map((entry) => ["\n  ", error(entry)]),
      "\n",
    ),
  ]);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${el("checkstyle", { version: "4.3" }, files, "\n").markup}\n`;
}

function error({ code, severity, message, found }: Entry): Markup {
  return el("error", {
    line: found?.lines.first ?? 1,
    column: found?.lines.column ?? 1,
    severity: SEVERITIES[severity],
    message: harmless(message),
    source: `improvement-plans.${code}`,
  });
}
