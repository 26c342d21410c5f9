import { capital, counted } from "../../core/names.ts";
import { regimeOf } from "../../core/regimes/index.ts";
import type { Duty, Regime, RegimeEvent } from "../../core/regimes/regime.ts";
import { said, say } from "../../core/say.ts";
import { type Day, plainDate } from "../../core/values/calendar-day.ts";
import type { Asked } from "./asked.ts";

const AFTER: Readonly<Record<RegimeEvent, (time: string) => string>> = {
  report_received: (time) => say`${time} after the day on which the report is received`,
  report_sent: (time) => say`${time} after the day on which the report is sent`,
  report_published: (time) => say`${time} after the day on which the report is published`,
  request: (time) => say`${time} after the day on which the request is made`,
};

const BEGINNING: Readonly<Record<RegimeEvent, (time: string) => string>> = {
  report_received: (time) => say`${time} beginning with the day on which the report is received`,
  report_sent: (time) => say`${time} beginning with the day on which the report is sent`,
  report_published: (time) => say`${time} beginning with the day on which the report is published`,
  request: (time) => say`${time} beginning with the day on which the request is made`,
};

/** The time that a duty allows: "70 working days after the day on which the report is received". */
export function periodOf({ count, unit, counting, event }: Duty): string {
  return (counting === "of" ? AFTER : BEGINNING)[event](counted(count, unit));
}

/** The same as a sentence that begins with the event. */
export function startOf(duty: Duty): string {
  return say`The time to ${said(duty.what)} is ${periodOf(duty)}.`;
}

/** What a framework asks for, by when, by which law, and in which words it judges. */
export function regimeHelp({ leaf, text }: Asked): string | undefined {
  const regime = leaf.path.join(".") === "response_to.framework" ? regimeOf(text) : undefined;
  if (!regime) return undefined;
  const duties = regime.duties.map(dutyInWords);
  const source = regime.date_from === undefined ? say`the inspectorate` : said(regime.date_from);
  const from = say`Nothing here can be counted: the date comes from ${source}. Write it under \`response_due\`.`;
  return [
    `**${said(regime.title)}**`,
    inUse(regime),
    duties.length > 0 ? duties.join("\n") : from,
    ...words(say`Judgements, best first`, regime.judgement_scale),
    ...words(say`Words for what was found`, regime.categories),
    ...(duties.length > 0 ? [say`Check the dates with your own legal adviser before relying on them.`] : []),
  ].join("\n\n");
}

function dutyInWords(duty: Duty): string {
  const { what, to, source, valid_from, valid_to, extended_by } = duty;
  const when = validity(valid_from, valid_to);
  const [task, time, body] = [capital(said(what)), periodOf(duty), said(to)];
  const due =
    when === ""
      ? say`${task}: within ${time}, to ${body}.`
      : say`${task}: within ${time} (where that day is ${when}), to ${body}.`;
  const more = extended_by === undefined ? "" : say`More time may be allowed by ${said(extended_by)}.`;
  const unsure = duty.confidence === "M" ? say`The period is less certain than others.` : "";
  return `- ${[due, more, unsure, say`Source: ${said(source)}.`].filter((one) => one !== "").join(" ")}`;
}

function inUse({ inspectorate, valid_from, valid_to }: Regime): string {
  const when = validity(valid_from, valid_to);
  return when === "" ? said(inspectorate) : say`${said(inspectorate)}, in use ${when}`;
}

function validity(from: Day | undefined, to: Day | undefined): string {
  if (to === undefined) return from === undefined ? "" : say`from ${plainDate(from)}`;
  return from === undefined ? say`to ${plainDate(to)}` : say`from ${plainDate(from)} to ${plainDate(to)}`;
}

function words(heading: string, list: readonly string[]): readonly string[] {
  return list.length === 0 ? [] : [say`${heading}: ${list.join("; ")}.`];
}
