import { isTbc } from "../../core/placed.ts";
import { say } from "../../core/say.ts";

/** The longest id that is taken, in UTF-16 units: it is a handle, to be read in lists. */
const LONGEST = 80;

/** What an id must not be, and what is said of one that is; `example` is an id that could be given instead. */
type Objection = readonly [holds: (id: string) => boolean, says: (id: string, example: string) => string];

/** Control and format characters, halves of characters, and those that YAML forbids. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\ufffe\uffff]/u;
const MARKS = /["\u201c\u201d\u201e\u2018]|^['\u2019]|['\u2019]$/;
const BRACKETS = /[,[\]{}]/;

const OBJECTIONS: readonly Objection[] = [
  [(id) => id === "", (_, example) => say`An id cannot be empty. Write a short one, such as ${example}.`],
  [isTbc, other(() => say`"tbc" says that something is not known yet and cannot be an id.`)],
  [(id) => UNSEEN.test(id), other(() => say`An id cannot hold line breaks or characters that nobody can see.`)],
  [(id) => /\s/.test(id), rather(() => say`An id has no spaces.`)],
  [
    (id) => MARKS.test(id),
    rather(() => say`An id is typed without quotation marks: they are added where they are needed.`),
  ],
  [
    (id) => BRACKETS.test(id),
    other(() => say`An id with a comma or bracket in it would be cut in a list such as [A1, A2].`),
  ],
  [
    (id) => id.length > LONGEST,
    other(() => say`An id has at most ${LONGEST} characters, so that lists of ids can be read.`),
  ],
];

function other(why: () => string): Objection[1] {
  return (_, example) => `${why()} ${say`Choose another, such as ${example}.`}`;
}

function rather(why: () => string): Objection[1] {
  return (id, example) => `${why()} ${say`Write ${simplified(id) || example}.`}`;
}

/**
 * Why a text cannot be an id, as a sentence; nothing where it can. An id is typed in many places, some of them between
 * brackets, so what would have to be written with care in one of them is refused for all.
 */
export function objectionTo(id: string, example: () => string): string | undefined {
  const found = OBJECTIONS.find(([holds]) => holds(id));
  return found?.[1](id, example());
}

/** An id without quotation marks round it, and with hyphens for what else it cannot hold. */
function simplified(id: string): string {
  const bare = id.replace(/["\u201c\u201d\u201e\u2018]|^['\u2019]+|['\u2019]+$/g, "");
  return bare
    .replace(/[\s,[\]{}]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, LONGEST);
}
