import type { Check, Fix } from "../server/core/problem.ts";
import { strip } from "./annotate.ts";
import { findingsIn } from "./findings.ts";
import { fixtureOf } from "./fixtures.ts";
import { type Example, mended, smallestExample } from "./smallest-example.ts";

/** An example of what a check finds, and the same as it should be, with the fix that makes it so unless a person wrote it. */
export interface Shown {
  readonly wrong: Example;
  readonly right: string | undefined;
  readonly by?: Fix;
}

/**
 * What a page shows of a check. It is the first finding of its fixture where somebody wrote down what is right instead;
 * else the first that a fix mends without leaving an answer open; else the first.
 */
export function exampleOf(check: Check): Shown | undefined {
  if (!found.has(check)) found.set(check, findExample(check));
  return found.get(check);
}

const found = new Map<Check, Shown | undefined>();

function findExample(check: Check): Shown | undefined {
  const fixture = strip(fixtureOf(check, "checks") ?? "");
  const written = fixtureOf(check, "right");
  const findings = findingsIn(fixture, check);
  const chosen =
    written === undefined ? findings.find(({ fixes = [] }) => fixes.some((fix) => !isOpen(fix))) : undefined;
  const finding = chosen ?? findings[0];
  const wrong = finding && smallestExample(fixture, check, finding);
  return wrong && (written === undefined ? mendedExample(check, wrong) : { wrong, right: written });
}

/** Whether a fix leaves an answer open. */
function isOpen({ edits }: Fix): boolean {
  return edits.some(({ text }) => /\btbc\b/.test(text));
}

function mendedExample(check: Check, wrong: Example): Shown {
  const { fixes = [] } = wrong.finding;
  const shown = [...fixes.filter((fix) => !isOpen(fix)), ...fixes].map((by) => ({
    wrong,
    right: mended(wrong.text, by),
    by,
  }));
  return shown.find(({ right }) => findingsIn(right, check).length === 0) ?? { wrong, right: undefined };
}
