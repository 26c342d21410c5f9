import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { problemsOf } from "../server/core/check.ts";
import { openDocument } from "../server/core/document.ts";
import { applyEdits, foldFixes } from "../server/core/edits.ts";
import type { Plan } from "../server/core/plan.ts";
import type { Problem } from "../server/core/problem.ts";
import { readProject } from "../server/core/project.ts";
import { strip } from "./annotate.ts";
import { fixturesIn, setting, textsOf } from "./fixtures.ts";
import { root } from "./generated.ts";
import { SPARSE } from "./thorough.ts";

/** Reads a text as a plan and finds all its problems. */
function problemsOfText(text: string, uri = "test.plan.yaml"): readonly Problem[] {
  return planOf(text, uri).flatMap(problemsOf);
}

function planOf(text: string, uri = "test.plan.yaml"): readonly Plan[] {
  const documents = textsOf(text).map((part, i) => openDocument(i === 0 ? uri : part.uri, part.text));
  return readProject(documents, setting).plans;
}

const examples = readdirSync(join(root, "examples")).filter((name) => name.endsWith(".yaml"));
const documents = [
  ...[...fixturesIn("checks"), ...fixturesIn("fixes")].map(({ name, text }) => ({ name, text: strip(text) })),
  ...examples.map((name) => ({ name, text: readFileSync(join(root, "examples", name), "utf8") })),
];

describe("hostile texts", () => {
  const hostile: readonly (readonly [string, string])[] = [
    ["800 nested question marks", "? ".repeat(800)],
    ["20,000 open brackets", `a: ${"[".repeat(20_000)}`],
    ["20,000 open brackets in an item", `actions:\n  - id: ${"[".repeat(20_000)}`],
    ["20,000 open braces", "{".repeat(20_000)],
    ["20,000 dashes", "- ".repeat(20_000)],
    ["20,000 levels of indent", Array.from({ length: 3000 }, (_, i) => `${" ".repeat(i)}a:`).join("\n")],
    [
      "an alias bomb",
      `a: &a [x,x,x,x]\n${"bcdefgh"
        .split("")
        .map((name, i) => `${name}: &${name} [*${"abcdefg"[i]},*${"abcdefg"[i]}]`)
        .join("\n")}`,
    ],
    ["an alias to itself", "title: &a [*a]\nactions: *a\n"],
    ["a line of 20 MB", `title: ${"x".repeat(20_000_000)}`],
    ["a line of 20 MB without a colon", "x ".repeat(10_000_000)],
    ["20 MB of spaces after a word", `x${" ".repeat(20_000_000)}y`],
    ["NUL bytes", "title: a\0b\nactions:\n  - id: \0\n"],
    ["a lone surrogate", "title: \ud800\nsummary: \udfff x\n"],
    ["a file saved as UTF-16 and read as text", "improvement_plan: 1".split("").join("\0")],
    ["20,000 keys", Array.from({ length: 20_000 }, (_, i) => `k${i}: 1`).join("\n")],
    ["30,000 keys in one map", `glossary:\n${Array.from({ length: 30_000 }, (_, i) => `  k${i}: 1`).join("\n")}`],
    [
      "names that objects have by nature",
      "__proto__: 1\nconstructor: {prototype: 1}\nactions:\n  - {__proto__: {}, toString: 1, hasOwnProperty: x}\n",
    ],
  ];
  for (const [name, text] of hostile) {
    it(`${name}: a problem with a sentence`, () => {
      const problems = problemsOfText(text);
      assert.ok(problems.length > 0);
      for (const { message, at } of problems) {
        assert.match(message, /[.?)]$/);
        assert.ok(at.start >= 0 && at.end >= at.start && at.end <= text.length);
      }
    });
  }
});

/** A quick run ends a text here and there, a thorough one everywhere. */
function stepFor(text: string): number {
  return SPARSE === 1 ? 1 : SPARSE * (text.length > 4000 ? 41 : 5);
}

describe("every fixture and example", () => {
  it("may end anywhere", () => {
    for (const [i, { text }] of documents.entries()) {
      for (let end = i % SPARSE; end <= text.length; end += stepFor(text)) {
        const prefix = text.slice(0, end);
        for (const { at } of problemsOfText(prefix)) assert.ok(at.start >= 0 && at.start <= at.end);
      }
    }
  });

  it("has its problems inside its texts", () => {
    for (const { name, text } of documents) {
      for (const plan of planOf(text)) {
        const lengths = new Map(plan.documents.map((document) => [document.uri, document.text.length]));
        for (const { at, related = [], fixes = [], code } of problemsOf(plan)) {
          const places = [
            at,
            ...related.map((place) => place.at),
            ...fixes.flatMap(({ edits }) => edits.map((edit) => edit.at)),
          ];
          for (const place of places) assert.ok(place.end <= (lengths.get(place.uri) ?? -1), `${name}: ${code}`);
        }
      }
    }
  });

  it("has the same problems with Windows line ends, and with a byte order mark", () => {
    const told = (problems: readonly Problem[]): string[] => problems.map(({ code, message }) => `${code}: ${message}`);
    for (const { name, text } of documents) {
      if (text.includes("\r") || text.startsWith("\ufeff")) continue;
      const as = told(problemsOfText(text));
      assert.deepEqual(told(problemsOfText(text.replaceAll("\n", "\r\n"))), as, name);
      assert.deepEqual(told(problemsOfText(`\ufeff${text}`)), as, name);
    }
  });

  it("is mended by its safe fixes once and for all, and keeps its comments", () => {
    for (const { name, text } of documents) {
      for (const plan of planOf(text)) {
        const once = mended(plan);
        assert.deepEqual(foldFixes(safeFixes(readAgain(plan, once))), [], name);
        for (const comment of plan.documents
          .map((document) => document.text)
          .join("\n")
          .match(/(?<=^|\s)# (?!==> ).*$/gm) ?? [])
          assert.ok(once.join("\n").includes(comment), `${name}: ${comment}`);
      }
    }
  });
});

function safeFixes(plan: Plan): NonNullable<Problem["fixes"]> {
  return problemsOf(plan).flatMap(({ fixes }) => fixes?.find(({ safe }) => safe) ?? []);
}

function readAgain(plan: Plan, texts: readonly string[]): Plan {
  const documents = plan.documents.map(({ uri }, i) => openDocument(uri, texts[i] ?? ""));
  return readProject(documents, plan.setting).plans.find(({ main }) => main.uri === plan.main.uri) ?? plan;
}

/** The texts of a plan after its safe fixes, round after round as the command does it. */
function mended(plan: Plan): string[] {
  for (let round = 0, now = plan; round < 10; round++) {
    const edits = foldFixes(safeFixes(now));
    if (edits.length === 0) return now.documents.map(({ text }) => text);
    now = readAgain(
      now,
      now.documents.map(({ uri, text }) =>
        applyEdits(
          text,
          edits.filter(({ at }) => at.uri === uri),
        ),
      ),
    );
  }
  return assert.fail("the fixes never come to an end");
}
