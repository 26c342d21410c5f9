import { columnAt, type Ink } from "./ink.ts";
import { STEP } from "./tree.ts";

/** A column in which things stood, and the one they go to. */
interface Level {
  readonly was: number;
  readonly column: number;
}

/**
 * Gives the comments that stand on lines of their own their columns. A comment goes with what it stands above; where it
 * was set in more deeply than that, it goes with what it stands below, as deep as it was.
 */
export function withComments(text: string, inks: readonly Ink[]): readonly Ink[] {
  const open: Level[] = [];
  let before: Ink | undefined;
  let next = 0;
  return inks.map((ink, i) => {
    if (ink.sort === "comment") {
      while (next <= i || inks[next]?.sort === "comment") next++;
      return { ...ink, column: columnOf(text, ink, levelsAt(text, { open, before, next: inks[next] })) };
    }
    before = ink;
    if (ink.depth !== undefined) {
      open.length = Math.min(open.length, ink.depth);
      open[ink.depth] = levelOf(text, ink);
    }
    return ink;
  });
}

interface Place {
  /** What is open above, by depth. */
  readonly open: readonly Level[];
  readonly before: Ink | undefined;
  readonly next: Ink | undefined;
}

/** What a comment may go with, from the left to the right. */
function levelsAt(text: string, { open, before, next }: Place): readonly Level[] {
  if (next && next.depth === undefined) return [levelOf(text, next)];
  const depth = next?.depth ?? 0;
  const own = next ? levelOf(text, next) : { was: 0, column: 0 };
  if (!before || depth >= open.length) return [own];
  // Below a long text a comment must not be set in, or it would be part of the text.
  const deepest = before.sort === "long text" ? [] : [{ was: Infinity, column: (open.at(-1)?.column ?? 0) + STEP }];
  return [own, ...open.slice(depth + 1).filter(Boolean), ...deepest];
}

/** Where dashes stood in the column of the key that holds them, only an item that was made a comment goes with them. */
function columnOf(text: string, { start, end }: Ink, levels: readonly Level[]): number {
  const was = columnAt(text, start);
  const found = levels.find((level) => was <= level.was) ?? levels.at(-1);
  const isItem = /^#[ \t]*-[ \t]/.test(text.slice(start, end));
  return (isItem ? levels.findLast((level) => level.was === found?.was) : found)?.column ?? 0;
}

function levelOf(text: string, { start, column, sort }: Ink): Level {
  return { was: sort === "frozen" ? column : columnAt(text, start), column };
}
