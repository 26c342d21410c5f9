import { consentsToPlan, type Decision, isByCritics } from "./approvals.ts";
import type { Inspection } from "./deadlines.ts";
import { itemsOf, type Plan } from "./plan.ts";

/**
 * The law asks the body itself to consider an auditor's report at a meeting: nobody can stand in for it, and nothing
 * that is sent before that is enough (Local Audit and Accountability Act 2014, Schedule 7, paragraph 5).
 */
export function isForMembers({ value }: Inspection): boolean {
  return value.framework?.value === "audit-england" || value.framework?.value === "audit-wales";
}

const ON_AN_AUDIT = /\b(?:auditor\w*|statutory recommendations?|public interest report|audit recommendations?)\b/i;

/** The meetings that considered an auditor's report, whatever they resolved on it; those of critics do not count. */
export function meetingsOn(plan: Plan, { value: { id } }: Inspection): readonly Decision[] {
  return itemsOf(plan, "decisions").filter((decision) => {
    if (isByCritics(plan, decision)) return false;
    const isOnIt = (decision.value.resolved ?? []).some(
      ({ text, refs }) => ON_AN_AUDIT.test(text?.value ?? "") || refs?.some((ref) => ref.value === id?.value),
    );
    return isOnIt || consentsToPlan(decision);
  });
}
