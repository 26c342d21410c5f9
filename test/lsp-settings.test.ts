import assert from "node:assert/strict";
import type { CodeAction, CompletionItem, Diagnostic, Hover } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { type Client, startClient } from "./lsp-client.ts";

const PLAN = "file:///plans/a.plan.yaml";
const SETTINGS = "file:///plans/improvement-plans.config.yaml";
const TEXT = `improvement_plan: 1
title: The MASH plan
organisation: A council
nation: england
stage: draft
status_as_at: 2026-01-01
owners:
  - {id: head, title: Head of Service}
recommendations:
  - {id: R1, text: Do better}
actions:
  - id: A1
    title: Do it
    ward: Stoke
    addresses: [R1]
    owner: head
    due: 2025-01-31
`;
const HOUSE = `glossary:
  MASH: Multi-agency safeguarding hub
house_keys:
  actions:
    ward: The ward that the action concerns.
checks:
  action-overdue: warning
`;

function after(text: string, piece: string): { line: number; character: number } {
  return TextDocument.create("", "", 1, text).positionAt(text.indexOf(piece) + piece.length);
}

describe("settings in the editor", () => {
  let client: Client;
  const ask = <T>(method: string, params: object): Promise<T> => client.connection.sendRequest(method, params);
  const told = (found: readonly Diagnostic[]): [unknown, number | undefined][] =>
    found.map(({ code, severity }) => [code, severity]);
  beforeEach(async () => {
    client = await startClient(new Map([[SETTINGS, HOUSE]]));
    await client.open(PLAN, TEXT);
  });
  afterEach(async () => {
    assert.deepEqual(client.log, []);
    await client.stop();
  });

  it("count for the plans beside them, and a change to them counts at once", async () => {
    assert.deepEqual(told(await client.diagnostics(PLAN, 1)), [["action-overdue", 2]]);
    await client.open(SETTINGS, HOUSE.replace("warning", "off").replace("ward:", "area:"));
    const after = client.next(PLAN);
    assert.deepEqual(told(await after), [["unknown-key", 1]]);
  });

  it("are helped with: their keys, words and mistakes", async () => {
    const text = `${HOUSE}  dates-bunched: \n  tbc-remaining: grave\n`;
    await client.open(SETTINGS, text);
    assert.deepEqual(told(await client.diagnostics(SETTINGS, 1)), [
      ["value-of-wrong-kind", 1],
      ["value-not-listed", 1],
    ]);
    const textDocument = { uri: SETTINGS };
    const words = await ask<CompletionItem[]>("textDocument/completion", {
      textDocument,
      position: after(text, "dates-bunched: "),
    });
    assert.deepEqual(words.map(({ label }) => label).slice(0, 5), ["error", "warning", "information", "hint", "off"]);
    const keys = await ask<CompletionItem[]>("textDocument/completion", {
      textDocument,
      position: { line: 0, character: 0 },
    });
    assert.deepEqual(
      keys.map(({ label }) => label),
      ["non_working_days", "glossary"],
    );
    const key = keys[0] && (await ask<CompletionItem>("completionItem/resolve", keys[0]));
    assert.match(JSON.stringify(key?.documentation), /does not work/);
    const hover = await ask<Hover>("textDocument/hover", { textDocument, position: after(text, "  action-over") });
    assert.match(JSON.stringify(hover.contents), /The due date of an action/);
  });

  it("explain the house's own keys and acronyms, and offer the keys", async () => {
    const textDocument = { uri: PLAN };
    const at = (piece: string): Promise<Hover> =>
      ask<Hover>("textDocument/hover", { textDocument, position: after(TEXT, piece) });
    assert.match(JSON.stringify((await at("    war")).contents), /The ward that the action concerns\./);
    assert.match(JSON.stringify((await at("The MA")).contents), /Multi-agency safeguarding hub/);
    const without = TEXT.replace("    ward: Stoke\n", "    \n");
    await client.change(PLAN, 2, [{ text: without }]);
    const keys = await ask<CompletionItem[]>("textDocument/completion", {
      textDocument,
      position: after(without, "title: Do it\n    "),
    });
    assert.equal(keys.find(({ label }) => label === "ward")?.detail, "The ward that the action concerns.");
  });

  it("a problem can be left be, with a comment above its item", async () => {
    const [diagnostic] = await client.diagnostics(PLAN, 1);
    assert.ok(diagnostic);
    const actions = await ask<CodeAction[]>("textDocument/codeAction", {
      textDocument: { uri: PLAN },
      range: diagnostic.range,
      context: { diagnostics: [diagnostic] },
    });
    const leave = actions.filter(({ title }) => title.startsWith("Leave this"));
    assert.deepEqual(
      leave.map(({ edit, isPreferred, command }) => [edit?.changes?.[PLAN], isPreferred, command]),
      [
        [
          [
            {
              range: { start: { line: 11, character: 0 }, end: { line: 11, character: 0 } },
              newText: "  # ignore action-overdue: \n",
            },
          ],
          false,
          undefined,
        ],
      ],
    );
  });
});
