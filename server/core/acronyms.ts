import { type Leaf, leavesOf } from "./leaves.ts";
import { memo } from "./memo.ts";
import { type Block, isSound } from "./syntax.ts";
import type { Span } from "./text.ts";

/** An acronym in a text, without the "s" of its plural, and where it stands in its block. */
export interface Acronym extends Span {
  readonly acronym: string;
}

/** The keys under which sentences and headings stand; elsewhere capitals are ids, references, units and names. */
const PROSE: readonly string[] = [
  "title",
  "summary",
  "text",
  "outcome",
  "programmes",
  "what",
  "success_criteria",
  "exit_criteria",
  "reason",
  "change_reason",
  "matter",
  "population",
  "risks.risk",
  "risks.response",
  "actions.impact",
];

/** Two to six capitals on their own: not a part of `CS/20/06`, `COVID-19`, `EHCP-2`, `A.B.C.` or `R&D`. */
const ACRONYM =
  /(?<![\p{L}\p{N}&.]|\d[/-]|\p{Lu}-)\p{Lu}{2,6}(?=(?:s|['’]s?)?(?![\p{L}\p{N}&]|[/-]\d|\.\p{L}|-\p{Lu}))/gu;

function isProse({ path, shape }: Leaf): boolean {
  if (shape.refersTo.length > 0 || shape.choices.length > 0 || shape.holds !== undefined) return false;
  return PROSE.includes(path.at(-1) ?? "") || PROSE.includes(`${path[0]}.${path.at(-1)}`);
}

/** The acronyms in the sentences and headings of a block, in the order they are written. */
export const acronymsIn: (block: Block) => readonly Acronym[] = memo((block) =>
  isSound(block) ? leavesOf(block).flatMap((leaf) => (isProse(leaf) ? acronymsOf(block.text, leaf) : [])) : [],
);

/** A text that is all in capitals has no acronyms. */
function acronymsOf(text: string, { scalar }: Leaf): readonly Acronym[] {
  const source = text.slice(scalar.start, scalar.end);
  if (!/\p{Ll}/u.test(scalar.text)) return [];
  return [...source.matchAll(ACRONYM)].flatMap(({ 0: acronym, index }) =>
    isShouted(source, index, acronym)
      ? []
      : [{ acronym, start: scalar.start + index, end: scalar.start + index + acronym.length }],
  );
}

/** Whether a word of capitals stands beside one that is too long for an acronym, as in "URGENT ATTENTION". */
function isShouted(source: string, at: number, acronym: string): boolean {
  const before = /(\p{Lu}{7,})[\s,:]*$/u.test(source.slice(Math.max(0, at - 40), at));
  return before || /^[\s,:]*\p{Lu}{7,}/u.test(source.slice(at + acronym.length, at + acronym.length + 40));
}
