import { onDate } from "./dates.ts";
import { say } from "./say.ts";
import type { WrittenDate } from "./values/date.ts";

/** Two dates of one item, by the keys that lead to them, of which the first cannot lie after the second. */
export interface DateOrder {
  readonly first: string;
  readonly second: string;
  /** What is said where the two are the wrong way round. */
  readonly says: (item: string, dates: readonly [first: WrittenDate, second: WrittenDate]) => string;
}

/**
 * Orders that nothing can turn round. Not among them: a milestone after its action's date (some follow completion), an
 * action begun before the report, and an original date, which may lie on either side of the new one.
 */
export const DATE_ORDERS: readonly DateOrder[] = [
  order(
    "actions.start",
    "actions.due",
    ({ item, first, second }) => say`${item} starts ${first} but is due ${second}. Correct the one that is wrong.`,
  ),
  order(
    "actions.start",
    "actions.completed_on",
    ({ item, first, second }) =>
      say`${item} starts ${first} but was completed ${second}. Correct the one that is wrong.`,
  ),
  order(
    "period.from",
    "period.to",
    ({ first, second }) => say`The plan begins ${first} but ends ${second}. Correct the one that is wrong.`,
  ),
  order(
    "phases.from",
    "phases.to",
    ({ item, first, second }) => say`${item} begins ${first} but ends ${second}. Correct the one that is wrong.`,
  ),
  order(
    "governance.intervention.from",
    "governance.intervention.until",
    ({ first, second }) => say`The intervention begins ${first} but ends ${second}. Correct the one that is wrong.`,
  ),
  order(
    "measures.baseline.on",
    "measures.target.by",
    ({ item, first, second }) =>
      say`The baseline of ${item} was counted ${first} but its target is due ${second}. Correct the one that is wrong.`,
  ),
  order(
    "response_to.fieldwork",
    "response_to.report_received",
    ({ item, second, typed }) =>
      say`The fieldwork of ${item} is dated ${typed} but its report was received ${second}. Correct the one that is wrong.`,
  ),
  order(
    "response_to.fieldwork",
    "response_to.report_published",
    ({ item, second, typed }) =>
      say`The fieldwork of ${item} is dated ${typed} but its report was published ${second}. Correct the one that is wrong.`,
  ),
  order(
    "response_to.report_sent",
    "response_to.report_received",
    ({ item, first, second }) =>
      say`The report of ${item} was sent ${first} but received ${second}. Correct the one that is wrong.`,
  ),
  order(
    "response_to.report_sent",
    "response_to.report_published",
    ({ item, first, second }) =>
      say`The report of ${item} was sent ${first} but published ${second}. Correct the one that is wrong.`,
  ),
  order(
    "response_to.report_sent",
    "response_to.response_due",
    ({ item, first, second }) =>
      say`The report of ${item} was sent ${first} but the response was due ${second}. Correct the one that is wrong.`,
  ),
  order(
    "response_to.report_received",
    "response_to.response_due",
    ({ item, first, second }) =>
      say`The report of ${item} was received ${first} but the response was due ${second}. Correct the one that is wrong.`,
  ),
  order(
    "response_to.report_received",
    "response_to.submitted.on",
    ({ item, first, second }) =>
      say`The report of ${item} was received ${first} but the response was submitted ${second}. Correct the one that is wrong.`,
  ),
  order(
    "response_to.report_sent",
    "response_to.submitted.on",
    ({ item, first, second }) =>
      say`The report of ${item} was sent ${first} but the response was submitted ${second}. Correct the one that is wrong.`,
  ),
  order(
    "response_to.report_received",
    "response_to.published.on",
    ({ item, first, second }) =>
      say`The report of ${item} was received ${first} but the response was published ${second}. Correct the one that is wrong.`,
  ),
  order(
    "response_to.report_sent",
    "response_to.published.on",
    ({ item, first, second }) =>
      say`The report of ${item} was sent ${first} but the response was published ${second}. Correct the one that is wrong.`,
  ),
];

/** What an order says of an item, its two dates, and the first of them as it is typed. */
interface Told {
  readonly item: string;
  readonly first: string;
  readonly second: string;
  readonly typed: string;
}

function order(first: string, second: string, sentence: (told: Told) => string): DateOrder {
  const says: DateOrder["says"] = (item, [before, after]) =>
    sentence({ item, first: onDate(before), second: onDate(after), typed: before.text });
  return { first, second, says };
}
