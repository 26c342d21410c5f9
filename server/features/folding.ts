import { type Document, linesOf } from "../core/document.ts";
import { memo } from "../core/memo.ts";
import type { Place } from "../core/problem.ts";
import { type Block, type Entry, isSound, type Node } from "../core/syntax.ts";
import { positionAt, type Span } from "../core/text.ts";
import { linesIn } from "../core/text-lines.ts";
import { commentRuns } from "./comment-runs.ts";
import { documentAt, type TextFeature } from "./feature.ts";
import { foldsByLook } from "./folds-by-look.ts";
import { trimmed } from "./places.ts";

/** Lines that can be hidden behind their first: `at` begins in that line and ends in the last one. */
export interface Fold {
  readonly at: Place;
  readonly sort: "part" | "comment";
}

/**
 * Finds the lines of a text that can be folded: lists, items and texts of several lines by what was read of them, and by
 * their indents where a piece is broken; and comments of several lines. No two begin in one line.
 */
export const folding: TextFeature<readonly Fold[]> = (project, uri) => {
  const document = documentAt(project, uri);
  return document && foldsOf(document);
};

const foldsOf: (document: Document) => readonly Fold[] = memo((document) => {
  const blocks = document.syntax.blocks.flatMap(({ start, block }) =>
    foldsIn(block).map((span) => ({ start: start + span.start, end: start + span.end })),
  );
  const parts = [...listFolds(document), ...blocks].map((span) => ({ span, sort: "part" as const }));
  const comments = commentRuns(document).map((span) => ({ span, sort: "comment" as const }));
  const longest = new Map<number, Fold>();
  for (const { span, sort } of [...parts, ...comments]) {
    const line = firstLineOf(document, span);
    const same = line === undefined ? undefined : longest.get(line);
    if (line === undefined || (same && same.at.end >= span.end)) continue;
    longest.set(line, { at: { uri: document.uri, ...span }, sort });
  }
  return [...longest.values()].sort((a, b) => a.at.start - b.at.start || b.at.end - a.at.end);
});

/** The line in which a span begins; nothing where it ends there, too. */
function firstLineOf(document: Document, { start, end }: Span): number | undefined {
  const lines = linesOf(document);
  const { line } = positionAt(lines, start);
  return positionAt(lines, end).line > line ? line : undefined;
}

/** The lists at the top level whose items stand in blocks of their own. */
function listFolds({ syntax }: Document): readonly Span[] {
  const { entries, blocks } = syntax;
  const ends = new Map<Entry, number>();
  let i = 0;
  for (const { start, block } of blocks) {
    if (block.form !== "item") continue;
    while ((entries[i + 1]?.key.start ?? start) < start) i++;
    const entry = entries[i];
    if (entry) ends.set(entry, start + endOf(block));
  }
  return [...ends].map(([{ key }, end]) => ({ start: key.start, end }));
}

/** The end of the last line of a block that says something of it: a comment in the first column speaks of what follows. */
function endOf({ text }: Block): number {
  const last = linesIn(text).findLast((line) => line.text.trim() !== "" && !line.text.startsWith("#"));
  return last ? last.start + last.text.trimEnd().length : 0;
}

const foldsIn: (block: Block) => readonly Span[] = memo((block) => {
  const { text, node, form } = block;
  if (!node || !isSound(block)) return foldsByLook(text);
  const item = form === "item" ? [{ start: node.start, end: endOf(block) }] : [];
  return [...item, ...foldsUnder(text, node)];
});

/** Pairs and items; those of one line are left out later, when the lines are known. */
function foldsUnder(text: string, node: Node): readonly Span[] {
  if (node.kind === "scalar") return [];
  if (node.kind === "list") return node.items.flatMap((item) => [trimmed(text, item), ...foldsUnder(text, item)]);
  return node.pairs.flatMap((pair) => [trimmed(text, pair), ...foldsUnder(text, pair.value)]);
}
