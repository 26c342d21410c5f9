import { statusOf } from "./actions.ts";
import { mentionsIn, sentencesIn } from "./counted-in-words.ts";
import { listedCount } from "./listed-counts.ts";
import { itemsOf, type Plan } from "./plan.ts";
import type { Scalar } from "./syntax.ts";
import type { Span } from "./text.ts";
import { COUNT, readCount } from "./values/number-words.ts";

/** A number of actions that a sentence gives a status, beside the number of all: "15 actions, of which six are complete". */
export interface DoneInWords {
  readonly number: string;
  readonly count: number;
  readonly phrase: string;
  /** Where the number stands, counted from where the text does. */
  readonly at: Span;
  /** The numbers that the plan's own statuses bear out, likeliest first. */
  readonly right: readonly number[];
}

const STATUS = "complete(?:d)?(?: +(?:or|and) +embedded)?|embedded|not +(?:yet +)?started";
const PART = new RegExp(
  `(?<![\\p{L}\\d£$.,/–-])(?<number>${COUNT})(?: +actions)?(?: +of +(?:our|its|all|the)[^,;]{0,40}?)? +(?:are|is|have +been|has +been|were) +(?:now +|already +)?(?<status>${STATUS})(?![\\p{L}-])`,
  "giu",
);
/** Words before a number that loosen it. */
const LOOSE =
  /(?:\b(?:about|around|some|over|nearly|almost|up to|least|than|most|another|further|other|first|only|just)|[~>+<-])\s*$/i;

/** The numbers of actions with a status in sentences that also say rightly how many actions the plan has. */
export function doneInWords(plan: Plan, source: string, scalar: Scalar): readonly DoneInWords[] {
  const statuses = itemsOf(plan, "actions").map(({ value }) => statusOf(value));
  const all = listedCount(plan, "actions");
  if (!all || statuses.some((status) => status === undefined || status === "tbc" || status === "")) return [];
  const totals = mentionsIn(source, scalar).filter(({ what, count }) => what === "actions" && count === all.listed);
  return sentencesIn(source, scalar).flatMap(({ sentence, start }) => {
    if (!totals.some(({ at }) => at.start >= start && at.end <= start + sentence.length)) return [];
    return [...sentence.matchAll(PART)].flatMap((found) => {
      const { number = "", status = "" } = found.groups ?? {};
      if (LOOSE.test(sentence.slice(0, found.index))) return [];
      const at = { start: start + found.index, end: start + found.index + number.length };
      const phrase = found[0].replace(/ +/g, " ");
      return [
        {
          number,
          count: readCount(number),
          phrase,
          at,
          right: rightFor(status.toLowerCase().replace(/ +/g, " "), statuses),
        },
      ];
    });
  });
}

/** What is embedded is complete as well, so "complete" may count it or not. */
function rightFor(words: string, statuses: readonly (string | undefined)[]): readonly number[] {
  const of = (...wanted: readonly string[]): number =>
    statuses.filter((status) => wanted.includes(status ?? "")).length;
  if (words.startsWith("not")) return [of("not started")];
  if (words === "embedded") return [of("embedded")];
  return words.includes("embedded") ? [of("complete", "embedded")] : [of("complete", "embedded"), of("complete")];
}
