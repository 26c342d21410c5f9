import { linesIn } from "../core/text-lines.ts";
import type { Span } from "../core/text.ts";

interface Open {
  readonly start: number;
  readonly rank: number;
  end: number;
}

/** What belongs to a line by its indent alone: the lines below it that are indented more deeply. */
export function foldsByLook(text: string): readonly Span[] {
  const folds: Open[] = [];
  const open: Open[] = [];
  for (const line of linesIn(text)) {
    const words = line.text.trim();
    if (words === "" || words.startsWith("#")) continue;
    const indent = line.text.length - line.text.trimStart().length;
    const rank = rankOf(indent, words);
    while ((open.at(-1)?.rank ?? -1) >= rank) open.pop();
    const end = line.start + line.text.trimEnd().length;
    for (const one of open) one.end = end;
    const fold = { start: line.start + indent, end, rank };
    open.push(fold);
    folds.push(fold);
  }
  return folds.map(({ start, end }) => ({ start, end }));
}

/** Items may stand in the column of the key that holds them, and belong to it all the same. */
function rankOf(indent: number, words: string): number {
  return 2 * indent + (/^-(?:\s|$)/.test(words) ? 1 : 0);
}
