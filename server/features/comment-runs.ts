import { type Document, linesOf } from "../core/document.ts";
import { memo } from "../core/memo.ts";
import { type Block, isSound } from "../core/syntax.ts";
import type { Span } from "../core/text.ts";
import { lineAt } from "../core/text.ts";
import { blockAt } from "./cursor.ts";

/** Comments of several lines that stand directly below each other, each line holding nothing else. */
export function commentRuns(document: Document): readonly Span[] {
  const lines = linesOf(document);
  const runs: Span[] = [];
  let run: Span | undefined;
  for (const [line, from] of lines.starts.entries()) {
    const text = lineAt(lines, line);
    const start = from + text.length - text.trimStart().length;
    const isOne = text.trimStart().startsWith("#") && isComment(document, start);
    if (!isOne && run) runs.push(run);
    run = isOne ? { start: run?.start ?? start, end: from + text.trimEnd().length } : undefined;
  }
  return run ? [...runs, run] : runs;
}

/** A `#` in a text of several lines begins no comment. Outside of blocks there is nothing but comments. */
function isComment(document: Document, at: number): boolean {
  const placed = blockAt(document, at);
  if (!placed || at < placed.start || at >= placed.start + placed.block.text.length) return true;
  return !isSound(placed.block) || commentsIn(placed.block).has(at - placed.start);
}

const commentsIn: (block: Block) => ReadonlySet<number> = memo(
  ({ comments }) => new Set(comments.map(({ start }) => start)),
);
