import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { checks } from "../server/core/checks/index.ts";
import { openDocument } from "../server/core/document.ts";
import { everyKey } from "../server/core/every-key.ts";
import { leavesOf } from "../server/core/leaves.ts";
import type { Problem } from "../server/core/problem.ts";
import { type Project, readProject } from "../server/core/project.ts";
import { REGIMES } from "../server/core/regimes/index.ts";
import { said, say, speak } from "../server/core/say.ts";
import { planShape, type Shape } from "../server/core/shape.ts";
import { codeLenses } from "../server/features/code-lenses.ts";
import { hover } from "../server/features/hover.ts";
import { inlayHints } from "../server/features/inlay-hints.ts";
import { SEVERITIES } from "../server/present/report.ts";
import { strip } from "./annotate.ts";
import { featureFixtures, readInput } from "./features.ts";
import { checkFor, fixturesIn, problemsIn, setting } from "./fixtures.ts";
import { root } from "./generated.ts";
import { messagesIn, templatesIn } from "./messages.ts";

/**
 * A language in which every sentence stands in brackets and has letters of another alphabet: what is left in English
 * was not said through the catalogue, or is a value.
 */
function strange(english: string): string {
  const letters = english.replace(/\{\d+\}|[A-Za-z]/g, (sign) =>
    sign.length > 1 ? sign : String.fromCharCode(sign.charCodeAt(0) + (sign < "a" ? 0x410 - 65 : 0x430 - 97)),
  );
  return `⟦${letters}⟧`;
}

/** Does something while all is said in the strange language. */
function inStrange<T>(work: () => T): T {
  speak(strange);
  try {
    return work();
  } finally {
    speak(undefined);
  }
}

function wordsOf(text: string): readonly string[] {
  return (
    text
      .replaceAll("\\", "")
      .toLowerCase()
      .match(/[a-z]{2,}/g) ?? []
  );
}

/** Where the day comes from that a plan is judged by: the test's words, and those of a plan with a status date. */
const ORIGINS = setting.asOf.from;

/** The words that belong to the format and are written in plans, whatever language is spoken about them. */
const FORMAT: ReadonlySet<string> = new Set(
  [
    ...everyKey.keys(),
    ...[...shapesIn(planShape)].flatMap(({ choices }) => choices.map(({ value }) => value)),
    ...checks.map(({ code }) => code),
    ...SEVERITIES,
    "off",
    "tbc",
    "true",
    "false",
    "onwards",
    "none",
  ].flatMap(wordsOf),
);

/** What is shown of the format as it may be written in a plan: examples, and the words in which inspectors judge. */
const SAMPLES: string = [
  ...[...shapesIn(planShape)].flatMap(({ examples }) => examples),
  ...REGIMES.flatMap(({ judgement_scale, categories }) => [...judgement_scale, ...categories]),
].join("\n");

function shapesIn(shape: Shape, seen: Set<Shape> = new Set()): ReadonlySet<Shape> {
  if (seen.has(shape)) return seen;
  seen.add(shape);
  for (const held of [...shape.keys.values(), ...(shape.item ? [shape.item] : [])]) shapesIn(held, seen);
  return seen;
}

/** The words of a text that stand neither in the plan nor in the format. */
function leftInEnglish(text: string, plan: string): readonly string[] {
  const own = new Set(wordsOf(plan));
  return wordsOf(text).filter((word) => !own.has(word) && !FORMAT.has(word));
}

function textsIn({ message, why, related = [], fixes = [] }: Problem): readonly string[] {
  return [message, why, ...related.map((place) => place.message), ...fixes.map(({ title }) => title)];
}

/** All that an editor shows beside the lines of some texts. */
function besidesIn(project: Project): readonly string[] {
  return [...project.documents.values()].flatMap(({ uri, text }) => [
    ...(codeLenses(project, uri) ?? []).map(({ title }) => title),
    ...(inlayHints(project, uri, { start: 0, end: text.length }) ?? []).map(({ label }) => label),
  ]);
}

