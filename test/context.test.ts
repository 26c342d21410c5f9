import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { type Document, openDocument } from "../server/core/document.ts";
import { type Project, readProject } from "../server/core/project.ts";
import { isSound, type Node, type Scalar } from "../server/core/syntax.ts";
import { cursorAt } from "../server/features/cursor.ts";
import { contextAt } from "../server/features/context.ts";
import type { Context } from "../server/features/context-here.ts";
import { strip } from "./annotate.ts";
import { fixturesIn, setting, textsOf } from "./fixtures.ts";
import { root } from "./generated.ts";

const CURSOR = "<|>";

/** The context at the cursor of a text, as one line: what is typed, under which keys, which word, beside what. */
function told(marked: string): string {
  return show(contextAt(marked.replace(CURSOR, ""), marked.indexOf(CURSOR)));
}

function show(context: Context | undefined): string {
  if (!context) return "nothing";
  const { place, path, prefix, keys, items, quote, closed, colon, held, flow, indent, before, after } = context;
  const marks = [
    `"${prefix}"`,
    ...(keys.length > 0 ? [`keys ${keys.join(" ")}`] : []),
    ...(items.length > 0 ? [`items ${items.join(" ")}`] : []),
    ...(quote ? [`quote ${quote}${closed ? " closed" : ""}`] : []),
    ...(colon ? ["colon"] : []),
    ...(held ? [`held ${held.list ? "list" : "map"} ${held.key ?? ""}`.trim()] : []),
    ...(flow ? ["flow"] : []),
    ...(indent ? [`indent ${indent.length}`] : []),
    ...(before || after ? [`gaps "${before}" "${after}"`] : []),
  ];
  return `${place} ${path.join("/") || "top"}: ${marks.join(", ")}`;
}

