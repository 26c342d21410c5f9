import { houseOf } from "./house.ts";
import type { Plan } from "./plan.ts";
import type { Check, Severity, Stage } from "./problem.ts";

/** How much a check matters in a plan: as the body has settled it for all its plans, else as the stage makes it. */
export function severityOf(plan: Plan, check: Check): Severity | "off" {
  return houseOf(plan).severities.get(check.code) ?? severityAt(check, plan.stage);
}

/** The severity of a check at a stage; a closed plan is held to what a published one is. */
export function severityAt(check: Check, stage: Stage): Severity | "off" {
  return check.severity[stage === "closed" ? "published" : stage];
}
