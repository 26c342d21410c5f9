import { regimeOf } from "../../core/regimes/index.ts";
import type { Duty, Regime, RegimeEvent } from "../../core/regimes/regime.ts";
import { type Day, plainDate } from "../../core/values/calendar-day.ts";
import type { Asked } from "./asked.ts";

const EVENTS: Readonly<Record<RegimeEvent, string>> = {
  report_received: "the report is received",
  report_sent: "the report is sent",
  report_published: "the report is published",
  request: "the request is made",
};

/** The time that a duty allows: "70 working days after the day on which the report is received". */
export function periodOf({ count, unit, counting, event }: Duty): string {
  const start = counting === "of" ? "after" : "beginning with";
  return `${count} ${unit}${count === 1 ? "" : "s"} ${start} the day on which ${EVENTS[event]}`;
}

/** The same as a sentence that begins with the event. */
export function startOf(duty: Duty): string {
  return `The time to ${duty.what} is ${periodOf(duty)}.`;
}

/** What a framework asks for, by when, by which law, and in which words it judges. */
export function regimeHelp({ leaf, text }: Asked): string | undefined {
  const regime = leaf.path.join(".") === "response_to.framework" ? regimeOf(text) : undefined;
  if (!regime) return undefined;
  const duties = regime.duties.map(dutyInWords);
  const from = `Nothing here can be counted: the date comes from ${regime.date_from ?? "the inspectorate"}. Write it under \`response_due\`.`;
  return [
    `**${regime.title}**`,
    `${regime.inspectorate}${inUse(regime)}`,
    duties.length > 0 ? duties.join("\n") : from,
    ...words("Judgements, best first", regime.judgement_scale),
    ...words("Words for what was found", regime.categories),
    ...(duties.length > 0 ? ["Check the dates with your own legal adviser before relying on them."] : []),
  ].join("\n\n");
}

function dutyInWords(duty: Duty): string {
  const { what, to, source, valid_from, valid_to, extended_by } = duty;
  const when = validity(valid_from, valid_to);
  const more = extended_by === undefined ? "" : ` More time may be allowed by ${extended_by}.`;
  const unsure = duty.confidence === "M" ? " The period is less certain than others." : "";
  return `- ${what.charAt(0).toUpperCase()}${what.slice(1)}: within ${periodOf(duty)}${when === "" ? "" : ` (where that day is ${when})`}, to ${to}.${more}${unsure} Source: ${source}.`;
}

function inUse({ valid_from, valid_to }: Regime): string {
  const when = validity(valid_from, valid_to);
  return when === "" ? "" : `, in use ${when}`;
}

function validity(from: Day | undefined, to: Day | undefined): string {
  const words = [from === undefined ? "" : `from ${plainDate(from)}`, to === undefined ? "" : `to ${plainDate(to)}`];
  return words.filter(Boolean).join(" ");
}

function words(heading: string, list: readonly string[]): readonly string[] {
  return list.length === 0 ? [] : [`${heading}: ${list.join("; ")}.`];
}
