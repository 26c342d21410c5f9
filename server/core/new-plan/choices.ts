import { regimeOf } from "../regimes/index.ts";
import { mainDuty, type RegimeEvent } from "../regimes/regime.ts";
import type { Nation } from "../values/bank-holidays.ts";
import type { Day } from "../values/calendar-day.ts";

/** What a new plan is made from. */
export interface Choices {
  /** The id of a regime, or another word that the format has for `framework`, such as "other". */
  readonly framework: string;
  readonly by: Author;
  readonly nation: Nation;
  /** What the plan is called; made from the name of the body where nobody said. */
  readonly title?: string | undefined;
  /** The day that starts the time for answering, as `eventFor` tells which; nothing where it is not known yet. */
  readonly received?: Day | undefined;
  /** How many recommendations the report makes; 0 where nobody has counted them yet. */
  readonly recommendations: number;
}

/** Whose plan it is: one body's, or that of several together. */
export interface Author {
  readonly key: "organisation" | "partnership";
  readonly name: string;
}

/** What starts the time for answering under a framework; the report's coming in where nothing else is known to. */
export function eventFor(framework: string): RegimeEvent {
  const regime = regimeOf(framework);
  return (regime && mainDuty(regime)?.event) ?? "report_received";
}
