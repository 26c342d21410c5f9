import type { Calendar } from "../values/bank-holidays.ts";
import type { Day } from "../values/calendar-day.ts";

/** What starts a time limit: a report comes in, goes out or is published, or somebody asks. */
export type RegimeEvent = "report_received" | "report_sent" | "report_published" | "request";

/** How sure the rule is: high, medium or low. No date is ever worked out from a low one. */
export type Confidence = "H" | "M" | "L";

/**
 * One thing to be done within a known time. `counting` says whether the day of the event is left out ("of") or is the
 * first day of the time ("with", as in "beginning with the day"). The duty marked `main` is the one that a plan's
 * `response_due` records; `valid_from` and `valid_to` bound the event's day where the law has changed. `extended_by`
 * names who may allow more time in a single case, where the law provides for it.
 */
export interface Duty {
  readonly what: string;
  readonly event: RegimeEvent;
  readonly count: number;
  readonly unit: "working day" | "day" | "month";
  readonly counting: "of" | "with";
  readonly to: string;
  readonly source: string;
  readonly confidence: "H" | "M";
  readonly main?: true;
  readonly extended_by?: string;
  readonly valid_from?: Day;
  readonly valid_to?: Day;
}

/**
 * Who inspects, what must be answered and by when. A regime whose time limit is unsure or set by hand has no duties: it
 * says in `date_from` where the author finds the date. `calendar` is fixed where the regime belongs to one
 * jurisdiction; `judgement_scale` runs from best to worst, and both lists are empty where the regime has none.
 */
export interface Regime {
  readonly id: string;
  readonly title: string;
  readonly inspectorate: string;
  readonly confidence: Confidence;
  readonly duties: readonly Duty[];
  readonly date_from?: string;
  readonly calendar?: Calendar;
  readonly valid_from?: Day;
  readonly valid_to?: Day;
  readonly judgement_scale: readonly string[];
  readonly categories: readonly string[];
}

/**
 * The duty that `response_due` records for an event on a day, by the law as it stood then; nothing where no date may be
 * worked out. Without a day, the law as it stands last.
 */
export function mainDuty(regime: Regime, event: Day = Infinity): Duty | undefined {
  return regime.duties.find(
    ({ main, valid_from = -Infinity, valid_to = Infinity }) => main && valid_from <= event && event <= valid_to,
  );
}