describe("the context of a cursor, from the lines round it", () => {
  const cases: readonly (readonly [string, string])[] = [
    ["<|>", 'key top: ""'],
    ["# a plan\n<|>", 'key top: ""'],
    ["tit<|>", 'key top: "tit"'],
    ["title: x\n<|>\nstage: draft\n", 'key top: "", keys title stage'],
    ["title: x\n<|>stage: draft\n", 'key top: "", keys title, colon'],
    ["actions:\n  <|>", 'fresh actions: "", indent 2'],
    ["actions:\n  - <|>", 'item actions: "", indent 4'],
    ["actions:\n  -<|>", 'item actions: "", indent 4, gaps " " ""'],
    ["actions:\n-<|>\n", 'item actions: "", indent 2, gaps " " ""'],
    ["actions:\n  - id: A1\n    <|>", 'key actions: "", keys id, indent 4'],
    ["actions:\r\n  - id: A1\r\n    ow<|>\r\n    due: x\r\n", 'key actions: "ow", keys id due, indent 4'],
    ["actions:\n  - <|>\n    title: x\n", 'key actions: "", keys title, indent 4'],
    ["actions:\n  - id: A1\n  <|>", 'dash actions: "", indent 2'],
    ["actions:\n  - id: A1\n   <|>", "nothing"],
    ["actions:\n  - id: A1\n      <|>", "nothing"],
    ["actions:\n- id: A1\n  <|>", 'key actions: "", keys id, indent 2'],
    ["actions:\n- id: A1\n<|>", 'key top: "", keys actions'],
    ["actions:\n  - id: A1\n    owner:<|>", 'value actions/owner: "", indent 4, gaps " " ""'],
    ["actions:\n  - id: A1\n    owner: <|># lead", 'value actions/owner: "", indent 4, gaps "" " "'],
    ["actions:\n  - id: A1\n    owner: # le<|>ad", "nothing"],
    ["actions:\n  - id: A1\n    owner: he<|>ad # lead", 'value actions/owner: "he", indent 4'],
    ['actions:\n  - id: A1\n    owner: "he<|>\n    due: x', 'value actions/owner: "he", quote ", indent 4'],
    ['actions:\n  - id: A1\n    owner: "he<|>ad"', 'value actions/owner: "he", quote " closed, indent 4'],
    ['actions:\n  - id: A1\n    owner: "head"<|>', "nothing"],
    ["actions:\n  - id: A1\n    addresses: [<|>", 'item actions/addresses: "", flow, indent 4'],
    ["actions:\n  - addresses: [R1, R<|>, R3]\n", 'item actions/addresses: "R", items R1 R3, flow, indent 4'],
    [
      "actions:\n  - addresses: [R1,<|>\n    owner: x\n",
      'item actions/addresses: "", items R1, flow, indent 4, gaps " " ""',
    ],
    ["actions:\n  - addresses: [R1, # one\n      <|>]\n", 'item actions/addresses: "", items R1, flow, indent 6'],
    ["actions:\n  - addresses: [R1] <|>\n", "nothing"],
    [
      "actions:\n  - addresses:\n      - R1\n      - <|>\n      - R3\n",
      'item actions/addresses: "", items R1 R3, indent 8',
    ],
    ["actions:\n  - addresses:\n    - R1\n    - <|>\n    due: x\n", 'item actions/addresses: "", items R1, indent 6'],
    ["actions:\n  - addresses:\n    - R1\n    <|>", 'key actions: "", keys addresses, indent 4'],
    ["actions:\n  - addresses: <|>\n    - R1\n", "nothing"],
    ["actions:\n  - {id: A1, <|>}\n", 'key actions: "", keys id, flow, indent 4'],
    ["actions:\n  - {id: A1, owner: <|>, due: x}\n", 'value actions/owner: "", flow, indent 4'],
    ["measures:\n  - baseline: {value: 1, <|>\n    id: M1\n", 'key measures/baseline: "", keys value, flow, indent 4'],
    ["summary: |\n  text: <|>\n", "nothing"],
    ["summary: |<|>\n", "nothing"],
    ["actions:\n  - id: A1\nsummary: |\n  - te<|>xt\n", "nothing"],
    ["summary: |\n  - te<|>xt\n", "nothing"],
    ["summary: text\n  - te<|>xt\n", "nothing"],
    ["actions:\n  - id: A1\n<<<<<<< HEAD\n  - id: <|>", 'value actions/id: "", indent 4'],
    ["\n<|>", 'key top: ""'],
    ["<|>\ntitle: x\n", 'key top: "", keys title'],
    ["  <|>", 'key top: "", indent 2'],
    ["title: x\n  <|>", "nothing"],
    ["summary: some text\n  that goes <|>on\n", "nothing"],
    ["summary: some te<|>xt\n  that goes on\n", "nothing"],
    ["governance:\n  bod<|>\n    - id: b\n", 'key governance: "bod", held list id, indent 2'],
    ["governance:\n  <|>\n  bodies:\n", 'key governance: "", keys bodies, indent 2'],
    ["governance:\n    <|>\n  bodies:\n", "nothing"],
    ["budgets:\n  - amounts:\n      <|>\n", 'fresh budgets/amounts: "", indent 6'],
    ["budgets:\n  - amounts:\n      2020/21: <|>\n", 'value budgets/amounts/2020/21: "", indent 6'],
    ["budgets:\n\t- amounts: \t<|>\n", 'value budgets/amounts: "", indent 3'],
    ["---\n<|>\n", 'key top: ""'],
    ["\ufefftitle: x\n<|>", 'key top: "", keys title'],
    ["title: x # note <|>", "nothing"],
    ["  # note <|>", "nothing"],
    ['glossary:\n  "M<|>ASH": x\n', 'key glossary: "M", colon, indent 2'],
  ];
  for (const [text, expected] of cases) it(JSON.stringify(text), () => assert.equal(told(text), expected));
});

const examples = readdirSync(join(root, "examples")).map((name) => ({
  name,
  text: readFileSync(join(root, "examples", name), "utf8"),
}));
const fixtures = ["checks", "fixes", "features"].flatMap((folder) =>
  fixturesIn(folder).flatMap(({ name, text }) =>
    textsOf(strip(text.replace(CURSOR, ""))).map((part) => ({ name: `${folder}/${name}`, text: part.text })),
  ),
);

