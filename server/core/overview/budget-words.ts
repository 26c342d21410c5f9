import type { BudgetLine } from "../budget-lines.ts";

/** Whether money goes on or ends, in the order in which it is stacked. */
export const NATURES = ["recurrent", "one-off", "not stated"] as const;
/** How money is found, in the order in which it is stacked. */
export const FUNDINGS = [
  "approved",
  "within existing budget",
  "additional",
  "proposed",
  "unfunded",
  "not stated",
] as const;

export type Nature = (typeof NATURES)[number];
export type Funding = (typeof FUNDINGS)[number];

/** Whether a line goes on or ends; "tbc" says neither. */
export function natureOf({ value }: BudgetLine): Nature {
  return NATURES.find((word) => word === value.nature?.value) ?? "not stated";
}

/** How the money of a line is found; "tbc" does not say. */
export function fundingOf({ value }: BudgetLine): Funding {
  return FUNDINGS.find((word) => word === value.funding?.value) ?? "not stated";
}
