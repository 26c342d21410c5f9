import type { Exempt } from "../core/exception-uses.ts";
import { fingerprintOf } from "../core/known-as.ts";
import type { Plan } from "../core/plan.ts";
import type { Edit, Finding, Fix, Place, Severity } from "../core/problem.ts";
import { said } from "../core/say.ts";
import { severityOf } from "../core/severity.ts";
import { escapeMarkdown } from "../features/markdown.ts";
import { fromRoot } from "./entries.ts";
import { whole } from "./json-text.ts";
import { sarifRegion } from "./regions.ts";
import { documentOf, type Findings, type Report } from "./report.ts";
import { inOrder } from "./taken-edits.ts";
import { harmless } from "./words.ts";

/** The words of SARIF for how much a result matters. */
export const LEVELS = { error: "error", warning: "warning", information: "note", hint: "note" } as const;

/** A finding as SARIF has it. */
export interface Result {
  readonly ruleId: string;
  readonly level: (typeof LEVELS)[Severity];
  readonly [more: string]: unknown;
}

/** Everything that was found, text by text: behind the problems of a plan what its comments leave be. */
export function resultsOf(findings: Findings): readonly Result[] {
  return findings.reports.flatMap((report) => resultsIn(findings, report));
}

function resultsIn(findings: Findings, { plan, problems, exempt }: Report): readonly Result[] {
  const told = problems.map((problem) => ({
    ruleId: problem.code,
    level: LEVELS[problem.severity],
    ...resultData({ findings, plan }, problem, problem),
    suppressions: [],
  }));
  return [...told, ...exempt.flatMap((one) => exemptIn({ findings, plan }, one))];
}

function exemptIn(seen: Seen, { check, finding, exception }: Exempt): Result[] {
  const severity = severityOf(seen.plan, check);
  if (severity === "off") return [];
  const fingerprint = fingerprintOf(seen.plan, { check, finding });
  const location = placeIn(seen, { uri: finding.at.uri, ...exception.at });
  const justification = harmless(exception.reason);
  const data = resultData(seen, finding, { fingerprint, why: said(check.why) });
  const suppressions = [{ kind: "inSource", status: "accepted", justification, location }];
  return [{ ruleId: check.code, level: LEVELS[severity], ...data, suppressions }];
}

/** What a result is seen in. */
interface Seen {
  readonly findings: Findings;
  readonly plan: Plan;
}

interface About {
  readonly fingerprint: string;
  readonly why: string;
}

function resultData(seen: Seen, finding: Finding, { fingerprint, why }: About): object {
  const { at, related = [], fixes = [] } = finding;
  const others = related.map((place) => ({ ...placeIn(seen, place.at), message: message(place.message) }));
  return {
    message: message(finding.message, `${escapeMarkdown(finding.message)}\n\n${escapeMarkdown(why)}`),
    locations: [placeIn(seen, at)],
    ...(others.length > 0 && { relatedLocations: others }),
    ...(fixes.length > 0 && { fixes: fixes.map((fix) => fixIn(seen, fix)) }),
    partialFingerprints: { "improvementPlans/v1": fingerprint },
  };
}

function placeIn({ findings, plan }: Seen, at: Place): object {
  const region = regionIn(plan, at);
  return { physicalLocation: { artifactLocation: addressIn(findings, at.uri), region } };
}

function regionIn(plan: Plan, at: Place): object {
  const { start, end } = sarifRegion(documentOf(plan, at.uri), at);
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}

function fixIn({ findings, plan }: Seen, { title, edits }: Fix): object {
  const uris = [...new Set(edits.map(({ at }) => at.uri))];
  const replaced = ({ at, text }: Edit): object => ({
    deletedRegion: regionIn(plan, at),
    ...(text !== "" && { insertedContent: { text } }),
  });
  const artifactChanges = uris.map((uri) => ({
    artifactLocation: addressIn(findings, uri),
    replacements: inOrder(edits.filter(({ at }) => at.uri === uri)).map(replaced),
  }));
  return { description: message(title), artifactChanges };
}

/** A path as the address that SARIF asks for: every sign that means something in an address is escaped. */
export function addressIn(findings: Findings, path: string): object {
  const steps = whole(fromRoot(findings, path)).split("/").map(encodeURIComponent).join("/");
  if (/^[A-Za-z]:\//.test(path)) return { uri: `file:///${steps.replace("%3A", ":")}` };
  return { uri: steps.startsWith("/") ? `file://${steps}` : steps };
}

/**
 * A message. Braces would be places for something to put in and are written twice, as the standard asks (3.11.5); a
 * bracket and a parenthesis next to each other would be a link (3.11.6) and are kept apart.
 */
export function message(text: string, markdown?: string): object {
  const braces = (words: string): string => words.replace(/[{}]/g, "$&$&");
  const lines = text.split("\n").map(harmless).join("\n");
  return { text: braces(lines.replaceAll("](", "] (")), ...(markdown !== undefined && { markdown: braces(markdown) }) };
}
