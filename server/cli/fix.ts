import { createTwoFilesPatch } from "diff";
import { problemsOf } from "../core/check.ts";
import { type Document, openDocument } from "../core/document.ts";
import { applyEdits, foldFixes } from "../core/edits.ts";
import { counted } from "../core/names.ts";
import { type Plan, readPlan } from "../core/plan.ts";
import type { Fix, Problem } from "../core/problem.ts";
import { say } from "../core/say.ts";
import { isSound } from "../core/syntax.ts";
import type { Unread } from "../present/report.ts";
import { harmless } from "../present/words.ts";
import { writeText } from "./files.ts";
import { load } from "./load.ts";
import { type Colour, lookOf, print, tell, tellUnread } from "./output.ts";
import { checkNamed } from "./named-check.ts";

export interface FixOptions {
  readonly all?: boolean;
  readonly only?: string;
  readonly dryRun?: boolean;
  readonly stage?: string;
  readonly asOf?: string;
  readonly color: Colour;
}

/** How often a plan is looked at again: one mended problem may bring another to light. */
const ROUNDS = 10;

interface Mended {
  readonly plan: Plan;
  readonly count: number;
}

/**
 * Mends what can be mended and writes the files. Answers the exit code: 0 done, 1 where a broken text was left as it is, 2 where a
 * file could not be used.
 */
export async function fix(paths: readonly string[], options: FixOptions): Promise<number> {
  if (options.only !== undefined) checkNamed(options.only);
  const { project, unread } = await load({ paths, asOf: options.asOf, stage: options.stage });
  const troubles: Unread[] = [...unread];
  for (const plan of project.plans) {
    const { plan: after, count } = mend(plan, options);
    for (const [i, document] of after.documents.entries()) {
      const before = plan.documents[i];
      if (!before || before.text === document.text) continue;
      if (options.dryRun) print(patch(before, document, options.color));
      else troubles.push(...[await writeText(document.uri, document.text)].filter((one) => one !== undefined));
    }
    report(plan, after, { count, options });
  }
  tellUnread(troubles);
  if (troubles.length > 0 || project.plans.length === 0) return 2;
  return project.plans.every(({ documents }) => documents.every(isWhole)) ? 0 : 1;
}

function report(
  before: Plan,
  after: Plan,
  { count, options }: { readonly count: number; readonly options: FixOptions },
): void {
  const broken = before.documents.filter((document) => !isWhole(document));
  for (const { uri } of broken)
    tell(say`${uri} was left as it is, since its text cannot be read whole. Mend what "check" says of it first.`);
  const left = problemsOf(after).filter(({ fixes }) => fixes?.some(({ safe }) => !safe)).length;
  const more =
    !options.all && left > 0
      ? ` ${say`${counted(left, "more problem")} can be mended with --all; look at what it writes.`}`
      : "";
  const problems = counted(count, "problem");
  const mended = options.dryRun
    ? say`${before.main.uri}: ${problems} can be mended.`
    : say`${before.main.uri}: ${problems} mended.`;
  tell(`${mended}${more}`);
}

function mend(plan: Plan, options: FixOptions): Mended {
  let now: Mended = { plan, count: 0 };
  for (let round = 0; round < ROUNDS; round++) {
    const chosen = problemsOf(now.plan).flatMap((problem) => chosenFix(now.plan, problem, options));
    const edits = foldFixes(chosen);
    if (edits.length === 0) return now;
    const documents = now.plan.documents.map((document) => {
      const own = edits.filter(({ at }) => at.uri === document.uri);
      return own.length === 0 ? document : openDocument(document.uri, applyEdits(document.text, own), document);
    });
    now = { plan: readPlan(documents as [Document, ...Document[]], plan.setting), count: now.count + chosen.length };
  }
  return now;
}

/** The fix to take: the first one, where it is safe or any will do, and where all that it touches can be read. */
function chosenFix(plan: Plan, problem: Problem, { all, only }: FixOptions): Fix[] {
  if (only !== undefined && problem.code !== only) return [];
  const fix = problem.fixes?.find(({ safe }) => all === true || safe);
  if (!fix) return [];
  const touched = plan.documents.filter(({ uri }) => fix.edits.some(({ at }) => at.uri === uri));
  return touched.every(isWhole) ? [fix] : [];
}

function isWhole({ syntax }: Document): boolean {
  return syntax.blocks.every(({ block }) => isSound(block));
}

function patch(before: Document, after: Document, colour: Colour): string {
  const { paint } = lookOf(colour);
  const lines = createTwoFilesPatch(
    `a/${before.uri}`,
    `b/${after.uri}`,
    before.text,
    after.text,
    undefined,
    undefined,
    { context: 2 },
  )
    .split("\n")
    .slice(1);
  return lines
    .map((line) => {
      const safe = harmless(line.replace(/\r$/, ""));
      if (line.startsWith("+")) return paint.added(safe);
      return line.startsWith("-") ? paint.removed(safe) : safe;
    })
    .join("\n");
}
