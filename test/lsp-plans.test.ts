import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Location, WorkspaceEdit } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { root } from "./generated.ts";
import { type Client, startClient } from "./lsp-client.ts";

const URI = "file:///plans/a.plan.yaml";
const PLAN = `improvement_plan: 1
title: A plan
organisation: A council
nation: england
stage: draft
status_as_at: 2026-06-01
owners:
  - id: head
    title: Head of Service
recommendations:
  - id: R1
    text: Do better
  - id: R2
    text: Do more
actions:
  - id: A1
    title: Do it
    addresses: [R1]
    owner: head
    due: 2026-05-01
    status: in progress
  - id: A2
    title: Plan it
    addresses: [R1]
    owner: tbc
    due: tbc
`;

interface SentNode {
  readonly id: string;
  readonly title: string;
  readonly words: string;
  readonly sign: string;
  readonly line?: number;
  readonly isLate: boolean;
  readonly isOpen: boolean;
  readonly children: readonly number[];
}
interface Tree {
  readonly plans: readonly { readonly uri: string; readonly title: string }[];
  readonly plan?: { readonly uri: string; readonly title: string; readonly line: string };
  readonly nodes: readonly SentNode[];
  readonly roots: readonly number[];
}

/** The lines of a tree, each two spaces further in than the one that it stands under. */
function drawn({ nodes }: Tree, numbers: readonly number[], indent = ""): string[] {
  return numbers.flatMap((number) => {
    const { id, title, words, sign, children } = nodes[number] ?? assert.fail(`no line ${number}`);
    return [`${indent}${sign}: ${id} ${title} (${words})`, ...drawn({ nodes } as Tree, children, `${indent}  `)];
  });
}

