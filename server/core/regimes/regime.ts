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
 * The words of a regime: its grades from best to worst, what is graded besides the whole, and what its findings are
 * called. Only words that a public source bears out are here. `scale_source` and `categories_source` name that source, or
 * say why their list is empty. `earlier_scale` holds grades no longer given, and until when they were.
 */
export interface RegimeWords {
  readonly judgement_scale: readonly string[];
  readonly scale_source: string;
  readonly judgement_areas?: readonly string[];
  readonly earlier_scale?: { readonly until: string; readonly words: readonly string[] };
  readonly categories: readonly string[];
  readonly categories_source: string;
}

/**
 * Who inspects, what must be answered and by when. `source` names the law or, where no law sets a time, what describes
 * the inspection. A regime whose time limit is unsure or set by hand has no duties: it says in `wanted` what has to be
 * done all the same, and in `date_from` where the author finds the date. `calendar` is fixed where the regime belongs to
 * one jurisdiction. `note` is what an officer should know before relying on the rule.
 */
export interface Regime extends RegimeWords {
  readonly id: string;
  readonly title: string;
  readonly inspectorate: string;
  readonly confidence: Confidence;
  readonly source: string;
  readonly duties: readonly Duty[];
  readonly wanted?: Pick<Duty, "what" | "to">;
  readonly date_from?: string;
  readonly calendar?: Calendar;
  readonly valid_from?: Day;
  readonly valid_to?: Day;
  readonly note?: string;
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
