import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { type Document, openDocument } from "../server/core/document.ts";
import { applyEdits } from "../server/core/edits.ts";
import type { Edit } from "../server/core/problem.ts";
import { type Project, readProject } from "../server/core/project.ts";
import type { Node } from "../server/core/syntax.ts";
import { format, whyNotFormatted } from "../server/features/format.ts";
import { formatRange } from "../server/features/format-range.ts";
import { strip } from "./annotate.ts";
import { fixturesIn, setting, textsOf } from "./fixtures.ts";
import { root } from "./generated.ts";
import { damage, EVERYTHING, share, undressed } from "./layout-damage.ts";

const URI = "test.plan.yaml";

const examples = readdirSync(join(root, "examples"))
  .filter((name) => name.endsWith(".yaml"))
  .map((name) => ({ name, text: readFileSync(join(root, "examples", name), "utf8") }));
const fixtures = [...fixturesIn("checks"), ...fixturesIn("fixes"), ...fixturesIn("features")].flatMap(
  ({ name, text }) => {
    const parts = textsOf(strip(text.split(/^---\n/m)[0] ?? "").replace("<|>", ""));
    return parts.map((part) => ({ name, text: part.text }));
  },
);

function projectOf(text: string, before?: Project): Project {
  return readProject([openDocument(URI, text, before?.documents.get(URI))], setting);
}

function documentOf(project: Project): Document {
  return project.documents.get(URI) ?? assert.fail();
}

/** A text after its layout; itself where it has it already. */
function laidOut(text: string): string {
  return applyEdits(text, format(projectOf(text), URI) ?? []);
}

function dataOf({ syntax }: Document): unknown {
  return syntax.entries.map(({ key, list, values }) => [key.value, list, values.map(({ node }) => dataIn(node))]);
}

function dataIn(node: Node): unknown {
  if (node.kind === "scalar") return [node.text, node.value];
  return node.kind === "list" ? node.items.map(dataIn) : node.pairs.map(({ key, value }) => [key.text, dataIn(value)]);
}

/** The comments of each block: an ignored check keeps its item. Those above the first key are about the whole text. */
function commentsOf({ syntax }: Document): unknown {
  return syntax.blocks.map(({ block }, i) =>
    block.comments
      .filter(({ start }) => i > 0 || start > (block.node?.start ?? 0))
      .map(({ start, end }) => block.text.slice(start, end).trimEnd()),
  );
}

function wordsOf(text: string): string {
  return text.replace(/[ \t\r\n]+/g, "");
}

/** What holds of every layout, as a whole and of a part: the text after it. */
function holdLaws(project: Project, edits: readonly Edit[]): Project {
  const before = documentOf(project);
  for (const { at, text } of edits) assert.match(before.text.slice(at.start, at.end) + text, /^[ \t\r\n]+$/);
  const now = projectOf(applyEdits(before.text, edits), project);
  const after = documentOf(now);
  assert.deepEqual(dataOf(after), dataOf(before), "it says the same");
  if (before.syntax.blocks.every(({ block }) => block.form !== "whole"))
    assert.deepEqual(commentsOf(after), commentsOf(before), "every comment stays with what it is about");
  assert.equal(wordsOf(after.text), wordsOf(before.text), "every word stays");
  return now;
}

/** Lays a text out, or tells why not: what the sentence says, or what the text is then. */
function held(text: string): { readonly why: string } | { readonly text: string } {
  const project = projectOf(text);
  const edits = format(project, URI);
  const why = whyNotFormatted(project, URI);
  assert.ok(edits === undefined || why === undefined);
  if (why !== undefined) return { why };
  const now = holdLaws(project, edits ?? []);
  assert.equal(format(now, URI), undefined, "once and for all");
  return { text: documentOf(now).text };
}

const anyText = fc.constantFrom(EVERYTHING, EVERYTHING, EVERYTHING, ...examples.map(({ text }) => text));

describe("the layout of plans", () => {
  it("is that of the examples", () => {
    for (const { name, text } of examples) assert.deepEqual(held(text), { text }, name);
    assert.deepEqual(held(EVERYTHING), { text: EVERYTHING });
  });

  it("keeps the words and the meaning of every fixture", () => {
    for (const { name, text } of fixtures) {
      try {
        const is = held(text);
        if ("why" in is) assert.match(is.why, /^[A-Z].*\.$/);
      } catch (error) {
        throw new Error(name, { cause: error });
      }
    }
  });

  it("keeps the line ends, and a byte order mark", () => {
    for (const { name, text } of fixtures.filter((one) => one.name.startsWith("format."))) {
      if (/[\r\ufeff]/.test(text)) continue;
      assert.equal(laidOut(text.replaceAll("\n", "\r\n")), laidOut(text).replaceAll("\n", "\r\n"), name);
      assert.equal(laidOut(`\ufeff${text}`), `\ufeff${laidOut(text)}`, name);
    }
  });

  it("keeps the words and the meaning of a text whatever its layout was before", () => {
    fc.assert(
      fc.property(anyText, damage, (text, harm) => {
        held(harm(text));
      }),
      { numRuns: 200 },
    );
  });

  it("is one and the same however a text was laid out", () => {
    const wishes = fc.array(fc.nat(7), { minLength: 50, maxLength: 50 });
    fc.assert(
      fc.property(anyText, wishes, (text, all) => assert.equal(laidOut(undressed(text, all)), text)),
      { numRuns: 50 },
    );
  });

  it("of a selection keeps to the items it touches", () => {
    fc.assert(
      fc.property(anyText, damage, fc.tuple(share, share), (text, harm, shares) => {
        const project = projectOf(harm(text));
        const document = documentOf(project);
        const [start = 0, end = 0] = shares
          .map((part) => Math.floor(part * document.text.length))
          .sort((a, b) => a - b);
        const edits = formatRange(project, URI, { start, end }) ?? [];
        const bounds = boundsOf(document);
        const low = Math.max(...bounds.filter((bound) => bound <= start));
        const high = Math.min(
          ...bounds.filter((bound) => bound >= Math.min(document.text.length, Math.max(end, start + 1))),
        );
        for (const { at } of edits) assert.ok(at.start >= low && at.end <= high);
        holdLaws(project, edits);
      }),
      { numRuns: 150 },
    );
  });
});

/** Where the pieces of a text begin and end. */
function boundsOf({ text, syntax }: Document): readonly number[] {
  const { blocks } = syntax;
  return [0, text.length, ...blocks.flatMap(({ start, block }) => [start, start + block.text.length])];
}
