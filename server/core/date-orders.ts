import { onDate } from "./dates.ts";
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
  order("actions.start", "actions.due", "{item} starts {first} but is due {second}."),
  order("actions.start", "actions.completed_on", "{item} starts {first} but was completed {second}."),
  order("period.from", "period.to", "The plan begins {first} but ends {second}."),
  order("phases.from", "phases.to", "{item} begins {first} but ends {second}."),
  order(
    "governance.intervention.from",
    "governance.intervention.until",
    "The intervention begins {first} but ends {second}.",
  ),
  order(
    "measures.baseline.on",
    "measures.target.by",
    "The baseline of {item} was counted {first} but its target is due {second}.",
  ),
  order(
    "response_to.fieldwork",
    "response_to.report_received",
    "The fieldwork of {item} is dated {typed} but its report was received {second}.",
  ),
  order(
    "response_to.fieldwork",
    "response_to.report_published",
    "The fieldwork of {item} is dated {typed} but its report was published {second}.",
  ),
  order(
    "response_to.report_sent",
    "response_to.report_received",
    "The report of {item} was sent {first} but received {second}.",
  ),
  order(
    "response_to.report_sent",
    "response_to.response_due",
    "The report of {item} was sent {first} but the response was due {second}.",
  ),
  order(
    "response_to.report_received",
    "response_to.response_due",
    "The report of {item} was received {first} but the response was due {second}.",
  ),
  order(
    "response_to.report_received",
    "response_to.submitted.on",
    "The report of {item} was received {first} but the response was submitted {second}.",
  ),
  order(
    "response_to.report_sent",
    "response_to.submitted.on",
    "The report of {item} was sent {first} but the response was submitted {second}.",
  ),
  order(
    "response_to.report_received",
    "response_to.published.on",
    "The report of {item} was received {first} but the response was published {second}.",
  ),
  order(
    "response_to.report_sent",
    "response_to.published.on",
    "The report of {item} was sent {first} but the response was published {second}.",
  ),
];

function order(first: string, second: string, sentence: string): DateOrder {
  const says: DateOrder["says"] = (item, [before, after]) => {
    const words = { item, first: onDate(before), second: onDate(after), typed: before.text };
    const told = sentence.replace(/\{(\w+)\}/g, (_, name: keyof typeof words) => words[name]);
    return `${told} Correct the one that is wrong.`;
  };
  return { first, second, says };
}
