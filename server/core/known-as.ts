import { judged } from "./exception-uses.ts";
import { findingsOf, type Told } from "./findings.ts";
import { type Fingerprint, fingerprintsOf } from "./fingerprints.ts";
import { memo } from "./memo.ts";
import type { Plan } from "./plan.ts";
import type { Check } from "./problem.ts";

/**
 * What a finding is known by, as one line of text that no other finding of a run has: the check, the plan, the item, the
 * key and which one of several alike it is, parted by colons. Several findings told as one are known by the check and
 * the plan alone, so that they stay the same when one is added.
 */
export function fingerprintOf(plan: Plan, told: Told): string {
  return printsIn(plan)(told) ?? lineOf([told.check.code, plan.main.uri, "together"]);
}

/**
 * What the findings of a plan are known by, those of a check when the first of them is asked for; nothing for what is not
 * one finding. Those that are left be are counted too: an exception for one of two alike does not rename the other.
 */
const printsIn: (plan: Plan) => (told: Told) => string | undefined = memo((plan) => {
  const all = [...new Set([...findingsOf(plan), ...judged(plan).kept])];
  const single = new Set(all.map(({ finding }) => finding));
  const ofCheck = memo((check: Check) => {
    const told = all.filter((one) => one.check === check);
    return new Map(fingerprintsOf(plan, told).map((print, i) => [told[i]?.finding, lineFor(plan, print)]));
  });
  return ({ check, finding }) => (single.has(finding) ? ofCheck(check).get(finding) : undefined);
});

function lineFor({ main }: Plan, { check, item, field, nth }: Fingerprint): string {
  return lineOf([check, main.uri, item, field, String(nth)]);
}

/** Parts in one line. A colon in one of them, and what nobody sees, stand as their number, so that no two lines agree. */
function lineOf(parts: readonly string[]): string {
  const escaped = (sign: string): string => `\\u{${(sign.codePointAt(0) ?? 0).toString(16)}}`;
  return parts.map((part) => part.replace(/[:\\]|\p{C}|\p{Zl}|\p{Zp}/gu, escaped)).join(":");
}
