import { checks } from "./checks/index.ts";
import { type Exempt, judged } from "./exception-uses.ts";
import type { Told } from "./findings.ts";
import { fingerprintOf } from "./known-as.ts";
import { grouped } from "./grouping.ts";
import { memo } from "./memo.ts";
import type { Plan } from "./plan.ts";
import type { Check, Problem } from "./problem.ts";
import { said } from "./say.ts";
import { severityOf } from "./severity.ts";

/** Everything that is wrong with a plan, in the order of its texts and of the places in them. */
export const problemsOf: (plan: Plan) => readonly Problem[] = memo((plan) => problemsBy(plan, checks));

/** What some of the checks find in a plan. */
export function problemsBy(plan: Plan, chosen: readonly Check[]): readonly Problem[] {
  const told = judged(plan).kept.filter(({ check }) => chosen.includes(check));
  return problemsFrom(plan, told);
}

/** Findings as people see them: many of a kind as one, with their severity, in the order of their places. */
export function problemsFrom(plan: Plan, told: readonly Told[]): readonly Problem[] {
  const order = new Map(plan.documents.map(({ uri }, i) => [uri, i]));
  return grouped(plan, told)
    .flatMap((one) => problemOf(plan, one))
    .sort((a, b) => (order.get(a.at.uri) ?? 0) - (order.get(b.at.uri) ?? 0) || a.at.start - b.at.start);
}

/** The problems of a plan that comments in it ask to leave be, each with its reason. */
export function exemptIn(plan: Plan): readonly Exempt[] {
  return judged(plan).left.filter(({ check }) => severityOf(plan, check) !== "off");
}

function problemOf(plan: Plan, told: Told): Problem[] {
  const { check, finding } = told;
  const severity = severityOf(plan, check);
  if (severity === "off") return [];
  const fingerprint = fingerprintOf(plan, told);
  return [{ ...finding, code: check.code, severity, why: said(check.why), fingerprint }];
}
