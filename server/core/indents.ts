import { applyEdits, fixOf, replace } from "./edits.ts";
import type { Edit, Fix } from "./problem.ts";
import { say } from "./say.ts";
import { type Node, parse } from "./syntax.ts";
import { problemsIn } from "./text-check.ts";
import type { Span } from "./text.ts";
import { columnOf, lineAround, lineAfter, linesIn, type Line } from "./text-lines.ts";

/** How wide a tab may have been meant to be. */
const WIDTHS = [2, 4, 8, 0];

/** Writes spaces for the tabs before the first words of lines: as many as make the block one that can be read. */
export function withoutTabs(text: string): readonly Fix<Span>[] {
  const tries = WIDTHS.map((width) => tabEdits(text, width)).filter(
    (edits) => problemsIn(applyEdits(text, edits)).length === 0,
  );
  const [first] = tries;
  if (!first) return [];
  const meanings = new Set(tries.map((edits) => meaningOf(applyEdits(text, edits))));
  return [fixOf(say`Write spaces for the tabs`, meanings.size === 1, ...first)];
}

function tabEdits(text: string, width: number): readonly Edit<Span>[] {
  return linesIn(text).flatMap((line) => {
    const lead = /^[ \t]*(?:-[ \t]+)*/.exec(line.text)?.[0] ?? "";
    const spaced = lead.replace(/-\t+ */g, "- ").replace(/\t/g, " ".repeat(width));
    return spaced === lead ? [] : [replace({ start: line.start, end: line.start + lead.length }, spaced)];
  });
}

/** Moves a line, and those that stand deeper below it, into a column in which the block can be read. */
export function indented(text: string, at: number): readonly Fix<Span>[] {
  const line = lineAround(text, at);
  const from = leadOf(line);
  const below = deeper(text, line);
  const groups = [[line, ...below], [line, ...beside(text, line)], [line]];
  const columns = new Set(
    linesIn(text).flatMap((other) => (other.start === line.start ? [] : [leadOf(other), columnOf(other.text)])),
  );
  return [...columns]
    .filter((column) => column !== from)
    .sort((a, b) => Math.abs(a - from) - Math.abs(b - from))
    .slice(0, 6)
    .flatMap((column) => {
      const tries = groups.map((group) => group.map((one) => shift(one, column - from)));
      const found = tries.find((edits) => problemsIn(applyEdits(text, edits)).length === 0);
      return found ? [found] : [];
    })
    .slice(0, 2)
    .map((edits) => fixOf(titleOf(edits), false, ...edits));
}

function leadOf({ text }: Line): number {
  return text.length - text.trimStart().length;
}

function deeper(text: string, line: Line): readonly Line[] {
  const lines: Line[] = [];
  for (
    let next = lineAfter(text, line);
    next && (next.text.trim() === "" || leadOf(next) > leadOf(line));
    next = lineAfter(text, next)
  ) {
    if (next.text.trim() !== "") lines.push(next);
  }
  return lines;
}

/** The lines below that stand as deep as a line or deeper, so that they stray with it. */
function beside(text: string, line: Line): readonly Line[] {
  const lines: Line[] = [];
  for (let next = lineAfter(text, line); next && leadOf(next) >= leadOf(line); next = lineAfter(text, next))
    lines.push(next);
  return lines;
}

function shift(line: Line, by: number): Edit<Span> {
  const lead = leadOf(line);
  return replace({ start: line.start, end: line.start + lead }, " ".repeat(Math.max(0, lead + by)));
}

function titleOf(edits: readonly Edit<Span>[]): string {
  const by = edits[0] ? edits[0].text.length - (edits[0].at.end - edits[0].at.start) : 0;
  const spaces = Math.abs(by) === 1 ? say`1 space` : say`${Math.abs(by)} spaces`;
  if (edits.length > 1)
    return by < 0 ? say`Move these lines ${spaces} to the left` : say`Move these lines ${spaces} to the right`;
  return by < 0 ? say`Move the line ${spaces} to the left` : say`Move the line ${spaces} to the right`;
}

/** What a text says, without its places and its layout. */
function meaningOf(text: string): string {
  return JSON.stringify(parse(text).blocks.map(({ block }) => block.node && dataOf(block.node)));
}

function dataOf(node: Node): unknown {
  if (node.kind === "scalar") return node.text;
  return node.kind === "list" ? node.items.map(dataOf) : node.pairs.map(({ key, value }) => [key.text, dataOf(value)]);
}
