import type { Severity } from "../core/problem.ts";
import { entriesOf, fromRoot } from "./entries.ts";
import { jsonText } from "./json-text.ts";
import type { Findings } from "./report.ts";
import { harmless } from "./words.ts";

/** GitLab's words for how much a finding matters, of which the gravest, `blocker`, is kept for what cannot be read. */
const SEVERITIES: Readonly<Record<Severity, string>> = {
  error: "critical",
  warning: "major",
  information: "minor",
  hint: "info",
};

/**
 * What was found as a Code Quality report of GitLab. It shows one finding for each fingerprint, and compares the
 * fingerprints of a merge request with those of the branch it goes to: they are the problems' own.
 */
export function gitlab(findings: Findings): string {
  const list = entriesOf(findings).map(({ path, code, severity, message, fingerprint, found }) => ({
    description: harmless(message),
    check_name: code,
    fingerprint,
    severity: found ? SEVERITIES[severity] : "blocker",
    location: {
      path: fromRoot(findings, path),
      lines: { begin: found?.lines.first ?? 1, end: found?.lines.last ?? 1 },
    },
  }));
  return `${jsonText(list, 2)}\n`;
}
