import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { problemsOf } from "../server/core/check.ts";
import { openDocument } from "../server/core/document.ts";
import { readProject } from "../server/core/project.ts";
import { lineIndex, positionAt } from "../server/core/text.ts";
import { strip } from "./annotate.ts";
import { fixturesIn, setting, textsOf } from "./fixtures.ts";
import { root } from "./generated.ts";
import { type Client, startClient } from "./lsp-client.ts";

const PLAN = `improvement_plan: 1
title: A plan
organisation: A council
nation: england
stage: draft
recommendations:
  - id: R1
    text: Do better
actions:
  - id: A1
    title: Do it
    addresses: [R1]
    owner: haed
    due: 2030-01-31
owners:
  - id: head
    title: Head of Service
`;
const URI = "file:///plans/a.plan.yaml";

describe("the language server", () => {
  let client: Client;
  afterEach(async () => {
    assert.deepEqual(client.log, []);
    await client.stop();
  });

  describe("diagnostics that are pushed", () => {
    it("come after opening, carry version, code and second places, and go when the mistake does", async () => {
      client = await startClient(new Map());
      await client.open(URI, PLAN);
      const [first, ...rest] = await client.diagnostics(URI, 1);
      assert.deepEqual(rest, []);
      assert.deepEqual(first, {
        range: { start: { line: 12, character: 11 }, end: { line: 12, character: 15 } },
        severity: 1,
        code: "unknown-reference",
        source: "improvement-plans",
        message: 'No owner is called "haed". Did you mean "head"?',
        relatedInformation: [
          {
            location: { uri: URI, range: { start: { line: 15, character: 8 }, end: { line: 15, character: 12 } } },
            message: 'owner head "Head of Service" is the closest',
          },
        ],
      });
      await client.change(URI, 2, [
        { range: { start: { line: 12, character: 11 }, end: { line: 12, character: 15 } }, text: "head" },
      ]);
      assert.deepEqual(await client.diagnostics(URI, 2), []);
    });

    it("know the parts that a plan includes, and the plan of a part opened alone", async () => {
      const main = `${PLAN.slice(0, PLAN.indexOf("owners:")).replace("haed", "head")}include: [parts/the owners.yaml]\n`;
      const part = "part_of: ../a.plan.yaml\nowners:\n  - id: head\n    title: Head\n";
      const partUri = "file:///plans/parts/the%20owners.yaml";
      client = await startClient(
        new Map([
          [partUri, part],
          [URI, main],
        ]),
      );
      await client.open(URI, main);
      assert.deepEqual(await client.diagnostics(URI, 1), []);
      await client.close(URI);
      await client.open(partUri, part.replace("id: head", "id: haed"));
      assert.deepEqual(await client.diagnostics(partUri, 1), []);
      assert.equal(client.told.get(URI)?.diagnostics[0]?.code, "unknown-reference");
    });

    it("follow a file that changes outside the editor", async () => {
      const files = new Map([[URI, PLAN]]);
      client = await startClient(files);
      assert.equal((await client.diagnostics(URI, undefined)).length, 1);
      const changed = (type: number): Promise<void> =>
        client.connection.sendNotification("workspace/didChangeWatchedFiles", { changes: [{ uri: URI, type }] });
      files.set(URI, PLAN.replace("haed", "head"));
      await changed(2);
      assert.deepEqual(await client.next(URI), []);
      files.set(URI, PLAN.replace("haed", "hed").replace("R1]", "R2]"));
      await changed(2);
      assert.equal((await client.next(URI)).length, 3);
      files.delete(URI);
      await changed(3);
      assert.deepEqual(await client.next(URI), []);
    });
  });

  describe("diagnostics that are asked for", () => {
    it("are those of one text, or of all, and are not sent twice", async () => {
      client = await startClient(new Map([["file:///plans/b.plan.yaml", PLAN]]), { textDocument: { diagnostic: {} } });
      await client.open(URI, PLAN);
      const ask = (previousResultId?: string): Promise<{ kind: string; resultId: string; items?: unknown[] }> =>
        client.connection.sendRequest("textDocument/diagnostic", { textDocument: { uri: URI }, previousResultId });
      const report = await ask();
      assert.equal(report.kind, "full");
      assert.equal(report.items?.length, 1);
      assert.deepEqual(await ask(report.resultId), { kind: "unchanged", resultId: report.resultId });
      const all = await client.connection.sendRequest<{ items: { uri: string; items: unknown[] }[] }>(
        "workspace/diagnostic",
        { previousResultIds: [] },
      );
      assert.deepEqual(
        new Map(all.items.map(({ uri, items }) => [uri, items.length])),
        new Map([
          [URI, 1],
          ["file:///plans/b.plan.yaml", 1],
        ]),
      );
      assert.equal(client.told.size, 0);
    });
  });

  describe("the editor and the command line", () => {
    it("find the same problems in every fixture and example", async () => {
      client = await startClient(new Map(), {});
      const texts = [
        ...[...fixturesIn("checks"), ...fixturesIn("fixes")].flatMap(({ text }) =>
          textsOf(strip(text).split(/^---\n/m)[0] ?? "").slice(0, 1),
        ),
        ...readdirSync(join(root, "examples")).map((name) => ({
          uri: name,
          text: readFileSync(join(root, "examples", name), "utf8"),
        })),
      ];
      for (const [i, { text }] of texts.entries()) {
        const uri = `file:///plans/${i}.plan.yaml`;
        await client.open(uri, text);
        const shown = await client.diagnostics(uri, 1);
        const lines = lineIndex(text);
        const [plan] = readProject([openDocument(`file:///plans/${i}.plan.yaml`, text)], setting).plans;
        const found = plan ? problemsOf(plan) : [];
        assert.deepEqual(
          shown.map(
            ({ code, message, range }) =>
              `${range.start.line}:${range.start.character} ${code} ${typeof message === "string" ? message : message.value}`,
          ),
          found.map(
            ({ code, message, at }) =>
              `${positionAt(lines, at.start).line}:${positionAt(lines, at.start).column} ${code} ${message}`,
          ),
        );
        await client.close(uri);
      }
    });
  });
});
