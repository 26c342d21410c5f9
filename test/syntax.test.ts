import assert from "node:assert/strict";
import fc from "fast-check";
import { parseDocument } from "yaml";
import { SPARSE } from "./thorough.ts";
import { isSound, type Node, parse, type Syntax } from "../server/core/syntax.ts";

const PLAN = `improvement_plan: 1
title: Plan for "services"
# lead
stage: draft
summary: |
  Some text
    # not a comment
  more

recommendations:
  - id: R1
    text: >-
      folded
      text
  # comment above
  - id: R2
    text: 'single ''quoted'' text
      goes on'
actions:
- id: A1
  addresses: [R1,
    R2]
  amounts: {2020/21: "£1,000", onwards: 2}
- id: A1.10
  title: plain text
    that goes on
  milestones:
    - title: x
      due: 2015-01-02

governance:
  bodies:
    - id: b1
context: []
glossary: {}
`;

/** What officers, editors and accidents put into a plan. */
const pieces = fc.constantFrom(
  ...[
    " ",
    "  ",
    "\n",
    "\n\n",
    "- ",
    "-",
    ":",
    ": ",
    "#",
    " #",
    '"',
    "'",
    "[",
    "]",
    "{",
    "}",
    "|",
    ">",
    "&a",
    "*a",
    "!",
  ],
  ...[
    "?",
    "? ",
    "%",
    "@",
    "`",
    "\t",
    "---\n",
    "...\n",
    "x",
    "id: Z",
    "\r\n",
    ",",
    "tbc",
    "\n  - ",
    "\n- ",
    "\n    ",
    "|\n  ",
  ],
);

const damage = fc.array(fc.tuple(fc.nat(PLAN.length), fc.nat(6), pieces), { minLength: 1, maxLength: 4 });

function damaged(text: string, edits: readonly (readonly [number, number, string])[]): string {
  return edits.reduce((now, [at, gone, put]) => now.slice(0, at) + put + now.slice(at + gone), text);
}

/** What is written, as plain data. */
function data(node: Node): unknown {
  if (node.kind === "scalar") return node.value;
  if (node.kind === "list") return node.items.map(data);
  return Object.fromEntries(node.pairs.map(({ key, value }) => [key.text, data(value)]));
}

function dataOf({ entries }: Syntax): unknown {
  return Object.fromEntries(
    entries.map(({ key, list, values }) => {
      const held = values.map(({ node }) => data(node));
      return [key.value, list ? held : held[0]];
    }),
  );
}

function causes({ blocks }: Syntax): string[] {
  return blocks.flatMap(({ block }) => block.problems.map(({ cause }) => cause));
}

/** What the parser reads and a plan may not hold, or what it reads by leniency alone. */
const REFUSED =
  /anchor|tag|merge-key|complex-key|several-documents|duplicate-key|dash-space|indent|too-deep|character|directive|key-without-colon|colon-space|non-breaking-space|quote/;

describe("reading by pieces", () => {
  it("gives what reading the whole gives, whatever is damaged", () => {
    fc.assert(
      fc.property(damage, (edits) => {
        const text = damaged(PLAN, edits);
        const whole = parseDocument(text, {
          version: "1.2",
          schema: "core",
          merge: false,
          uniqueKeys: false,
          logLevel: "silent",
        });
        const ours = parse(text);
        const sound = ours.blocks.every(({ block }) => isSound(block));
        if (whole.errors.length > 0) return assert.ok(!sound, "a mistake is not seen");
        if (!sound) return assert.match(causes(ours).join(), REFUSED);
        if (
          causes(ours).includes("duplicate-key") ||
          new Set(ours.entries.map(({ key }) => key.value)).size < ours.entries.length
        )
          return;
        if (whole.contents === null || Array.isArray(whole.toJS())) return;
        assert.equal(JSON.stringify(dataOf(ours)), JSON.stringify(whole.toJS()));
      }),
      { numRuns: SPARSE > 1 ? 400 : 100_000 },
    );
  });

  it("gives the same after edits as from the beginning, and reads only what changed", () => {
    fc.assert(
      fc.property(damage, (edits) => {
        let syntax = parse(PLAN);
        for (const edit of edits) syntax = parse(damaged(syntax.text, [edit]), syntax);
        const { fresh: _, pool: _pool, ...now } = syntax;
        const { fresh: _fresh, pool: _other, ...anew } = parse(syntax.text);
        assert.deepEqual(now, anew);
      }),
      { numRuns: SPARSE > 1 ? 300 : 20_000 },
    );
  });

  it("reads one item anew where one item is edited", () => {
    const items = Array.from({ length: 200 }, (_, i) => `  - id: A${i}\n    title: Action ${i}\n`).join("");
    const before = parse(`title: Many\nactions:\n${items}owners: []\n`);
    assert.equal(before.fresh, 202);
    const text = before.text.replace("Action 77", "Something else");
    assert.equal(parse(text, before).fresh, 1);
    assert.equal(parse(before.text.replace("  - id: A5\n", "  # said before\n  - id: A5\n"), before).fresh, 1);
    assert.equal(parse(before.text.replace("  - id: A5\n    title: Action 5\n", ""), before).fresh, 0);
  });

  it("keeps every value's place", () => {
    const { entries, text } = parse(PLAN);
    const ids = entries.flatMap(({ values }) =>
      values.flatMap(({ start, node }) =>
        node.kind === "map" ? node.pairs.map(({ value }) => text.slice(start + value.start, start + value.end)) : [],
      ),
    );
    assert.deepEqual(ids.slice(0, 4), [
      "R1",
      ">-\n      folded\n      text\n",
      "R2",
      "'single ''quoted'' text\n      goes on'",
    ]);
  });

  it("keeps comments with the item below them", () => {
    const { blocks } = parse(PLAN);
    const second = blocks.find(({ block }) => block.text.includes("id: R2"));
    assert.ok(second?.block.text.startsWith("  # comment above\n"));
  });

  it("reads a text that is written in braces, or begins with a document's mark", () => {
    assert.deepEqual(dataOf(parse('{"improvement_plan": 1, "actions": [{"id": "A1"}]}')), {
      improvement_plan: 1,
      actions: [{ id: "A1" }],
    });
    assert.deepEqual(dataOf(parse("# a\n---\nstage: draft\n")), { stage: "draft" });
    assert.deepEqual(dataOf(parse("\ufeffstage: draft\n")), { stage: "draft" });
  });
});
