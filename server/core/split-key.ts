import type { ColourWord } from "./colour-words.ts";
import { fixOf, lineBreakOf, placeEdit, replace } from "./edits.ts";
import { written } from "./placed.ts";
import { type Plan, placeIn, valueAt } from "./plan.ts";
import type { Fix } from "./problem.ts";
import { say } from "./say.ts";
import type { Mapping, Pair } from "./syntax.ts";
import type { Span } from "./text.ts";

/**
 * Moves colours from the key for delivery to one for impact, line by line as they are written; nothing where there is
 * one for impact already, or where the colours do not stand on lines of their own.
 */
export function splitKey(plan: Plan, stray: readonly ColourWord[]): readonly Fix[] {
  const home = valueAt(plan, "status_key");
  if (home?.value.node === undefined || written(home.value, "impact")) return [];
  const held = home.value.node.pairs.find(({ key }) => key.text === "delivery");
  const { text } = home.at.block;
  if (held?.value.kind !== "map" || !isOnLines(held.value, text)) return [];
  const isStray = (pair: Pair) => {
    const { uri, start, end } = placeIn(home, pair);
    return stray.some(({ at }) => at.uri === uri && start <= at.start && at.end <= end);
  };
  const moved = held.value.pairs.filter(isStray).map((pair) => linesOf(pair, text));
  const [first, last] = [held.value.pairs[0], held.value.pairs.at(-1)];
  if (!first || !last || moved.length < stray.length) return [];
  const section = { start: linesOf(first, text).start, end: linesOf(last, text).end };
  const eol = lineBreakOf(text);
  const indent = text.slice(text.lastIndexOf("\n", held.key.start - 1) + 1, held.key.start);
  const kept = without(text, section, moved);
  const lines = [kept, `${indent}impact:`, ...moved.map(({ start, end }) => text.slice(start, end))];
  return [fixOf(say`Give impact a key of its own`, false, placeEdit(home, replace(section, lines.join(eol))))];
}

/** Whether each colour begins a line of its own. */
function isOnLines({ flow, pairs }: Mapping, text: string): boolean {
  return !flow && pairs.every(({ key }) => /\n *$/.test(text.slice(0, key.start)));
}

/** The lines of a colour, without the line break behind them. */
function linesOf({ key, value }: Pair, text: string): Span {
  const end = key.start + text.slice(key.start, Math.max(key.end, value.end)).trimEnd().length;
  const broken = /\r?\n/.exec(text.slice(end));
  return { start: text.lastIndexOf("\n", key.start - 1) + 1, end: broken ? end + broken.index : text.length };
}

/** A stretch of a text without some of its lines. */
function without(text: string, { start, end }: Span, gone: readonly Span[]): string {
  let kept = "";
  let at = start;
  for (const lines of gone) {
    kept += text.slice(at, lines.start);
    at = lines.end + (/^\r?\n/.exec(text.slice(lines.end))?.[0].length ?? 0);
  }
  return (kept + text.slice(Math.min(at, end), end)).replace(/\r?\n$/, "");
}
