import { meantChoice } from "../../core/meant.ts";
import { itemShape } from "../../core/shape.ts";
import { addParagraph, addTo, type Draft, note, put } from "./draft.ts";
import type { Column } from "./headings.ts";
import type { Meaning } from "./heading-words.ts";
import type { Intake } from "./intake.ts";
import { linesIn, paragraphsIn, plainWords } from "./lines.ts";

/** A row that is being read: the item that is made of it, and all that was made before. */
export interface InHand {
  readonly intake: Intake;
  readonly draft: Draft;
}

/** Puts the words of a cell where its column says. */
export type Put = (hand: InHand, cell: string, column: Column) => void;

/** What to do with the columns of a kind of table. What stands in any other is kept as a note. */
export type Puts = Readonly<Partial<Record<Meaning, Put>>>;

/** Writes the words of a cell under a key, in one line where a value is no prose. */
export function under(key: string): Put {
  return ({ draft }, cell, { label }) => put(draft, key, cell.replace(/\s+/g, " "), label);
}

/** Adds the words of a cell to those under a key. */
export function paragraphUnder(key: string): Put {
  return ({ draft }, cell) => addParagraph(draft, key, paragraphsIn(cell).join("\n"));
}

/** Adds each line of a cell to the list under a key. */
export function linesUnder(
  key: string,
  of: (line: string) => Parameters<typeof addTo>[2][number] = (line) => line,
): Put {
  return ({ draft }, cell) => addTo(draft, key, linesIn(cell).map(of));
}

/** Keeps the words of a cell as a note with their heading. */
export const asNote: Put = ({ draft }, cell, { label }) => note(draft, label, cell);

/**
 * Writes the word of a list that a cell means. Where the cell may say more than that word, or means none of the list, it
 * is kept as well.
 */
export function chosen(key: string, otherwise: Put = asNote): Put {
  return (hand, cell, column) => {
    const word = choiceIn(hand.draft, key, cell);
    if (word === undefined || hand.draft.fields[key] !== undefined) return otherwise(hand, cell, column);
    put(hand.draft, key, word, column.label);
    const isSame = plainWords(word) === plainWords(cell) || SAME.test(plainWords(cell));
    if (key === "status" && !isSame) asNote(hand, cell, column);
  };
}

/** The words of audit trackers that the format has others for. */
const IMPLEMENTED: ReadonlyMap<string, string> = new Map([
  ["implemented", "complete"],
  ["fully implemented", "complete"],
  ["partly implemented", "in progress"],
  ["partially implemented", "in progress"],
  ["not implemented", "not started"],
  ["not due", "not started"],
]);

/** Words that say no more and no less than a status of the format. */
const SAME =
  /^(?:completed?|done|finished|implemented|fully implemented|not begun|not yet started|to start|started|ongoing|on going|under ?way|sustained)$/;

/** The word of a list that some words mean, for a key of an item; nothing where they mean none. */
export function choiceIn({ list }: Draft, key: string, words: string): string | undefined {
  const shape = itemShape(list).keys.get(key);
  const small = words.replace(/\s+/g, " ").trim().toLowerCase();
  if (!shape || small.length > 40) return undefined;
  const meant = key === "status" ? IMPLEMENTED.get(small) : undefined;
  return meant ?? shape.choices.find(({ value }) => value === small)?.value ?? meantChoice(small, shape)?.word;
}
