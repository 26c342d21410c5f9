import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Document, openDocument } from "../server/core/document.ts";
import { applyEdits } from "../server/core/edits.ts";
import { type Project, readProject } from "../server/core/project.ts";
import { shapeProblemsIn, type ShapeProblem, topProblems } from "../server/core/schema.ts";
import { linesIn } from "../server/core/text-lines.ts";
import type { Span } from "../server/core/text.ts";
import { completion } from "../server/features/completion.ts";
import { resolveCompletion } from "../server/features/completion/help.ts";
import type { CompletionItem } from "../server/features/completion/item.ts";
import { withoutStops } from "../server/features/completion/snippet-text.ts";
import { contextAt } from "../server/features/context.ts";
import type { Point } from "../server/features/feature.ts";
import { featureFixtures, readInput } from "./features.ts";
import { golden, setting } from "./fixtures.ts";
import { root } from "./generated.ts";

/** How many items of a long list a fixture shows. */
const MOST = 14;

/** The text after a completion is accepted and nothing is filled into its gaps. */
function accepted(text: string, { insert, replace }: CompletionItem): string {
  const written = insert.snippet ? withoutStops(insert.text) : insert.text;
  return applyEdits(text, [{ at: replace, text: written }]);
}

function sorted(items: readonly CompletionItem[] | undefined): readonly CompletionItem[] {
  return [...(items ?? [])].sort((a, b) => (a.sortText < b.sortText ? -1 : 1));
}

/** What is offered, one line each, and how it looks once it is accepted: the first item of each kind. */
function render(project: Project, at: Point): string {
  const items = sorted(completion(project, at));
  const text = project.documents.get(at.uri)?.text ?? "";
  if (items.length === 0) return "nothing\n";
  const more = items.length > MOST ? [`… ${items.length - MOST} more`] : [];
  const firsts = items.filter((item, i) => items.findIndex(({ kind }) => kind === item.kind) === i);
  const shown = firsts.map((item) => `\n== ${item.label}\n${touched(text, item)}`);
  return `${[...items.slice(0, MOST).map(line), ...more, ...shown].join("\n")}\n`;
}

/** The lines that are changed by accepting an item. */
function touched(text: string, item: CompletionItem): string {
  const after = accepted(text, item);
  const end = after.length - (text.length - item.replace.end);
  const from = text.lastIndexOf("\n", item.replace.start - 1) + 1;
  const to = after.indexOf("\n", end);
  return after.slice(item.replace.start === 0 ? 0 : from, to < 0 ? undefined : to);
}

function line({ label, kind, detail, insert, preselect, again }: CompletionItem): string {
  const flags = [preselect ? "*" : "", again ? "…" : ""].join("");
  return `${kind} ${label}${flags}${detail ? ` (${detail})` : ""}: ${JSON.stringify(insert.text)}`;
}

/** What is wrong with the form of a text: each thing by name, so that texts can be compared whatever moved. */
function faults(text: string, before?: Document): readonly string[] {
  const document = openDocument("a.plan.yaml", text, before);
  const nameOf = (problem: ShapeProblem): string =>
    `${problem.kind} ${problem.kind === "missing-key" ? problem.missing : problem.kind === "unknown-key" ? problem.key.text : problem.key}`;
  const blocks = document.syntax.blocks.map(({ block }) => block);
  return [
    ...topProblems(document).map(nameOf),
    ...blocks.flatMap((block) => [...block.problems.map(({ cause }) => cause), ...shapeProblemsIn(block).map(nameOf)]),
  ].sort();
}

/** The things of one list that are not in another, each as often as it is there too often. */
function beyond(list: readonly string[], known: readonly string[]): readonly string[] {
  const left = [...known];
  return list.filter((one) => {
    const i = left.indexOf(one);
    if (i >= 0) left.splice(i, 1);
    return i < 0;
  });
}

/**
 * Accepts each completion at a point and fails where the text then has a fault that neither it nor the text before
 * the typing had. An item or a map that has only
 * been begun may lack keys, and of a key that is there only the name changes.
 */
function acceptAll(project: Project, at: Point, before: Document): number {
  const text = project.documents.get(at.uri)?.text ?? "";
  const known = [...faults(text, before), ...faults(before.text, before)];
  const items = completion(project, at) ?? [];
  const isRenaming = contextAt(text, at.offset)?.colon;
  for (const item of items) {
    const { start, end } = item.replace;
    assert.ok(start <= at.offset && at.offset <= end && !text.slice(start, end).includes("\n"), item.label);
    const after = accepted(text, item);
    if (isRenaming) continue;
    const isBegun = item.kind === "key" && /item|fresh/.test(contextAt(text, at.offset)?.place ?? "");
    const fresh = beyond(faults(after, before), known).filter((fault) => !(isBegun && fault.startsWith("missing-key")));
    const near = after.slice(Math.max(0, start - 200), start + item.insert.text.length + 100);
    assert.deepEqual(fresh, [], `${item.kind} ${item.label}\n${near}`);
  }
  const names = items.map(({ kind, label, detail }) => `${kind} ${label} ${detail}`);
  assert.deepEqual(beyond(names, [...new Set(names)]), []);
  return items.length;
}

const URI = "a.plan.yaml";

