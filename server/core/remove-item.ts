import { entriesOf } from "./document.ts";
import { fixOf, replace } from "./edits.ts";
import type { Key, Plan } from "./plan.ts";
import type { Fix } from "./problem.ts";
import { say } from "./say.ts";
import type { PlacedNode } from "./syntax.ts";

/**
 * Takes an item out of its list with all its lines, and with the blank line below it where one or the key of the list is above it.
 * Nothing where a comment would go with it, where it is the last of its list, or where it does not begin with a dash.
 */
export function removeItem({ documents }: Plan, key: Key, item: Listed): readonly Fix[] {
  const { at, uri } = item;
  const { node, block } = at;
  const document = documents.find((one) => one.uri === uri);
  const entry =
    document &&
    entriesOf(document)
      .get(key)
      ?.find(({ values }) => values.some((one) => one.node === node));
  const isAlone = block.form === "item" && block.node?.kind === "list" && block.node.items.length === 1;
  if (!entry || entry.values.length < 2 || !isAlone) return [];
  const newline = block.text[node.end - 1] === "\n" ? node.end - 1 : block.text.indexOf("\n", node.end);
  const end = newline < 0 ? block.text.length : newline + 1;
  if (block.comments.some(({ start }) => start < end)) return [];
  const isSpaced = /\n(?:[ \t]*|[^\s#-][^\n]*)\r?\n$/.test(document.text.slice(0, at.start));
  const blank = isSpaced ? (/^(?:[ \t]*\r?\n)+/.exec(block.text.slice(end))?.[0].length ?? 0) : 0;
  const lines = { uri, start: at.start, end: at.start + end + blank };
  return [fixOf(say`Take it out of the list`, false, replace(lines, ""))];
}

interface Listed {
  readonly at: PlacedNode;
  readonly uri: string;
}