describe("what the extension asks beyond the protocol", () => {
  let client: Client;
  const ask = <T>(method: string, params?: object): Promise<T> =>
    params ? client.connection.sendRequest(method, params) : client.connection.sendRequest(method);
  beforeEach(async () => {
    client = await startClient(new Map());
  });
  afterEach(async () => {
    assert.deepEqual(client.log, []);
    await client.stop();
  });

  describe("the tree of a plan", () => {
    it("has recommendations with their actions, all actions, owners and the budget, and a line that sums up", async () => {
      await client.open(URI, PLAN);
      const tree = await ask<Tree>("improvementPlans/planTree", { uri: URI });
      assert.deepEqual(tree.plan, { uri: URI, title: "A plan", line: "1 of 2 answered, 1 late, 2 tbc" });
      assert.deepEqual(drawn(tree, tree.roots), [
        "group: recommendations Recommendations (1 of 2 answered)",
        "  late: R1 Do better (2 actions, 1 late)",
        "    late: A1 Do it (in progress · 31 days late · Head of Service)",
        "    not stated: A2 Plan it (due tbc)",
        "  not answered: R2 Do more (no action yet)",
        "group: actions Actions (0 of 2 complete, 1 late)",
        "  late: A1 Do it (in progress · 31 days late · Head of Service)",
        "  not stated: A2 Plan it (due tbc)",
        "group: owners Owners (1)",
        "  owner: head Head of Service (1 action, 1 late)",
        "    late: A1 Do it (in progress · 31 days late · Head of Service)",
        "  not answered:  Nobody yet (1 action)",
        "    not stated: A2 Plan it (due tbc)",
        "group: budgets Budget lines ()",
      ]);
    });

    it("says each line once, with its place and what a filter asks for", async () => {
      await client.open(URI, PLAN);
      const { nodes } = await ask<Tree>("improvementPlans/planTree", { uri: URI });
      const found = nodes.filter(({ id }) => /^A\d$/.test(id));
      assert.deepEqual(
        found.map(({ id, line, isLate, isOpen }) => [id, line, isLate, isOpen]),
        [
          ["A1", 15, true, false],
          ["A2", 21, false, true],
        ],
      );
    });

    it("is that of the only plan where no text is named, and a choice where there are several", async () => {
      await client.open(URI, PLAN);
      assert.equal((await ask<Tree>("improvementPlans/planTree", {})).plan?.uri, URI);
      await client.open("file:///plans/b.plan.yaml", PLAN.replace("A plan", "Another plan"));
      const { plan, plans, roots } = await ask<Tree>("improvementPlans/planTree", {});
      assert.deepEqual([plan, roots], [undefined, []]);
      assert.deepEqual(
        plans.map(({ title }) => title),
        ["A plan", "Another plan"],
      );
    });

    it("groups by theme where the plan has themes, and keeps what belongs to none", async () => {
      await client.open(
        URI,
        `${PLAN}themes:\n  - id: T1\n    title: People\n`.replace("better\n", "better\n    theme: T1\n"),
      );
      const tree = await ask<Tree>("improvementPlans/planTree", { uri: URI });
      assert.deepEqual(drawn(tree, tree.roots).slice(0, 6), [
        "group: themes Themes (1 of 2 answered)",
        "  theme: T1 People (1 recommendation, 2 actions, 1 late)",
        "    late: R1 Do better (2 actions, 1 late)",
        "      late: A1 Do it (in progress · 31 days late · Head of Service)",
        "      not stated: A2 Plan it (due tbc)",
        "  theme:  No theme yet (1 recommendation, 0 actions)",
      ]);
    });

    it("shows Devon's money year by year", async () => {
      await client.open(URI, readFileSync(join(root, "examples/devon-2020.plan.yaml"), "utf8"));
      const tree = await ask<Tree>("improvementPlans/planTree", { uri: URI });
      assert.deepEqual(drawn(tree, tree.roots).slice(-3), [
        "group: budgets Budget lines (about £3.8m, then £1m a year)",
        "  money: B1 Ongoing posts (recurrent · 2020/21 just under £1.1m, 2021/22 £1m, onwards £1m)",
        "  money: B2 Short-term posts (one-off · 2020/21 just over £1.1m, 2021/22 £618,000)",
      ]);
    });
  });

  describe("a new plan", () => {
    const typed = {
      framework: "ofsted-ilacs",
      body: "Plymouth City Council",
      nation: "england",
      received: "2 January 2015",
      recommendations: "3",
    };

    it("has its last day, a place for each recommendation, a name for its file and no error", async () => {
      const { name, text } = await ask<{ name: string; text: string }>("improvementPlans/newPlan", typed);
      assert.equal(name, "plymouth-city-council.plan.yaml");
      assert.match(text, /^ {4}response_due: 2015-04-14$/m);
      assert.match(text, /^ {2}- id: R3$/m);
      await client.open(URI, text);
      const found = await client.diagnostics(URI, 1);
      assert.deepEqual(
        found.filter(({ severity }) => severity === 1),
        [],
      );
    });

    it("is refused with a sentence where an answer cannot be read, which is told while it is typed", async () => {
      const sentence = '"yesterday" is not a day. Write it as 2025-11-30, or tbc if it is not known yet.';
      assert.equal(await ask("improvementPlans/checkAnswer", { received: "yesterday" }), sentence);
      assert.equal(await ask("improvementPlans/checkAnswer", { received: "2 January 2015" }), null);
      await assert.rejects(ask("improvementPlans/newPlan", { ...typed, received: "yesterday" }), { message: sentence });
    });

    it("may be made for every framework, and each is said to begin with something", async () => {
      const all = await ask<{ id: string; title: string; starts: string }[]>("improvementPlans/frameworks");
      assert.ok(all.length > 10);
      for (const { id, title, starts } of all) {
        assert.notEqual(title, "");
        assert.match(starts, /^(?:report_(?:received|sent|published)|request)$/);
        const { text } = await ask<{ text: string }>("improvementPlans/newPlan", { ...typed, framework: id });
        assert.match(text, new RegExp(`^ {4}framework: ${id}\\b`, "m"));
      }
    });
  });

  describe("keeping a plan up to date", () => {
    const textDocument = { uri: URI };
    interface Changed {
      readonly title: string;
      readonly edit: WorkspaceEdit;
      readonly id?: string;
    }
    const written = (change: Changed | null): string => {
      const edits = change?.edit.changes?.[URI] ?? assert.fail("no edit");
      return TextDocument.applyEdits(TextDocument.create(URI, "", 1, PLAN), edits);
    };
    beforeEach(() => client.open(URI, PLAN));

    it("the words of a status are told with what they mean", async () => {
      const words = await ask<{ word: string; meaning: string }[]>("improvementPlans/statuses");
      assert.deepEqual(
        words.map(({ word }) => word),
        ["not started", "in progress", "complete", "embedded", "at risk", "paused", "withdrawn", "tbc"],
      );
      for (const { meaning } of words) assert.match(meaning, /^[A-Z].*\.$/);
    });

    it("the action at a point is found, and none elsewhere", async () => {
      const at = (line: number): Promise<string | null> =>
        ask("improvementPlans/actionAt", { textDocument, position: { line, character: 6 } });
      assert.deepEqual([await at(15), await at(19), await at(22), await at(11)], ["A1", "A1", "A2", null]);
    });

    it("progress is an edit of a few lines", async () => {
      const progress = { status: "complete", on: "2026-05-30", note: "All done.", evidence: { what: "Minutes" } };
      const change = await ask<Changed>("improvementPlans/recordProgress", { textDocument, action: "A1", progress });
      assert.equal(change.title, 'Record progress on action A1 "Do it"');
      assert.equal(
        written(change),
        PLAN.replace(
          "status: in progress\n",
          "status: complete\n    completed_on: 2026-05-30\n    evidence:\n      - what: Minutes\n        on: 2026-05-30\n    updates:\n      - on: 2026-05-30\n        text: All done.\n",
        ),
      );
      assert.equal(await ask("improvementPlans/recordProgress", { textDocument, action: "A9", progress }), null);
    });

    it("a status is one word", async () => {
      const change = await ask<Changed>("improvementPlans/setStatus", { textDocument, action: "A1", status: "paused" });
      assert.equal(written(change), PLAN.replace("status: in progress", "status: paused"));
    });

    it("an item is added at the end of its list", async () => {
      const asked = { textDocument, list: "recommendations", fields: { text: "Do it all" } };
      const change = await ask<Changed>("improvementPlans/addItem", asked);
      assert.equal(change.id, "R3");
      assert.equal(written(change), PLAN.replace("more\n", "more\n  - id: R3\n    text: Do it all\n"));
    });

    it("what is tbc or late comes one after the other, and round again", async () => {
      const next = async (what: string, line: number): Promise<number | undefined> => {
        const asked = { textDocument, position: { line, character: 12 }, what };
        return (await ask<Location | null>("improvementPlans/next", asked))?.range.start.line;
      };
      assert.deepEqual([await next("tbc", 0), await next("tbc", 24), await next("tbc", 25)], [24, 25, 24]);
      assert.deepEqual([await next("late", 0), await next("late", 20)], [19, 19]);
    });

    it("what a pasted list becomes is one edit with a name; a sentence stays a sentence", async () => {
      const start = { line: 10, character: 4 };
      const paste = (plain: string): Promise<Changed | null> =>
        ask("improvementPlans/pasteItems", { textDocument, range: { start, end: start }, plain });
      const change = await paste("1. Visit on time.\n2. Record what children say.\n");
      assert.equal(change?.title, "Paste as 2 recommendations");
      assert.match(written(change), /id: R3\n {4}ref: 1\n {4}text: Visit on time\.\n {2}- id: R4/);
      assert.equal(await paste("Visit on time."), null);
    });

    it("a text that lies in no folder is edited under its own address", async () => {
      const uri = "untitled:Untitled-1";
      await client.open(uri, PLAN);
      const asked = { textDocument: { uri }, action: "A1", status: "paused" };
      const { edit } = await ask<Changed>("improvementPlans/setStatus", asked);
      assert.deepEqual(Object.keys(edit.changes ?? {}), [uri]);
    });

    it("dates are looked at while they are typed", async () => {
      const check = (asked: object): Promise<string | null> => ask("improvementPlans/checkAnswer", asked);
      assert.deepEqual(
        [await check({ due: "" }), await check({ due: "March 2027" }), await check({ words: "x" })],
        [null, null, null],
      );
      assert.match((await check({ due: "soon" })) ?? "", /^"soon" is not a date\. /);
      assert.match((await check({ due: "03/04/2026" })) ?? "", /two ways\./);
      assert.equal(await check({ words: " " }), "Write a few words.");
    });
  });
});
