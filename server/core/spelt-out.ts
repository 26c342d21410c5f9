import { leavesOf } from "./leaves.ts";
import { memo } from "./memo.ts";
import { type Block, isSound } from "./syntax.ts";
import type { Span } from "./text.ts";

const SMALL_WORDS = "a an and at by for from in into of on or the to with";
/** Small words that an acronym may leave out: "Child and Family Assessment" is a CFA, or a CAFA. */
const SMALL = new RegExp(`^(?:${SMALL_WORDS.replaceAll(" ", "|")})$`, "i");

/** Whether words are what an acronym stands for: its letters begin them one by one, small words counting or not. */
export function spells(words: readonly string[], acronym: string): boolean {
  const [word, ...rest] = words;
  if (word === undefined) return acronym === "";
  if (acronym === "") return false;
  const takes = word.charAt(0).toUpperCase() === acronym.charAt(0) && spells(rest, acronym.slice(1));
  return takes || (SMALL.test(word) && spells(rest, acronym));
}

/** Words with capitals and the small words between them, such as "Director of Children's Services". */
interface Name {
  readonly text: string;
  /** Once for its words with capitals, once for all of them: their first letters, and where each word stands. */
  readonly readings: readonly { readonly initials: string; readonly words: readonly Span[] }[];
}

const WORD = "\\p{Lu}\\p{L}*\\p{Ll}\\p{L}*(?:['’]\\p{L}+)?";
const NAME = new RegExp(`${WORD}(?:(?:,? |-| & )(?:(?:${SMALL_WORDS.replaceAll(" ", "|")}) ){0,2}${WORD})+`, "gu");

/** Two words spell too many acronyms of two letters to tell which is meant. */
const LEAST = 3;

/** A sentence holds names; a text longer than this is something else. */
const LONGEST = 2000;

/** The names in a block that an acronym may stand for. */
const namesIn: (block: Block) => readonly Name[] = memo((block) =>
  (isSound(block) ? leavesOf(block) : []).flatMap(({ scalar }) =>
    scalar.text.length > LONGEST
      ? []
      : [...scalar.text.replace(/\s+/g, " ").matchAll(NAME)].map(([text]) => ({ text, readings: readingsOf(text) })),
  ),
);

function readingsOf(text: string): Name["readings"] {
  const words = [...text.matchAll(/\p{L}+(?:['’]\p{L}+)?/gu)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    initial: word.charAt(0),
  }));
  return [words.filter(({ initial }) => /\p{Lu}/u.test(initial)), words].map((some) => ({
    initials: some.map(({ initial }) => initial.toUpperCase()).join(""),
    words: some,
  }));
}

/** The name in a block that spells an acronym, as "Director of Children's Services" spells DCS; or nothing. */
export function nameSpelling(block: Block, acronym: string): string | undefined {
  if (acronym.length < LEAST) return undefined;
  for (const { text, readings } of namesIn(block)) {
    for (const { initials, words } of readings) {
      const at = initials.indexOf(acronym);
      const [first, last] = [words[at], words[at + acronym.length - 1]];
      if (first && last) return text.slice(first.start, last.end);
    }
  }
  return undefined;
}
