import { reservations, legalDeadline } from "../../core/deadlines.ts";
import { itemsOf } from "../../core/plan.ts";
import { said, say } from "../../core/say.ts";
import { addMonths, civil, type Day, dayOf, isoDate, lastOfMonth, longDate } from "../../core/values/calendar-day.ts";
import { financialYearDays, financialYearLabel, financialYearOf } from "../../core/values/financial-year.ts";
import { escapeMarkdown } from "../markdown.ts";
import type { Offer } from "./offer.ts";
import type { Typing } from "./typing.ts";

/** Days that are often meant under a key, the last day that the law gives for an answer before all others. */
export function dateOffers(typing: Typing): readonly Offer[] {
  const key = typing.context.path.at(-1) ?? "";
  const { day, from } = dayFor(typing, key);
  const choose = PAST.has(key) ? past : FIRST.has(key) ? firsts : future;
  const moments = [{ day, words: from }, ...choose(day, isStatusDate(typing, key))];
  const days = new Map<Day, string[]>();
  for (const moment of moments) days.set(moment.day, [...(days.get(moment.day) ?? []), moment.words]);
  const offers = [...days].map(([at, words]) => offerOf(at, words.join(", ")));
  return key === "response_due" ? [...legalOffers(typing), ...offers] : offers;
}

/** The days of these keys lie behind; those of all others, save the first days of something, lie ahead. */
const PAST: ReadonlySet<string> = new Set([
  "status_as_at",
  "report_sent",
  "report_received",
  "report_published",
  "completed_on",
  "on",
  "date",
]);
const FIRST: ReadonlySet<string> = new Set(["start", "from"]);

/** The plan's status date cannot be what it is reckoned from itself. */
function dayFor({ plan }: Typing, key: string): { readonly day: Day; readonly from: string } {
  return key === "status_as_at" ? plan.setting.asOf : plan.asOf;
}

function isStatusDate({ plan }: Typing, key: string): boolean {
  return key !== "status_as_at" && plan.asOf !== plan.setting.asOf;
}

interface Moment {
  readonly day: Day;
  readonly words: string;
}

function future(day: Day, isStatus: boolean): readonly Moment[] {
  const within = (count: number, time: string): Moment => ({
    day: addMonths(day, count),
    words: isStatus ? say`${time} after the status date` : say`in ${time}`,
  });
  const { year, month } = civil(day);
  return [
    within(1, say`1 month`),
    within(3, say`3 months`),
    within(6, say`6 months`),
    within(12, say`1 year`),
    { day: lastOfMonth(year, month), words: say`end of the month` },
    { day: quarterEnd(day), words: say`end of ${quarterName(day)}` },
    ...[0, 1].map((more) => yearEnd(financialYearOf(day) + more)),
  ];
}

function past(day: Day): readonly Moment[] {
  const { year, month } = civil(day);
  const endOfLastQuarter = addMonths(quarterEnd(day), -3);
  const quarter = lastOfMonth(civil(endOfLastQuarter).year, civil(endOfLastQuarter).month);
  return [
    { day: day - 1, words: say`the day before` },
    { day: dayOf(year, month, 0), words: say`end of the month before` },
    { day: quarter, words: say`end of ${quarterName(quarter)}` },
    yearEnd(financialYearOf(day) - 1),
  ];
}

function firsts(day: Day): readonly Moment[] {
  const { year, month } = civil(day);
  const start = financialYearOf(day);
  return [
    { day: dayOf(year, month, 1), words: say`first of the month` },
    { day: lastOfMonth(year, month) + 1, words: say`first of next month` },
    { day: quarterEnd(day) + 1, words: say`start of ${quarterName(quarterEnd(day) + 1)}` },
    ...[start, start + 1].map((one) => ({
      day: dayOf(one, 4, 1),
      words: say`start of the financial year ${financialYearLabel(one)}`,
    })),
  ];
}

function yearEnd(start: number): Moment {
  return { day: financialYearDays(start).high, words: say`end of the financial year ${financialYearLabel(start)}` };
}

/** The last day of the quarter that a day lies in; the quarters of financial and of calendar years end together. */
function quarterEnd(day: Day): Day {
  const { year, month } = civil(day);
  return lastOfMonth(year, Math.ceil(month / 3) * 3);
}

/** "Q1 2025/26", April to June. */
function quarterName(day: Day): string {
  const { month } = civil(day);
  return `Q${((Math.ceil(month / 3) + 2) % 4) + 1} ${financialYearLabel(financialYearOf(day))}`;
}

function offerOf(day: Day, words: string): Offer {
  const detail = say`${longDate(day)}, ${words}`;
  return { label: isoDate(day), kind: "date", detail, filter: detail, group: 1, write: { words: isoDate(day) } };
}

/** The last day for the answer to the inspection that the cursor is in, with the way in which it was counted. */
function legalOffers({ plan, document, offset }: Typing): readonly Offer[] {
  const inspection = itemsOf(plan, "response_to").find(
    ({ uri, at }) => uri === document.uri && offset >= at.start && offset <= at.start + at.block.text.length,
  );
  const legal = inspection && legalDeadline(plan, inspection);
  if (!legal) return [];
  const { day, explanation, duty, atLatest } = legal;
  const { reasoning, source, advice } = explanation;
  const lastDay = say`**${longDate(day)}** is the last day to ${escapeMarkdown(said(duty.what))}: ${escapeMarkdown(reasoning)}.`;
  const documentation = [
    `${lastDay}${escapeMarkdown(reservations(legal))}`,
    say`Source: ${escapeMarkdown(source)}.`,
    advice,
  ].join("\n\n");
  const words = atLatest
    ? say`the last day by law at the latest: ${reasoning}`
    : say`the last day by law: ${reasoning}`;
  const offer = offerOf(day, words);
  return [{ ...offer, documentation, group: 0, preselect: true }];
}
