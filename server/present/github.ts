import type { Severity } from "../core/problem.ts";
import { say } from "../core/say.ts";
import { type Entry, entriesOf, fromRoot } from "./entries.ts";
import { markdownWithin } from "./markdown.ts";
import { type Findings, SEVERITIES } from "./report.ts";
import { summary } from "./text.ts";
import { harmless, plain } from "./words.ts";

/** The commands of a workflow that make an annotation; a hint makes none. */
const COMMANDS: Readonly<Record<Severity, string | undefined>> = {
  error: "error",
  warning: "warning",
  information: "notice",
  hint: undefined,
};
/** GitHub drops, in silence, what a step has of each kind beyond this number. */
const MOST = 10;
/** GitHub refuses a summary of more bytes than this, and shows none of it. */
export const SUMMARY_BYTES = 1024 * 1024;

/**
 * Annotations for a workflow of GitHub: the gravest first, no more of a kind than are shown, and one for each item, so
 * that ten mistakes in one item do not hide all others. Everything is in the summary of the job.
 */
export function github(findings: Findings): string {
  const entries = entriesOf(findings);
  const chosen = annotated(entries);
  const lines = chosen.map((entry) => `${annotation(findings, entry)}\n`);
  const left = entries.length - chosen.length;
  const more = left > 0 ? ` ${say`${left} more in the summary of the job.`}` : "";
  return `${lines.join("")}${summary(findings, { paint: plain, width: 0 })}${more}\n`;
}

/** The whole report for the summary of the job, within so many bytes. */
export function githubSummary(findings: Findings, bytes: number): string {
  return markdownWithin(findings, bytes);
}

function annotated(entries: readonly Entry[]): readonly Entry[] {
  const seen = new Set<string>();
  return SEVERITIES.filter((severity) => COMMANDS[severity] !== undefined).flatMap((severity) => {
    const chosen: Entry[] = [];
    for (const entry of entries) {
      if (entry.severity !== severity || chosen.length === MOST || seen.has(itemOf(entry))) continue;
      seen.add(itemOf(entry));
      chosen.push(entry);
    }
    return chosen;
  });
}

/** The item that an entry is about: a block of its text. What tells of many items is about itself. */
function itemOf({ path, fingerprint, found }: Entry): string {
  if (!found) return fingerprint;
  const { at, related = [] } = found.problem;
  if (related.some((place) => place.at.uri === at.uri && place.at.start === at.start)) return fingerprint;
  const block = found.document.syntax.blocks.findLast(({ start }) => start <= at.start);
  return JSON.stringify([path, block?.start ?? 0]);
}

function annotation(findings: Findings, { path, code, severity, message, why, found }: Entry): string {
  const { first, last, column, lastColumn } = found?.lines ?? { first: 1, last: 1, column: 1, lastColumn: undefined };
  const columns = lastColumn === undefined ? {} : { col: column, endColumn: lastColumn };
  const fields = { file: fromRoot(findings, path), line: first, endLine: last, ...columns, title: code };
  const listed = Object.entries(fields).map(([key, value]) => `${key}=${inField(String(value))}`);
  const words = [message, why].filter((part) => part !== "").map(harmless);
  return `::${COMMANDS[severity]} ${listed.join(",")}::${inMessage(words.join("\n"))}`;
}

/** The signs that would end a message or begin an escape, as the runner reads them back. */
function inMessage(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function inField(text: string): string {
  return inMessage(harmless(text)).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
