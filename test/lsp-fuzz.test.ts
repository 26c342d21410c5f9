import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { TextDocument } from "vscode-languageserver-textdocument";
import { root } from "./generated.ts";
import { type Client, startClient } from "./lsp-client.ts";

/** How many edits; the environment asks for more where there is time. */
const EDITS = Number(process.env["FUZZ_EDITS"] ?? 1500);
const EVERY = 150;
const URI = "file:///plans/devon.plan.yaml";

const PIECES = [
  "\n",
  "  ",
  "- ",
  ": ",
  "tbc",
  '"',
  "'",
  "[",
  "]",
  "{",
  "}",
  "#",
  " #x",
  "\t",
  "|",
  ">-\n",
  "\r\n",
  "A1",
  "R9",
  "id: ",
  "- id: Z9\n",
  "\n  - id: Q1\n    title: x\n",
  "actions:\n",
  "---\n",
  "&a ",
  "*a",
  "£2.2m",
  "2015-01-02",
  "\ud83d\ude00",
  "é",
  "",
];

/** Numbers that look random and are the same in every run. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 4_294_967_296) * below);
  };
}

const ASKED = [
  "textDocument/diagnostic",
  "textDocument/documentSymbol",
  "textDocument/foldingRange",
  "textDocument/documentLink",
  "textDocument/codeLens",
  "textDocument/semanticTokens/full",
];
const AT_POINT = [
  "textDocument/hover",
  "textDocument/definition",
  "textDocument/documentHighlight",
  "textDocument/completion",
];

/** What a server answers about a text, whatever it was before. */
async function answers({ connection }: Client, text: string): Promise<unknown[]> {
  const textDocument = { uri: URI };
  const lines = text.split("\n").length;
  const points = [0.1, 0.5, 0.9].map((part) => ({ line: Math.floor(lines * part), character: 8 }));
  const params = [
    ...ASKED.map((method) => [method, { textDocument }] as const),
    ...AT_POINT.flatMap((method) => points.map((position) => [method, { textDocument, position }] as const)),
  ];
  return Promise.all(params.map(([method, about]) => connection.sendRequest<unknown>(method, about)));
}

describe("a server that was edited at random", () => {
  it("is alive, has logged nothing, and answers as one that opened the last text", async () => {
    const next = numbers(20_260_101);
    const original = readFileSync(join(root, "examples/devon-2020.plan.yaml"), "utf8");
    const pull = { textDocument: { diagnostic: {} } };
    const edited = await startClient(new Map(), pull);
    let text = TextDocument.create(URI, "improvement-plan", 1, original);
    await edited.open(URI, original);
    for (let version = 2; version < EDITS + 2; version++) {
      const length = text.getText().length;
      const start = next(length + 1);
      const end = Math.min(length, start + (next(4) === 0 ? next(40) : next(3)));
      // Now and then the text is put right, so that edits of whole plans are tried as well as of ruins.
      const change =
        version % 97 === 0
          ? { text: original }
          : {
              range: { start: text.positionAt(start), end: text.positionAt(end) },
              text: PIECES[next(PIECES.length)] ?? "",
            };
      text = TextDocument.update(text, [change], version);
      await edited.change(URI, version, [change]);
      if (version % EVERY !== 0) continue;
      const fresh = await startClient(new Map(), pull);
      await fresh.open(URI, text.getText());
      assert.deepEqual(
        await answers(edited, text.getText()),
        await answers(fresh, text.getText()),
        `after ${version} edits`,
      );
      assert.deepEqual(fresh.log, []);
      await fresh.stop();
    }
    assert.deepEqual(edited.log, []);
    await edited.stop();
  });
});
