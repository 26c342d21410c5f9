import { topKeys } from "./meant.ts";
import { memo } from "./memo.ts";
import { type Entry, parse, type Syntax } from "./syntax.ts";
import { rootShapeOf, type Shape } from "./shape.ts";
import { type LineIndex, lineIndex } from "./text.ts";

/** One text and all that was read from it. It never changes: an edit makes a new one. */
export interface Document {
  /** The name of the text: a path with `/` between its parts, or an address. */
  readonly uri: string;
  readonly text: string;
  /** What the text should look like: a plan, or a file of settings. */
  readonly root: Shape;
  readonly syntax: Syntax;
}

/** Reads a text; what did not change since the document before is taken over from it. */
export function openDocument(uri: string, text: string, before?: Document): Document {
  if (before && before.uri === uri && before.text === text) return before;
  const root = rootShapeOf(uri);
  return { uri, text, root, syntax: parse(text, before?.syntax, root) };
}

/** The lines of a document, found when they are first asked for. */
export const linesOf: (document: Document) => LineIndex = memo((document) => lineIndex(document.text));

/** The entries of a document by key as it was meant; where a key stands twice, both are there. */
export const entriesOf: (document: Document) => ReadonlyMap<string, readonly Entry[]> = memo((document) => {
  const entries = new Map<string, Entry[]>();
  const meant = topKeys(
    document.syntax.entries.map(({ key }) => key.value),
    document.root,
  );
  for (const entry of document.syntax.entries) {
    const key = meant.get(entry.key.value) ?? entry.key.value;
    const same = entries.get(key);
    if (same) same.push(entry);
    else entries.set(key, [entry]);
  }
  return entries;
});

/** The text of a single value at the top level, such as `stage`; nothing where it is absent or not a single value. */
export function topText(document: Document, key: string): string | undefined {
  const node = entriesOf(document).get(key)?.[0]?.values[0]?.node;
  return node?.kind === "scalar" ? node.text.trim() : undefined;
}
