import { type Document, entriesOf } from "../../core/document.ts";
import { lineBreakOf } from "../../core/edits.ts";
import type { Edit } from "../../core/problem.ts";
import type { Entry, Mapping, PlacedNode } from "../../core/syntax.ts";
import { lineAround } from "../../core/text-lines.ts";
import type { Span } from "../../core/text.ts";

/** Items that are taken out of a list of a text: every byte of them, and what has to be left out of the text. */
export interface Lifted {
  readonly text: string;
  readonly edits: readonly Edit[];
}

/**
 * Takes items out of the lists under a key, each with the comments directly above it and those set in below it. Other
 * comments and blank lines stay. Nothing where the items are not all written with dashes in one column.
 */
export function liftItems(document: Document, key: string, isWanted: (item: Mapping) => boolean): Lifted | undefined {
  const entries = entriesOf(document).get(key) ?? [];
  const lifted = entries.map((entry) => ({
    entry,
    items: entry.values.filter(({ node }) => isMap(node) && isWanted(node)),
  }));
  const items = lifted.flatMap((one) => one.items);
  if (!items.every(isAlone) || new Set(items.map(columnOf)).size > 1) return undefined;
  const cuts = cutsOf(document.text, items);
  const last = cuts.at(-1);
  return {
    text: cuts.map((cut) => wholeLines(document.text, { ...cut, end: cut === last ? cut.ink : cut.end })).join(""),
    edits: [
      ...lifted.flatMap((one) => emptied(document, one)),
      ...cuts.map(({ start, end }) => ({ at: { uri: document.uri, start, end }, text: "" })),
    ],
  };
}

function isMap(node: PlacedNode["node"]): node is Mapping {
  return node.kind === "map";
}

/** Whether an item is all of its block, as items with dashes are. */
function isAlone({ block: { form, node } }: PlacedNode): boolean {
  return form === "item" && node?.kind === "list" && node.items.length === 1;
}

/** The column of an item's dash. */
function columnOf({ block }: PlacedNode): number {
  return /^(?:[ \t]*(?:#.*)?\r?\n)*( *)/.exec(block.text)?.[1]?.length ?? 0;
}

/** Where an item ends in its text: behind its last line, and behind the comments that are set in below it. */
function endOf(item: PlacedNode): number {
  const { start, node, block } = item;
  const { text } = block;
  // A text of several lines ends with a line break of its own.
  const newline = text[node.end - 1] === "\n" ? node.end - 1 : text.indexOf("\n", node.end);
  const end = newline < 0 ? text.length : newline + 1;
  const deeper = new RegExp(`^(?:(?:[ \\t]*\\r?\\n)*[ ]{${columnOf(item) + 1},}#[^\\n]*(?:\\n|$))+`);
  return start + end + (deeper.exec(text.slice(end))?.[0].length ?? 0);
}

/** Where an item is cut out: to the end of its ink, and on to the end of the blank lines that go as well. */
interface Cut extends Span {
  readonly ink: number;
  /** Whether what stands before it needs no blank line behind it any more. */
  readonly isSpaced: boolean;
}

/** Cuts items out so that of two blank stretches that would meet, or one below the key of the list, one goes. */
function cutsOf(text: string, items: readonly PlacedNode[]): readonly Cut[] {
  const cuts: Cut[] = [];
  for (const item of items) {
    const { start } = item;
    const ink = endOf(item);
    const before = cuts.at(-1);
    const isSpaced = before?.end === start ? before.isSpaced : isGapOrKey(lineAround(text, start - 1).text);
    const blank = isSpaced ? (/^(?:[ \t]*\r?\n)*/.exec(text.slice(ink))?.[0].length ?? 0) : 0;
    cuts.push({ start, ink, end: ink + blank, isSpaced });
  }
  return cuts;
}

function isGapOrKey(line: string): boolean {
  return /^(?:\s*$|[^\s#-])/.test(line);
}

/** The last line of a text may lack its end, which it needs where another line follows. */
function wholeLines(text: string, { start, end }: Span): string {
  const lines = text.slice(start, end);
  return lines.endsWith("\n") ? lines : `${lines}${lineBreakOf(text)}`;
}

/** A list of which nothing is left is written as an empty one, since comments may belong to it. */
function emptied(
  { uri, text }: Document,
  { entry, items }: { readonly entry: Entry; readonly items: readonly PlacedNode[] },
): readonly Edit[] {
  if (items.length === 0 || items.length < entry.values.length) return [];
  const at = entry.key.end + (/^[ \t]*:/.exec(text.slice(entry.key.end))?.[0].length ?? 0);
  return [{ at: { uri, start: at, end: at }, text: " []" }];
}