/** All that an editor shows of the values of some texts, and of what stands before them. */
function hoversIn(project: Project): readonly string[] {
  return [...project.documents.values()].flatMap(({ uri, syntax }) =>
    syntax.blocks.flatMap(({ start, block }) =>
      leavesOf(block)
        .flatMap(({ scalar }) => [scalar.start, Math.max(0, scalar.start - 3)])
        .map((offset) => hover(project, { uri, offset: start + offset })?.markdown ?? ""),
    ),
  );
}

function assertSaid(texts: readonly string[], { documents }: Project): void {
  const plan = [...documents.values()].map(({ text }) => text).join("\n");
  for (const text of texts) assert.deepEqual(leftInEnglish(text, [plan, ORIGINS, SAMPLES].join("\n")), [], text);
}

describe("what is said", () => {
  it("is English where no language is chosen", () => {
    assert.equal(say`Add ${"a"} to ${2}`, "Add a to 2");
    assert.equal(said("Why it matters."), "Why it matters.");
  });

  it("is said in the language that was chosen, with what is put in where the language has it", () => {
    speak((english) => ({ "Add {0} to {1}": "Zu {1} {0} hinzufügen", "Leave it out.": "Weglassen." })[english]);
    assert.equal(say`Add ${"{1}"} to ${2}`, "Zu 2 {1} hinzufügen");
    assert.equal(said("Leave it out."), "Weglassen.");
    assert.equal(say`Something ${"new"}`, "Something new");
    speak(undefined);
  });

  for (const { name, text } of fixturesIn("checks")) {
    it(`goes through the catalogue, all of it, in ${name}`, () => {
      const bare = strip(text);
      for (const problem of inStrange(() => problemsIn(bare, checkFor(name)))) {
        const written = (problem.fixes ?? []).flatMap(({ edits }) => edits.map((edit) => edit.text));
        for (const one of textsIn(problem)) {
          assert.match(one, /^⟦.*⟧$/s, problem.code);
          const left = leftInEnglish(one, [bare, ...written, ORIGINS].join("\n"));
          assert.deepEqual(left, [], `${problem.code}: ${one}`);
        }
      }
    });
  }

  for (const { name, input } of featureFixtures("hover")) {
    it(`goes through the catalogue in ${name}`, () => {
      const { project, at } = readInput(input);
      assertSaid([inStrange(() => hover(project, at)?.markdown ?? "")], project);
    });
  }

  for (const { name, input } of [...featureFixtures("code-lenses"), ...featureFixtures("inlay-hints")]) {
    it(`goes through the catalogue in ${name}`, () => {
      const { project } = readInput(input);
      assertSaid(
        inStrange(() => besidesIn(project)),
        project,
      );
    });
  }

  for (const name of readdirSync(join(root, "examples")).filter((one) => one.endsWith(".yaml"))) {
    it(`goes through the catalogue in ${name}`, () => {
      const text = readFileSync(join(root, "examples", name), "utf8");
      const project = readProject([openDocument(name, text)], setting);
      assertSaid(
        inStrange(() => [...besidesIn(project), ...hoversIn(project)]),
        project,
      );
    });
  }

  it("is found in the sources, whatever stands round it", () => {
    const source = [
      "const a = say`One ${say`two ${`${b} {`} three`} \\`four\\``; // say`no`",
      'const c = d.replace(/[`"]/g, "say`no`") / 2; /* say`no` */',
      "return { e: say`five ${{ f: `}` }.f} six`, g: other`no` };",
    ].join("\n");
    assert.deepEqual(templatesIn(source, "say"), [
      { texts: ["One ", " `four`"], put: ["say`two ${`${b} {`} three`"] },
      { texts: ["two ", " three"], put: ["`${b} {`"] },
      { texts: ["five ", " six"], put: ["{ f: `}` }.f"] },
    ]);
  });

  it("is in the officer's words", () => {
    for (const { path, text } of messagesIn(["server/core", "server/features"]))
      assert.doesNotMatch(text, /\b(?:propert(?:y|ies)|nodes?|schemas?|invalid|expected)\b/i, path);
  });
});
