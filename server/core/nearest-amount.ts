import { readMoney } from "./values/money.ts";
import { readDecimal } from "./values/number.ts";

const NOTHING = /^(?:n\/?a|not applicable|no cost|zero)$/i;
const UNKNOWN = /^(?:unknown|(?:not|amount) (?:yet )?known|not (?:yet )?costed|to be (?:costed|agreed|decided))$/i;

/**
 * What was probably meant by a text that should be an amount of money: a decimal comma made a point, words around one
 * amount left out, "n/a" as nil. Nothing where there is more than one figure to choose from.
 */
export function nearestMoney(text: string): string | undefined {
  if (NOTHING.test(text)) return "nil";
  if (UNKNOWN.test(text)) return "tbc";
  const point = text.replace(/^([^,]*\d),(\d{1,2} ?(?:k|m|bn|thousand|million|billion)s?)$/i, "$1.$2");
  const nought = text.replace(/^(.*(?<!\d)0),(?=\d)/, "$1.");
  return [point, nought, ...shorter(text)].find((one) => one !== text && readMoney(one).kind === "money");
}

/** What was probably meant by a text that should be a number of posts. */
export function nearestDecimal(text: string): string | undefined {
  const point = text.replace(/^(?:(\d+),(\d{1,2})\b|0,(?=\d))/, (typed) => typed.replace(",", "."));
  return [point, ...shorter(text)].find((one) => one !== text && readDecimal(one).kind === "number");
}

/** The text with words left out from its end or its beginning, longest first, as long as no figure goes with them. */
function shorter(text: string): readonly string[] {
  const words = text.trim().split(/\s+/);
  const cut = words.flatMap((_, i) => [
    [words.slice(0, words.length - i), words.slice(words.length - i)],
    [words.slice(i), words.slice(0, i)],
  ]);
  return cut.filter(([, gone = []]) => !/\d/.test(gone.join(""))).map(([kept = []]) => kept.join(" "));
}
