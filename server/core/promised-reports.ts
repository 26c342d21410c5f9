import type { ImprovementPlan } from "./generated/format.ts";
import { textUnder } from "./leaves.ts";
import { targetsOf } from "./links.ts";
import { shortened } from "./names.ts";
import { type Item, type Plan, valueAt } from "./plan.ts";
import { say } from "./say.ts";
import type { Located } from "./text.ts";
import { type Period, readPeriod } from "./values/period.ts";
import { isTbc } from "./values/words.ts";

type Governance = Item<NonNullable<ImprovementPlan["governance"]>>;

/** A report that the plan promises to a body again and again, or once, and the section in which it does. */
export interface PromisedReport {
  readonly home: Pick<Item, "at" | "uri">;
  readonly value: NonNullable<Governance["value"]["reporting"]>[number];
}

/** The reports that the plan promises. */
export function promisedReports(plan: Plan): readonly PromisedReport[] {
  const home = valueAt(plan, "governance");
  return home?.value.reporting?.map((value) => ({ home, value })) ?? [];
}

/** The body that a report is promised to, by its full name; nothing where none is named. */
export function receiverOf(plan: Plan, { value }: PromisedReport): string | undefined {
  const written = value.to?.value ?? "";
  if (written === "" || isTbc(written)) return undefined;
  const [target] = targetsOf(plan.index, ["bodies"], written);
  return shortened(textUnder(target?.map, "title") ?? written);
}

/** The time between two reports; nothing where it is not given or cannot be read. */
export function rhythmOf({ value }: PromisedReport): Period | undefined {
  const reading = readPeriod(value.every?.value ?? "");
  return reading.kind === "period" ? reading : undefined;
}

/** A readable time between two reports as a sentence says it, in its author's words: "monthly", "every 3 months". */
export function inRhythm({ value }: Located<string>): string {
  const words = value.replace(/^[A-Z](?![A-Z])/, (letter) => letter.toLowerCase());
  return /ly$|^(?:every|each|twice|annual)\b/.test(words) ? words : say`every ${words}`;
}
