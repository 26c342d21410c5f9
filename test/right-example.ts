import type { Check, Fix } from "../server/core/problem.ts";
import { innerPiecesOf, type Piece } from "./example-pieces.ts";
import { textsOf } from "./fixtures.ts";
import { type Example, findingsIn, joined, mended } from "./smallest-example.ts";

/** An example as it should be, and how it came to be so: by a fix, or with another item in the place of the wrong one. */
export interface Right {
  readonly text: string;
  readonly fix?: Fix;
}

/**
 * An example put right: by a fix that leaves no answer open, else by an item of the fixture of which nothing is said and
 * which is most like the wrong one.
 */
export function rightOf(check: Check, example: Example, fixture: string): Right | undefined {
  return byFix(check, example, (fix) => !isOpen(fix)) ?? byOther(check, example, fixture);
}

/** An example put right by a fix that leaves an answer open, for want of anything better. */
export function openRightOf(check: Check, example: Example): Right | undefined {
  return byFix(check, example, isOpen);
}

function isOpen({ edits }: Fix): boolean {
  return edits.some(({ text }) => /\btbc\b/.test(text));
}

function byFix(check: Check, { text, finding }: Example, suits: (fix: Fix) => boolean): Right | undefined {
  return (finding.fixes ?? [])
    .filter(suits)
    .map((fix) => ({ text: mended(text, fix), fix }))
    .find((right) => findingsIn(right.text, check).length === 0);
}

function byOther(check: Check, { text, finding: { at } }: Example, fixture: string): Right | undefined {
  const texts = textsOf(text);
  const i = texts.findIndex(({ uri }) => uri === at.uri);
  const own = texts[i]?.text ?? "";
  const whole = textsOf(fixture).find(({ uri }) => uri === at.uri)?.text ?? "";
  const around = innerPiecesOf(own).filter((piece) => isItem(piece) && piece.start <= at.start && at.end <= piece.end);
  for (const wrong of around.reverse()) {
    const words = own.slice(wrong.start, wrong.end);
    const others = innerPiecesOf(whole)
      .filter((piece) => isItem(piece) && piece.path === wrong.path)
      .map(({ start, end }) => whole.slice(start, end))
      .filter((other) => !own.includes(other))
      .sort((a, b) => difference(words, a) - difference(words, b));
    for (const other of others) {
      const right = joined(
        texts.with(i, { uri: at.uri, text: own.slice(0, wrong.start) + other + own.slice(wrong.end) }),
      );
      if (findingsIn(right, check).length === 0) return { text: right };
    }
  }
  return undefined;
}

function isItem({ kind }: Piece): boolean {
  return kind === "item";
}

/** How many keys stand in one of two texts and not in the other. */
function difference(one: string, other: string): number {
  const [a, b] = [keysIn(one), keysIn(other)];
  return [...a].filter((key) => !b.has(key)).length + [...b].filter((key) => !a.has(key)).length;
}

function keysIn(text: string): Set<string> {
  return new Set([...text.matchAll(/[\w-]+(?=:(?:\s|$))/gm)].map(([key]) => key));
}
