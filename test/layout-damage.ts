import fc from "fast-check";
import { openDocument } from "../server/core/document.ts";
import { applyEdits } from "../server/core/edits.ts";
import type { Edit } from "../server/core/problem.ts";
import type { Block, Node, Pair } from "../server/core/syntax.ts";
import type { Span } from "../server/core/text.ts";

/** A text with everything in it that layout has to do with, as it should be laid out. */
export const EVERYTHING = `# Plan
improvement_plan: 1
title: 'Plan for
  services' # the title
summary: |2
   set in

  not set in
version: >+
  kept

  to the end


governance:
  bodies:
    # the Cabinet
    - id: cabinet
      title: Cabinet # meets monthly
      # chair: leader
    - id: scrutiny
      title: "Scrutiny \\
        panel \\ 

        of all"
glossary: {SEND: special needs, DSG: "grant", empty: }

actions: # in order

  - id: A1
    title: Train ward managers
      and matrons

      in all wards
    addresses: [R1, R2, # the first two
        R3
      ]
    updates:
      - on: 2015-01-02
        text: >-
          Begun
            as planned

          in May

  # the second
  - id: A2
    evidence:
      - what: minutes
        where: [{a: [b, c]}, d: e]
  # - id: A3

include: []
`;

/** Puts blanks, empty lines and other indents into a text, wherever that may be; it may well be broken then. */
export type Damage = (text: string) => string;

/** A place in a text, as a share of its length. */
export const share = fc.double({ min: 0, max: 1, noNaN: true });

const insertion: fc.Arbitrary<Damage> = fc
  .tuple(share, fc.constantFrom(" ", "   ", "\t", "\n", "\n\n\n", " \n", "\r\n"))
  .map(([place, put]) => (text) => {
    const gaps = [...text.matchAll(/[ \n]/g)].map(({ index }) => index);
    const at = gaps[Math.floor(place * gaps.length)] ?? 0;
    return text.slice(0, at) + put + text.slice(at);
  });

const shift: fc.Arbitrary<Damage> = fc
  .tuple(share, fc.integer({ min: 1, max: 12 }), fc.integer({ min: -4, max: 5 }))
  .map(([place, count, by]) => (text) => {
    const lines = text.split("\n");
    const first = Math.floor(place * lines.length);
    return lines.map((line, i) => (i >= first && i < first + count ? moved(line, by) : line)).join("\n");
  });

function moved(line: string, by: number): string {
  if (line.trim() === "") return line;
  return by > 0 ? " ".repeat(by) + line : line.replace(new RegExp(`^ {0,${-by}}`), "");
}

/** Several at once. */
export const damage: fc.Arbitrary<Damage> = fc
  .array(fc.oneof(insertion, shift), { minLength: 1, maxLength: 4 })
  .map((all) => (text) => all.reduce((now, one) => one(now), text));

/**
 * A text with another layout that says the same: more blanks and empty lines, and other columns for what is set in. The
 * wishes, numbers from 0, say how many; they are taken one after the other, again and again.
 */
export function undressed(text: string, wishes: readonly number[]): string {
  let taken = 0;
  const wish = (): number => wishes[taken++ % wishes.length] ?? 0;
  const { blocks } = openDocument("", text).syntax;
  const steps = new Map<string, number>();
  const edits = blocks.flatMap(({ start, block }, i) => {
    const step = steps.get(block.key) ?? wish() - 1;
    steps.set(block.key, step);
    const mayGrow = text.slice(0, start).endsWith("\n\n") && !blocks[i - 1]?.block.text.includes(">+");
    const lines = mayGrow ? [put(0, [" \n", "\n\n\n", " \n\n"][wish()] ?? "")] : [];
    const all = [
      ...lines,
      ...pairsIn(block.node).flatMap((pair) => blanksIn(block, pair, wish)),
      ...setIn(block, step),
    ];
    return all.map(({ at, text: what }) => ({ at: { start: start + at.start, end: start + at.end }, text: what }));
  });
  return applyEdits(text, edits);
}

function put(at: number, text: string): Edit<Span> {
  return { at: { start: at, end: at }, text };
}

function blanksIn({ text }: Block, { key, value }: Pair, wish: () => number): readonly Edit<Span>[] {
  const hasValue = value.end > value.start && !/^: *(?:#|\n)/.test(text.slice(key.end));
  return [
    ...(hasValue ? [put(key.end + 1, " ".repeat(wish()))] : []),
    ...(value.kind === "scalar" && value.style !== "block" && text[value.end] === "\n"
      ? [put(value.end, " ".repeat(wish()))]
      : []),
  ];
}

/** Sets in what is set in by so many columns more; a long text that counts its columns stays. */
function setIn({ text }: Block, step: number): readonly Edit<Span>[] {
  if (/\|\d/.test(text)) return [];
  return [...text.matchAll(/^ +(?=\S)/gm)].map(({ index }) =>
    step < 0 ? { at: { start: index, end: index - step }, text: "" } : put(index, " ".repeat(step)),
  );
}

function pairsIn(node: Node | undefined): readonly Pair[] {
  if (!node || node.kind === "scalar") return [];
  if (node.kind === "list") return node.items.flatMap(pairsIn);
  return node.pairs.flatMap((pair) => [pair, ...pairsIn(pair.value)]);
}
