import { distance } from "fastest-levenshtein";
import { MONTHS, WEEKDAYS } from "./calendar-day.ts";
import { MONTH } from "./date-words.ts";

const SHORT = new RegExp(`^${MONTH}$`);
const OTHER_WORDS = [
  "quarter",
  "half",
  "year",
  "term",
  "week",
  "spring",
  "summer",
  "autumn",
  "winter",
  "early",
  "late",
];

/**
 * The text with the one word that can only be a misspelt month put right: "30 Aprl 2026" is "30 April 2026". Nothing
 * where no word or more than one is near a month.
 */
export function misspeltMonth(text: string): string | undefined {
  const found = [...text.matchAll(/\p{L}{3,}/gu)].flatMap(({ 0: word, index }) => {
    const month = monthNear(word);
    return month === undefined ? [] : [text.slice(0, index) + month + text.slice(index + word.length)];
  });
  return found.length === 1 ? found[0] : undefined;
}

function monthNear(typed: string): string | undefined {
  const word = typed.toLowerCase();
  if (SHORT.test(word)) return undefined;
  if ([...WEEKDAYS, ...MONTHS, ...OTHER_WORDS].some((known) => known.toLowerCase() === word)) return undefined;
  const near = MONTHS.filter((name) => isNear(word, name.toLowerCase()));
  return near.length === 1 ? near[0] : undefined;
}

/** One slip of the hand in a short name, two in a long one; two letters the wrong way round are one. */
function isNear(word: string, name: string): boolean {
  const most = name.length > 5 ? 2 : 1;
  return (
    distance(word, name) <= most || (name.length > 3 && word.length === name.length && sorted(word) === sorted(name))
  );
}

function sorted(word: string): string {
  return Array.from(word).sort().join("");
}
