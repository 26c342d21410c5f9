import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type {
  CodeAction,
  CompletionItem,
  DocumentSymbol,
  Hover,
  Location,
  TextEdit,
  WorkspaceEdit,
} from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { root } from "./generated.ts";
import { type Client, startClient } from "./lsp-client.ts";

const MAIN = "file:///plans/main.plan.yaml";
const PART = "file:///plans/parts/one.yaml";
const FILES = new Map([
  [
    MAIN,
    "improvement_plan: 1\ntitle: A plan\norganisation: X\nnation: england\nstage: draft\nowners:\n  - id: head\n    title: Head of Service\n  - id: lead\n    title: Practice lead\nrecommendations:\n  - id: R1\n    text: Answered\n  - id: R2\n    text: Not answered\ninclude: [parts/one.yaml]\n",
  ],
  [
    PART,
    "part_of: ../main.plan.yaml\nactions:\n  - id: A1\n    title: Do it\n    addresses: [R1]\n    owner: head\n    due: 2030-01-31\n",
  ],
]);

/** Where a piece of a text is, at its end. */
function after(text: string, piece: string): { line: number; character: number } {
  const at = text.indexOf(piece) + piece.length;
  return TextDocument.create("", "", 1, text).positionAt(at);
}

/** A text with an editor's edits in it. */
function applied(text: string, edits: TextEdit[]): string {
  return TextDocument.applyEdits(TextDocument.create("", "", 1, text), edits);
}

const example = (name: string): string => readFileSync(join(root, `examples/${name}.plan.yaml`), "utf8");

describe("what an editor asks", () => {
  let client: Client;
  const ask = <T>(method: string, params: object): Promise<T> => client.connection.sendRequest(method, params);
  beforeEach(async () => {
    client = await startClient(FILES);
    for (const [uri, text] of FILES) await client.open(uri, text);
  });
  afterEach(async () => {
    assert.deepEqual(client.log, []);
    await client.stop();
  });

  it("owners are offered with their posts, and unanswered recommendations first", async () => {
    const text = FILES.get(PART) ?? "";
    const owners = await ask<CompletionItem[]>("textDocument/completion", {
      textDocument: { uri: PART },
      position: after(text, "owner: "),
    });
    assert.deepEqual(
      owners.slice(0, 2).map(({ label, detail }) => [label, detail]),
      [
        ["head", "Head of Service"],
        ["lead", "Practice lead"],
      ],
    );
    await client.change(PART, 2, [{ text: text.replace("[R1]", "[]") }]);
    const open = await ask<CompletionItem[]>("textDocument/completion", {
      textDocument: { uri: PART },
      position: after(text, "addresses: ["),
    });
    assert.deepEqual(
      [...open]
        .sort((a, b) => ((a.sortText ?? "") < (b.sortText ?? "") ? -1 : 1))
        .slice(0, 2)
        .map(({ label }) => label),
      ["R1", "R2"],
    );
  });

  it("a rename goes through all files, or says why not", async () => {
    const position = after(FILES.get(PART) ?? "", "owner: he");
    const edit = await ask<WorkspaceEdit>("textDocument/rename", {
      textDocument: { uri: PART },
      position,
      newName: "director",
    });
    assert.deepEqual(
      Object.fromEntries(Object.entries(edit.changes ?? {}).map(([uri, edits]) => [uri, edits.length])),
      { [MAIN]: 1, [PART]: 1 },
    );
    await assert.rejects(
      ask("textDocument/rename", { textDocument: { uri: PART }, position, newName: "lead" }),
      /lead/,
    );
  });

  it("a quick fix mends, and everything safe is mended at once", async () => {
    const text = (FILES.get(PART) ?? "").replace("owner: head", "owner: haed").replace("title:", "titel:");
    await client.change(PART, 2, [{ text }]);
    const textDocument = { uri: PART };
    const at = after(text, "owner: ha");
    const actions = await ask<CodeAction[]>("textDocument/codeAction", {
      textDocument,
      range: { start: at, end: at },
      context: { diagnostics: [] },
    });
    assert.equal(actions[0]?.title, 'Write "head"');
    assert.equal(applied(text, actions[0]?.edit?.changes?.[PART] ?? []), text.replace("haed", "head"));
    const all = await ask<CodeAction[]>("textDocument/codeAction", {
      textDocument,
      range: { start: at, end: at },
      context: { diagnostics: [], only: ["source.fixAll"] },
    });
    assert.equal(all.length, 1);
    assert.equal(applied(text, all[0]?.edit?.changes?.[PART] ?? []), FILES.get(PART));
  });

  it("places are found over files", async () => {
    const position = after(FILES.get(PART) ?? "", "addresses: [R");
    const [definition] = await ask<Location[]>("textDocument/definition", { textDocument: { uri: PART }, position });
    assert.equal(definition?.uri, MAIN);
    assert.deepEqual(definition.range.start, { line: 11, character: 8 });
    const uses = await ask<Location[]>("textDocument/references", {
      textDocument: { uri: PART },
      position,
      context: { includeDeclaration: true },
    });
    assert.deepEqual(
      uses.map(({ uri }) => uri),
      [MAIN, PART],
    );
  });

  it("the outline shows titles", async () => {
    const symbols = await ask<DocumentSymbol[]>("textDocument/documentSymbol", { textDocument: { uri: PART } });
    assert.match(JSON.stringify(symbols), /A1 Do it/);
  });

  it("formatting lays a text out, and refuses a broken one with a sentence", async () => {
    const text = `${FILES.get(PART) ?? ""}\n\n\n`.replace("[R1]", "[ R1 ]");
    await client.change(PART, 2, [{ text }]);
    const options = { tabSize: 2, insertSpaces: true };
    const edits = await ask<TextEdit[]>("textDocument/formatting", { textDocument: { uri: PART }, options });
    assert.equal(applied(text, edits), FILES.get(PART));
    await client.change(PART, 3, [{ text: text.replace("Do it", '"Do it') }]);
    await assert.rejects(ask("textDocument/formatting", { textDocument: { uri: PART }, options }), /\.$/);
  });

  it("a moved part takes its path along", async () => {
    const files = [{ oldUri: PART, newUri: "file:///plans/parts/two.yaml" }];
    const edit = await ask<WorkspaceEdit>("workspace/willRenameFiles", { files });
    assert.equal(
      applied(FILES.get(MAIN) ?? "", edit.changes?.[MAIN] ?? []),
      (FILES.get(MAIN) ?? "").replace("one.yaml", "two.yaml"),
    );
  });

  it("a deadline is explained, and a total is broken down", async () => {
    const hover = async (name: string, piece: string): Promise<string> => {
      const uri = `file:///plans/${name}.plan.yaml`;
      await client.open(uri, example(name));
      const answer = await ask<Hover>("textDocument/hover", {
        textDocument: { uri },
        position: after(example(name), piece),
      });
      return (answer.contents as { value: string }).value;
    };
    const received = await hover("plymouth-2015", "report_received: 2015");
    assert.match(received, /14 April 2015/);
    assert.match(received, /Good Friday/);
    const total = await hover("devon-2020", "budget_totals:\n  fte: 30\n  amounts:\n    2020/21: £2");
    assert.match(total, /Ongoing posts/);
    assert.match(total, /£1,?050,000|£1\.05m/);
  });
});
