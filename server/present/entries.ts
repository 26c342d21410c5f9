import type { Document } from "../core/document.ts";
import type { Problem, Severity } from "../core/problem.ts";
import { type Lines, linesIn } from "./regions.ts";
import { documentOf, type Findings } from "./report.ts";

/** Something to tell in a list of a pipeline: a problem, or a file that could not be read. */
export interface Entry {
  /** The path as seen from the folder of the run. */
  readonly path: string;
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly why: string;
  readonly fingerprint: string;
  /** Where it is; nothing for a file that could not be read. */
  readonly found?: { readonly problem: Problem; readonly document: Document; readonly lines: Lines };
}

/** What stands in the place of a code for a file that could not be read. */
export const UNREAD = "file-not-read";

/** All problems of a run in the order of its texts, and behind them the files that could not be read. */
export function entriesOf({ reports, unread }: Findings): readonly Entry[] {
  const found = reports.flatMap(({ plan, problems }) =>
    problems.map((problem) => {
      const document = documentOf(plan, problem.at.uri);
      const { code, severity, message, why, fingerprint, at } = problem;
      const place = { problem, document, lines: linesIn(document, at) };
      return { path: document.uri, code, severity, message, why, fingerprint, found: place };
    }),
  );
  const broken = unread.map(({ uri, message }) => ({
    path: uri,
    code: UNREAD,
    severity: "error" as const,
    message,
    why: "",
    fingerprint: `${UNREAD}:${uri}`,
  }));
  return [...found, ...broken];
}

/** A path as seen from the root of the repository, for what shows problems beside its files. */
export function fromRoot({ folder }: Findings, path: string): string {
  if (folder === undefined || /^(?:\/|[A-Za-z]:\/)/.test(path)) return path;
  const steps: string[] = [];
  for (const step of `${folder}/${path}`.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}
