import { meantChoice, wordsHolding } from "../meant.ts";
import { eitherOf, quoted } from "../names.ts";
import { REGIMES } from "../regimes/index.ts";
import { say } from "../say.ts";
import { itemShape, planShape, type Shape } from "../shape.ts";
import { didYouMean, nearest, plainly } from "../suggest.ts";
import type { Nation } from "../values/bank-holidays.ts";
import type { Day } from "../values/calendar-day.ts";
import { readDate, showPossible } from "../values/date.ts";

/** What somebody typed, understood; or what is wrong with it, in a sentence that ends with what would be right. */
export type Answer<T> = { readonly value: T } | { readonly wrong: string };

/** A framework that a plan may answer, with what it is called. */
export interface Framework {
  readonly id: string;
  readonly title: string;
}

/** Every framework to choose from, in the order of the regimes; the last one stands for all others. */
export function frameworks(): readonly Framework[] {
  return [...REGIMES.map(({ id, title }) => ({ id, title })), { id: "other", title: say`Another framework` }];
}

/** The most recommendations that a new plan is made for; a larger number is rather a slip of the hand. */
const MOST = 500;

/** Reads the name of a framework: its id, or another word for it that can mean one only. */
export function readFramework(typed: string): Answer<string> {
  const ids = frameworks().map(({ id }) => id);
  const shape = itemShape("response_to").keys.get("framework") ?? planShape;
  const word = typed.trim();
  const found = wordFor(word, shape);
  if (found !== undefined && ids.includes(found)) return { value: found };
  const near = [...new Set([...wordsHolding(word, ids), ...nearest(word, ids)])].slice(0, 3);
  const known = near.length > 0 ? didYouMean(near) : ` ${say`"improvement-plans new --frameworks" lists them.`}`;
  return { wrong: `${say`No framework is called ${quoted(typed)}.`}${known}` };
}

/** The word of a list that was typed, or that has the same meaning; what is misspelt is asked about and not guessed. */
function wordFor(typed: string, shape: Shape): string | undefined {
  const small = typed.toLowerCase();
  if (shape.choices.some(({ value }) => value === small)) return small;
  const meant = meantChoice(typed, shape);
  return meant && (!meant.sure || plainly(meant.word) === plainly(typed)) ? meant.word : undefined;
}

/** Reads the name of a nation. */
export function readNation(typed: string): Answer<Nation> {
  const shape = planShape.keys.get("nation") ?? planShape;
  const word = wordFor(typed.trim(), shape);
  const found = NATIONS.find((nation) => nation === word);
  if (found) return { value: found };
  return { wrong: say`${quoted(typed)} is not a nation here. Write england, wales, scotland or northern ireland.` };
}

const NATIONS: readonly Nation[] = ["england", "wales", "scotland", "northern ireland"];

/** Reads the day that starts the time for answering; nothing typed, or tbc, means that it is not known yet. */
export function readReceived(typed: string): Answer<Day | undefined> {
  const date = readDate(typed);
  if (typed.trim() === "" || date.kind === "tbc") return { value: undefined };
  if (date.kind === "ambiguous") {
    const meanings = date.readings.map((one) => showPossible(one));
    const days = date.readings.map(({ iso }) => iso ?? "2025-11-30");
    return { wrong: say`${quoted(typed)} can be ${eitherOf(meanings)}. Write ${eitherOf([...new Set(days)])}.` };
  }
  if (date.kind === "date" && date.precision === "day" && !date.weekdayDiffers) return { value: date.from };
  if (date.kind === "date" && date.weekdayDiffers) {
    return { wrong: say`${quoted(typed)} has another day of the week than the calendar. Write it as 2025-11-30.` };
  }
  return { wrong: say`${quoted(typed)} is not a day. Write it as 2025-11-30, or tbc if it is not known yet.` };
}

/** Reads how many recommendations there are; nothing typed, or tbc, means that nobody has counted them yet. */
export function readCount(typed: string): Answer<number> {
  const word = typed.trim();
  if (word === "" || /^tbc$/i.test(word)) return { value: 0 };
  if (/^\d{1,4}$/.test(word) && Number(word) <= MOST) return { value: Number(word) };
  return { wrong: say`${quoted(typed)} is not a number of recommendations. Write a whole number up to ${MOST}.` };
}

/** Reads the name of a body or of a partnership. */
export function readName(typed: string): Answer<string> {
  const name = typed.replace(/\s+/g, " ").trim();
  return name === "" ? { wrong: say`Write the name of the body, such as Plymouth City Council.` } : { value: name };
}
