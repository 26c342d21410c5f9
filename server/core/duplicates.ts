import { type Document, entriesOf } from "./document.ts";
import { fixOf, replace } from "./edits.ts";
import { quoted } from "./names.ts";
import type { Finding, Place } from "./problem.ts";
import { say } from "./say.ts";
import type { Block, Entry, Mapping, Node, Pair } from "./syntax.ts";
import type { Span } from "./text.ts";
import { lineAround } from "./text-lines.ts";

/** The second of two equal keys of a map in a block, by the place where it starts. */
export function* twiceIn({ text, node }: Block, start: number): Iterable<Finding<Span>> {
  const map = node && mapWithKey(node, start);
  const second = map?.pairs.find(({ key }) => key.start === start);
  const first = map?.pairs.find(({ key }) => key.text === second?.key.text);
  if (!map || !first || !second) return;
  const [one, other] = [first, second].map(({ value }) => text.slice(value.start, value.end).trim()) as [
    string,
    string,
  ];
  const { key } = second;
  const extra = other === "" || other === one ? second : one === "" ? first : undefined;
  const gone = extra && !map.flow ? lineOf(text, extra) : undefined;
  yield {
    at: { start: key.start, end: key.end },
    message: messageFor(key.text, first.value, second.value),
    related: [
      {
        at: { start: first.key.start, end: first.key.end },
        message: say`"${key.text}" stands here for the first time`,
      },
    ],
    ...(gone && { fixes: [fixOf(say`Leave the extra one out`, true, replace(gone, ""))] }),
  };
}

function messageFor(key: string, one: Node, other: Node): string {
  if (one.kind !== "scalar" || other.kind !== "scalar") return say`"${key}" stands twice here. Keep one of them.`;
  if (one.text === other.text) return say`"${key}" stands twice here and says the same. Keep one of them.`;
  return one.text === "" || other.text === ""
    ? say`"${key}" stands twice here, once with nothing behind it. Keep one of them.`
    : say`"${key}" stands twice here, as ${quoted(one.text)} and as ${quoted(other.text)}. Keep one of them.`;
}

function mapWithKey(node: Node, start: number): Mapping | undefined {
  if (node.kind === "scalar" || start < node.start || start > node.end) return undefined;
  if (node.kind === "map" && node.pairs.some(({ key }) => key.start === start)) return node;
  const held = node.kind === "list" ? node.items : node.pairs.map(({ value }) => value);
  for (const one of held) {
    const found = mapWithKey(one, start);
    if (found) return found;
  }
  return undefined;
}

/** The lines of a pair, where nothing else stands on them. */
function lineOf(text: string, { key, value }: Pair): Span | undefined {
  const line = lineAround(text, key.start);
  const { end } = lineAround(text, Math.max(key.end, value.end - 1));
  const alone = text.slice(line.start, key.start).trim() === "" && !/\s#/.test(text.slice(key.start, end));
  return alone ? { start: line.start, end: Math.min(text.length, end + 1) } : undefined;
}

/** The second of two equal keys at the top of a text; a text in braces is one block, in which they are found anyway. */
export function* twiceAtTop(document: Document): Iterable<Finding> {
  if (document.syntax.blocks[0]?.block.form === "whole") return;
  for (const [first, ...others] of entriesOf(document).values()) {
    for (const second of others.filter(({ key }) => key.value === first?.key.value)) {
      const { value, start, end } = second.key;
      const at: Place = { uri: document.uri, start, end };
      const heading = first && headingOf(document, first, second);
      yield {
        at,
        message: second.list
          ? say`"${value}" stands twice at the top of this file. Put all its items under one.`
          : say`"${value}" stands twice at the top of this file. Keep one of them.`,
        related: first
          ? [
              {
                at: { uri: document.uri, start: first.key.start, end: first.key.end },
                message: say`"${value}" stands here for the first time`,
              },
            ]
          : [],
        ...(heading && {
          fixes: [fixOf(say`Put all items under the first`, true, replace({ ...at, ...heading }, ""))],
        }),
      };
    }
  }
}

/** The line of the second key, where leaving it out makes one list of the two. */
function headingOf({ text, syntax }: Document, first: Entry, second: Entry): Span | undefined {
  const line = lineAround(text, second.key.start);
  const [last, next] = [first.values.at(-1), second.values[0]];
  if (!first.list || !second.list || !last || !next || !/^[\w-]+:\s*$/.test(line.text)) return undefined;
  const isBetween = syntax.entries.some(({ key }) => key.start > first.key.start && key.start < second.key.start);
  if (isBetween || columnAt(text, last) !== columnAt(text, next)) return undefined;
  return { start: line.start, end: Math.min(text.length, line.end + 1) };
}

function columnAt(text: string, { start, node }: Entry["values"][number]): number {
  return start + node.start - lineAround(text, start + node.start).start;
}
