import { MONTH } from "./values/date-words.ts";
import { readDate } from "./values/date.ts";
import { tidy } from "./values/words.ts";

/** A date with a remark beside it: "May 2026 (annual council)", "Completed March 2025", "ongoing - review June 2026". */
export interface RemarkedDate {
  readonly date: string;
  readonly remark: string;
}

/** Words that change what the date beside them means, so that it is not the one to write. */
const CHANGING = /\b(?:not|no|never|after|before|until|till|since|from|beyond|earlier|later|than|or|and|to)\b/;
const A_DATE = new RegExp(`\\d|\\b${MONTH}\\b`);

/** The date that is left where words without a figure are cut off at one end; a year alone would be too little. */
export function remarkedDate(text: string): RemarkedDate | undefined {
  const words = text.trim().split(/\s+/);
  for (let count = 1; count < words.length; count++) {
    const [first, last] = [words.slice(0, count), words.slice(-count)];
    const found = dateBeside(words.slice(0, -count), last) ?? dateBeside(words.slice(count), first);
    if (found) return found;
  }
  return undefined;
}

function dateBeside(kept: readonly string[], cut: readonly string[]): RemarkedDate | undefined {
  const [date, remark] = [trimmed(kept.join(" ")), trimmed(cut.join(" "))];
  const words = tidy(remark);
  if (words === "" || A_DATE.test(words) || CHANGING.test(words) || /^\d{4}$/.test(date)) return undefined;
  return readDate(date).kind === "date" ? { date, remark } : undefined;
}

function trimmed(text: string): string {
  return text.replace(/^[\s,;:()[\]–—-]+|[\s,;:()[\]–—-]+$/g, "");
}

/** A due date with the one it had before: "April 2026 (was January 2026)". */
export interface MovedDate {
  readonly now: string;
  readonly before: string;
}

const MOVED =
  /^(.+?)[\s,;([–—-]+(?:was|were|previously|originally|formerly|prev\.?|orig\.?|original(?:ly)?(?: due)?(?: date)?|(?:revised|moved|changed|extended|slipped|delayed) from)[\s:]+(.+?)[\s)\]]*$/i;

/** Reads a due date that keeps the one before it in its own place. */
export function movedDate(text: string): MovedDate | undefined {
  const [, now = "", before = ""] = MOVED.exec(text.trim()) ?? [];
  return [now, before].every((date) => readDate(date).kind === "date") ? { now, before } : undefined;
}
