import type { Scalar } from "./syntax.ts";
import type { Span } from "./text.ts";
import { COUNT, readCount } from "./values/number-words.ts";

/** What a text may count that a plan lists. */
export type Counted =
  | "recommendations"
  | "areas_for_improvement"
  | "areas_for_priority_action"
  | "themes"
  | "actions"
  | "phases";

/** A number of things in a sentence, such as "48 actions" in "This plan has 48 actions in eight themes". */
export interface Mention {
  readonly what: Counted;
  readonly count: number;
  /** Where the number alone stands, counted from where the text does. */
  readonly at: Span;
  readonly number: string;
  /** The number with its noun, on one line. */
  readonly phrase: string;
  readonly before: string;
  readonly after: string;
  /** The whole sentence without the phrase. */
  readonly around: string;
}

/** The nouns that name a list of the plan, with the adjectives that leave the whole list meant. */
const NOUNS: Readonly<Record<Counted, string>> = {
  recommendations: "(?:(?:formal|separate|individual|specific) )?recommendations",
  areas_for_improvement: "areas (?:for|of) improvement",
  areas_for_priority_action: "areas for priority action",
  themes: "(?:(?:key|main|overarching|broad|common|improvement) )?themes",
  actions: "(?:(?:separate|individual|specific|detailed|improvement) )?actions",
  phases: "phases",
};

const WHATS = Object.keys(NOUNS) as Counted[];
const ANY_NOUN = WHATS.map((what) => `(?<${what}>${NOUNS[what].replaceAll(" ", " +")})`).join("|");
const PATTERN = new RegExp(`(?<![\\p{L}\\d£$.,/–-])(?<number>${COUNT}) +(?:${ANY_NOUN})(?![\\p{L}\\d-])`, "giu");

/** A summary has some hundred words; what stands behind so many characters is something else. */
const LONGEST = 10_000;

/**
 * The numbers of things that a text speaks of. Places count in the text as it is typed, so a number that is mended stays
 * where it was.
 */
export function mentionsIn(source: string, scalar: Scalar): readonly Mention[] {
  return sentencesIn(source, scalar).flatMap(({ sentence, start }) =>
    [...sentence.matchAll(PATTERN)].map((found) => mentionOf(found, sentence, start)),
  );
}

/** A sentence of a text on one line, and where it stands in the source. */
export interface Sentence {
  readonly sentence: string;
  readonly start: number;
}

/** The sentences of a text, each as long as it is typed. */
export function sentencesIn(source: string, scalar: Scalar): readonly Sentence[] {
  const flat = flattened(source.slice(scalar.start, Math.min(scalar.end, scalar.start + LONGEST)), scalar.style);
  return [...flat.matchAll(/(?:[^.!?]|[.!?](?! |$))+/g)].map(({ 0: sentence, index }) => ({
    sentence,
    start: scalar.start + index,
  }));
}

/** The same text with a space for each character that only lays it out. */
function flattened(text: string, style: Scalar["style"]): string {
  const spaces = (part: string): string => " ".repeat(part.length);
  const headless = style === "block" ? text.replace(/^[>|].*/, spaces) : text;
  return headless.replace(/\s/g, " ");
}

function mentionOf(found: RegExpMatchArray, sentence: string, base: number): Mention {
  const groups = found.groups ?? {};
  const number = groups["number"] ?? "";
  const start = found.index ?? 0;
  const before = sentence.slice(0, start);
  const after = sentence.slice(start + found[0].length);
  return {
    what: WHATS.find((what) => groups[what] !== undefined) ?? "actions",
    count: readCount(number),
    at: { start: base + start, end: base + start + number.length },
    number,
    phrase: tidied(found[0]),
    before: tidied(before),
    after: tidied(after),
    around: tidied(`${before} ${after}`),
  };
}

function tidied(text: string): string {
  return text.replace(/ +/g, " ").trim();
}