/** Types something into a text, and accepts each completion there. */
function typeAndAccept(document: Document, { start, end }: Span, typed: string): number {
  const text = document.text.slice(0, start) + typed + document.text.slice(end);
  const project = readProject([openDocument(URI, text, document)], setting);
  return acceptAll(project, { uri: URI, offset: start + typed.length }, document);
}

/** Completes at the cursor of a text. */
function completedAt(input: string): { readonly project: Project; readonly items: readonly CompletionItem[] } {
  const { project, at } = readInput(input);
  return { project, items: sorted(completion(project, at)) };
}

const PLAN = `improvement_plan: 1
title: A plan
organisation: A council
nation: england
stage: draft
`;

describe("completion", () => {
  for (const { name, path, input, answer, project, at } of featureFixtures("completion")) {
    it(`offers what ${name} says, and each leaves no fault behind`, () => {
      golden(path, `${input}---\n${render(project, at)}`, `${input}---\n${answer}`, assert.equal);
      const document = project.documents.get(at.uri);
      if (document) acceptAll(project, at, document);
    });
  }

  const examples = readdirSync(join(root, "examples")).filter((name) => name.endsWith(".yaml"));
  for (const [i, name] of examples.entries()) {
    const document = openDocument(URI, readFileSync(join(root, "examples", name), "utf8"));
    const lines = linesIn(document.text).filter(({ text }, line) => text.trim() !== "" && line % 19 === i);

    it(`on a new line of ${name} leaves no fault behind`, () => {
      const counts = lines.map(({ text, end }) => {
        const indent = /^ *(?:- )?/.exec(text)?.[0].replace("-", " ") ?? "";
        const below = { start: end, end };
        return typeAndAccept(document, below, `\n${indent}`) + typeAndAccept(document, below, `\n${indent.slice(2)}- `);
      });
      assert.ok(counts.some((count) => count > 10));
    });

    it(`in place of a value of ${name} leaves no fault behind`, () => {
      const counts = lines.flatMap((line) => {
        const from = line.text.search(/(?<=\w: )[^\s|>[{]/);
        return from < 0 ? [] : [typeAndAccept(document, { start: line.start + from, end: line.end }, "")];
      });
      assert.ok(counts.some((count) => count > 1));
    });
  }

  it("writes the line ends that the text has", () => {
    const { items } = completedAt(`${PLAN}measures:\n  <|>\n`.replaceAll("\n", "\r\n"));
    assert.match(items[0]?.insert.text ?? "", /^- id: \$\{1:M1\}\r\n {4}title: [^\n]+\r\n/);
    assert.doesNotMatch(items[0]?.insert.text ?? "", /[^\r]\n/);
  });

  it("offers the same with Windows line ends", () => {
    for (const { name, input } of featureFixtures("completion")) {
      const labels = (text: string): readonly string[] => completedAt(text).items.map(({ label }) => label);
      assert.deepEqual(
        labels(input.replaceAll("\n", "\r\n").replaceAll(/^(# ==> .*)\r\n/gm, "$1\n")),
        labels(input),
        name,
      );
    }
  });

  it("means a dollar sign and a brace of a plan as they are", () => {
    const { items } = completedAt(`${PLAN}actions:\n  - id: "A$\{9\\1"\n    title: x\n    addresses: [tbc]\n  - <|>\n`);
    const id = items.find(({ label }) => label === "id");
    assert.equal(withoutStops(id?.insert.text ?? ""), "id: A${9\\2");
  });

  it("tells what a key means only when it is looked at", () => {
    const { project, items } = completedAt(`${PLAN}actions:\n  - id: A1\n    <|>\n`);
    const due = items.find(({ label }) => label === "due");
    assert.equal(due?.documentation, undefined);
    assert.ok(due?.data);
    assert.match(
      resolveCompletion(project, due.data) ?? "",
      /^\*\*Due date\*\* \(`due`\)\n\n.*\n\n.*Wanted in a draft/s,
    );
  });

  it("tells of an id its status, its owner, its date and what names it", () => {
    const { project, items } = completedAt(
      `${PLAN}status_as_at: 2025-01-01
owners:
  - id: head
    title: Head of *Service*
recommendations:
  - id: R1
    text: Supervision
actions:
  - id: A1
    title: Recruit <b>social</b> workers
    addresses: [R1]
    owner: head
    due: 2025-06-30
    status: in progress
  - id: A2
    depends_on: [<|>]
`,
    );
    const [a1] = items;
    assert.equal(a1?.label, "A1");
    const told = (a1?.data && resolveCompletion(project, a1.data)) ?? "";
    assert.deepEqual(told.replace(/(?<=2025), .*/, "").split("\n"), [
      '**A1 "Recruit \\<b\\>social\\</b\\> workers"** (action)',
      "",
      "- Status: in progress",
      "- Owner: Head of \\*Service\\*",
      "- Due date: Monday 30 June 2025",
      '- Addresses: R1 "Supervision"',
    ]);
    const gone = { of: "id", uri: "test.plan.yaml", kind: "actions", id: "A9" } as const;
    assert.equal(resolveCompletion(project, gone), undefined);
    assert.equal(
      resolveCompletion(project, { of: "key", uri: "test.plan.yaml", path: ["actions", "nothing"] }),
      undefined,
    );
  });
});