/** Every key of a text with the other keys of its map, and every single value, with the start of the block it is in. */
function scalarsIn({ syntax }: Document): readonly Found[] {
  const within = (node: Node, base: number): Found[] => {
    if (node.kind === "scalar") return [{ scalar: node, base }];
    if (node.kind === "list") return node.items.flatMap((item) => within(item, base));
    return node.pairs.flatMap(({ key, value }) => {
      const beside = node.pairs.flatMap((pair) => (pair.key === key ? [] : [pair.key.text]));
      return [{ scalar: key, base, beside }, ...within(value, base)];
    });
  };
  return syntax.blocks.flatMap(({ block, start }) => (block.node && isSound(block) ? within(block.node, start) : []));
}

interface Found {
  readonly scalar: Scalar;
  readonly base: number;
  readonly beside?: readonly string[];
}

/** Holds the context against the tree at both ends of a key or a value and within it. */
function agree(project: Project, { uri, text }: Document, { scalar, base, beside }: Found): void {
  const words = text.slice(base + scalar.start, base + scalar.end).trimEnd();
  const isLong = scalar.style === "block" || words.includes("\n");
  const last = words.length - (scalar.style === "quoted" ? 1 : 0);
  for (const at of words === "" ? [] : new Set([0, Math.ceil(last / 2), last])) {
    const offset = base + scalar.start + at;
    const context = contextAt(text, offset);
    const where = `${offset}: ${JSON.stringify(text.slice(offset - 20, offset))} ${show(context)}`;
    if (isLong) {
      if (at > 0) assert.equal(context, undefined, where);
      continue;
    }
    const cursor = cursorAt(project, { uri, offset });
    assert.ok(context && cursor, where);
    assert.equal(context.place === "key", cursor.onKey, where);
    assert.deepEqual(context.path, cursor.onKey ? cursor.path.slice(0, -1) : cursor.path, where);
    if (scalar.style === "plain") assert.equal(context.word.end, base + scalar.end, where);
    if (beside && cursor.path.length > 1) assert.deepEqual([...context.keys].sort(), [...beside].sort(), where);
    if (beside) assert.equal(context.colon, /^["']?[ \t]*:/.test(text.slice(context.word.end)), where);
  }
}

function agreeEverywhere(text: string): void {
  const document = openDocument("a.plan.yaml", text);
  const project = readProject([document], setting);
  for (const found of scalarsIn(document)) agree(project, document, found);
  for (const { block, start } of document.syntax.blocks) {
    for (const comment of isSound(block) ? block.comments : []) {
      for (const at of [comment.start + 1, comment.end]) assert.equal(contextAt(text, start + at), undefined, `${at}`);
    }
  }
}

describe("the context from the lines is that of the tree", () => {
  it("at every key and value of every fixture", () => {
    for (const { text } of fixtures) agreeEverywhere(text);
  });

  for (const { name, text } of examples) {
    it(`at every key and value of ${name}, with either line end`, () => {
      agreeEverywhere(text);
      agreeEverywhere(text.replaceAll("\n", "\r\n"));
    });
  }

  it("and lies inside the text whatever is typed", () => {
    const pieces = fc.constantFrom(
      ...[
        " ",
        "  ",
        "\n",
        "- ",
        "-",
        ": ",
        ":",
        "#",
        '"',
        "'",
        "[",
        "]",
        "{",
        "}",
        ", ",
        "|\n",
        "\t",
        "\r\n",
        "id",
        "actions:\n",
        "x",
        "\ufeff",
        "---\n",
        "é",
      ],
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), fc.nat(60), (parts, at) => {
        const text = parts.join("");
        const context = contextAt(text, at);
        if (!context) return;
        const { word, prefix } = context;
        assert.ok(word.start >= 0 && word.start <= word.end && word.end <= text.length);
        assert.equal(prefix, text.slice(word.start, word.start + prefix.length));
        assert.ok(!text.slice(word.start, word.end).includes("\n"));
      }),
      { numRuns: 1000, seed: 7 },
    );
  });
});
