import { type Leaf, leavesOf } from "./leaves.ts";
import { memo } from "./memo.ts";
import { type Block, isSound } from "./syntax.ts";
import { type DateReading, readDate } from "./values/date.ts";

/** A value that should be a date, and what its text says. */
export interface DateLeaf {
  readonly leaf: Leaf;
  readonly text: string;
  readonly reading: DateReading;
}

/** Every date of a block in the order they are written; blank ones and those in a block that is broken are left out. */
export const datesIn: (block: Block) => readonly DateLeaf[] = memo((block) =>
  (isSound(block) ? leavesOf(block) : []).flatMap((leaf) => {
    const text = leaf.scalar.text.trim();
    return leaf.shape.holds === "date" && text !== "" ? [{ leaf, text, reading: readDate(text) }] : [];
  }),
);
