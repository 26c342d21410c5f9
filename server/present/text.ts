import stringWidth from "string-width";
import { asAt } from "../core/as-at.ts";
import { topText } from "../core/document.ts";
import { counted } from "../core/names.ts";
import type { Plan } from "../core/plan.ts";
import type { Problem, Related, Stage } from "../core/problem.ts";
import { linesOf } from "../core/document.ts";
import { isSettings } from "../core/project.ts";
import { said, say } from "../core/say.ts";
import { positionAt } from "../core/text.ts";
import { frame, type Room } from "./frame.ts";
import { allProblems, countsOf, documentOf, type Findings, type Report, SEVERITIES } from "./report.ts";
import { harmless, type Paint, SEVERITY_WORDS } from "./words.ts";

/** How text for a terminal is laid out. */
export interface Look {
  readonly paint: Paint;
  /** The width of the terminal in columns. */
  readonly width: number;
}

/** How many second places of one problem are shown in frames of their own; more are listed. */
const FRAMES = 2;
/** How many places are listed before the rest is only counted. */
const LISTED = 6;

/** Problems for people at a terminal: each with its line, its place, why it matters and how to mend it. */
export function text(findings: Findings, look: Look): string {
  const told = new Set<string>();
  const reports = findings.reports.filter(({ problems }) => problems.length > 0);
  const blocks = reports.flatMap((report) => [
    heading(report, look),
    ...report.problems.map((problem) => block(report.plan, problem, { look, told })),
  ]);
  return [...blocks, summary(findings, look)].join("\n\n").concat("\n");
}

function heading({ plan }: Report, { paint }: Look): string {
  if (isSettings(plan.main)) return paint.strong(harmless(plan.main.uri));
  const title = topText(plan.main, "title");
  return `${paint.strong(harmless(title ?? plan.main.uri))}\n${paint.faint(`${harmless(plan.main.uri)}: ${judgedBy(plan)}`)}`;
}

/** What a plan is judged by: "judged as a draft, as at 30 November 2025, the plan's status date". */
export function judgedBy(plan: Plan): string {
  return say`${JUDGED[plan.stage]()}, ${asAt(plan)}`;
}

const JUDGED: Readonly<Record<Stage, () => string>> = {
  draft: () => say`judged as a draft`,
  approved: () => say`judged as an approved plan`,
  published: () => say`judged as a published plan`,
  closed: () => say`judged as a closed plan`,
};

function block(
  plan: Plan,
  problem: Problem,
  { look, told }: { readonly look: Look; readonly told: Set<string> },
): string {
  const { paint, width } = look;
  const { severity, code, at, fixes = [] } = problem;
  const colour = paint[severity];
  const others = (problem.related ?? []).filter((place) => place.at.start !== at.start || place.at.uri !== at.uri);
  const framed = others.length > FRAMES ? [] : others;
  const room = { width, gutter: gutterOf(plan, [problem, ...framed]) };
  const label = fixes[0] ? lowerFirst(harmless(fixes[0].title)) : "";
  const lines = [
    ...title(problem, look),
    ...frame(placed(plan, problem), { sign: "^", label, paint: colour }, room),
    ...framed.flatMap((place) =>
      frame(placed(plan, place), { sign: "-", label: harmless(place.message), paint: paint.faint }, room),
    ),
    ...(others.length > FRAMES ? list(plan, others, room) : []),
  ];
  if (!told.has(code)) lines.push(...advice(problem, room).map(paint.faint));
  told.add(code);
  return lines.join("\n");
}

/** The severity, the code and the message, broken into lines that fit the terminal. */
function title({ severity, code, message }: Problem, { paint, width }: Look): string[] {
  const head = `${said(SEVERITY_WORDS[severity])}[${code}]`;
  const [first = "", ...rest] = wrapped(`${head}: ${harmless(message)}`, width);
  return [
    `${paint[severity](head)}${paint.strong(first.slice(head.length))}`,
    ...rest.map((line) => paint.strong(`  ${line}`)),
  ];
}

/** A sentence in lines of no more than a width, broken between words; a longer word has a line of its own. */
function wrapped(sentence: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of sentence.split(" ")) {
    const line = lines.at(-1);
    if (line !== undefined && stringWidth(line) + 1 + stringWidth(word) <= width - 2)
      lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** Many places in a line each, by the line they are in and the first sentence of what is said of them. */
function list(plan: Plan, places: readonly Related[], { gutter, width }: Room): string[] {
  const shown = places.slice(0, LISTED).map(({ at, message }) => {
    const { line } = positionAt(linesOf(documentOf(plan, at.uri)), at.start);
    const where = at.uri === plan.main.uri ? say`line ${line + 1}` : say`${at.uri}, line ${line + 1}`;
    const words = harmless(`${where}: ${/^.*?[.?](?= |$)/.exec(message)?.[0] ?? message}`);
    return `${" ".repeat(gutter)} = ${words.length > width - gutter - 3 ? `${words.slice(0, width - gutter - 4)}…` : words}`;
  });
  return places.length > LISTED
    ? [...shown, `${" ".repeat(gutter)} = ${say`and ${places.length - LISTED} more`}`]
    : shown;
}

/** Why it matters and what to run, told once for each kind of problem. */
function advice({ code, severity, why, fixes = [] }: Problem, { gutter }: Room): string[] {
  const edge = " ".repeat(gutter + 1);
  // The command leaves a text alone that cannot be read whole; the editor mends it.
  const fix =
    fixes[0] &&
    !(severity === "error" && code.startsWith("yaml-")) &&
    `${edge}${say`fix: ${`improvement-plans fix --only ${code}${fixes[0].safe ? "" : " --all"}`}`}`;
  const more = say`more: ${`improvement-plans explain ${code}`}`;
  return [`${edge}${say`why: ${why}`}`, ...(fix ? [fix] : []), `${edge}${more}`];
}

function placed(plan: Plan, { at }: Pick<Problem, "at">): Parameters<typeof frame>[0] {
  return { document: documentOf(plan, at.uri), at };
}

function gutterOf(plan: Plan, places: readonly Pick<Problem, "at">[]): number {
  const lines = places.map(({ at }) => positionAt(linesOf(documentOf(plan, at.uri)), at.start).line + 1);
  return String(Math.max(...lines)).length;
}

/** How many plans were looked at and what was found, in one sentence. */
export function summary(findings: Findings, { paint }: Look): string {
  const counts = countsOf(allProblems(findings));
  const found = SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) =>
    paint[severity](counted(counts[severity], SEVERITY_WORDS[severity])),
  );
  const plans = counted(findings.reports.filter(({ plan }) => !isSettings(plan.main)).length, "plan");
  const exempt = findings.reports.flatMap((report) => report.exempt).length;
  const left = exempt > 0 ? [say`${exempt} left on purpose`] : [];
  const told = [...(found.length > 0 ? found : [say`nothing to mend`]), ...left].join(", ");
  const unread = counted(findings.unread.length, "file");
  return findings.unread.length > 0
    ? say`${plans} checked, ${unread} could not be read: ${told}.`
    : say`${plans} checked: ${told}.`;
}

function lowerFirst(sentence: string): string {
  return /^[A-Z][a-z]/.test(sentence) ? sentence.charAt(0).toLowerCase() + sentence.slice(1) : sentence;
}
