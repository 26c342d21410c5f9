import { isTbc, tidy } from "./values/words.ts";

/**
 * What a figure is measured in, as far as its unit tells: "%", "£", "per 10000", "working day" and other lengths of time,
 * "count" for things that are counted, "any" for nought, which is the same in every unit, and "" where nothing is said.
 */
export type Unit = string;

/** Words that make a figure a change from another: "10% reduction", "5 percentage points", "20% below target". */
const CHANGE =
  /\b(?:points?|pp|change|reduction|increase|decrease|fall|drop|rise|growth|improvement|fewer|less|more|lower|higher|better|worse|below|above|baseline|target|times)\b/;

/** The unit that some words name; nothing for words that may mean anything. */
export function unitIn(words: string): Unit | undefined {
  const unit = tidy(words);
  if (unit === "" || isTbc(unit)) return "";
  if (CHANGE.test(unit)) return undefined;
  if (/^(?:%|per ?cent)/.test(unit)) return "%";
  if (/^(?:£|pounds?$)/.test(unit)) return "£";
  const base = /^(?:rate )?per ([\d,]*\d)\b/.exec(unit)?.[1];
  if (base !== undefined) return `per ${base.replaceAll(",", "")}`;
  const time = /^(?:calendar )?((?:working )?(?:minute|hour|day|week|month|year))s?$/.exec(unit)?.[1];
  return time ?? "count";
}

/**
 * Whether two units certainly cannot stand for one another. A bare figure may well be of days or pounds that its author
 * did not write out again, but 0.45 beside 0.45% may be a hundred times as much.
 */
export function differ(a: Unit | undefined, b: Unit | undefined): boolean {
  if (a === undefined || b === undefined || a === b || a === "any" || b === "any") return false;
  if (isBare(a)) return isShare(b);
  return isBare(b) ? isShare(a) : true;
}

/** Whether a figure is a percentage, or so many per 10,000. */
export function isShare(unit: Unit): boolean {
  return unit === "%" || unit.startsWith("per ");
}

/** Whether a figure is a number of things, or may be one. */
export function isBare(unit: Unit): boolean {
  return unit === "" || unit === "count";
}
