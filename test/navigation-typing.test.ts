import assert from "node:assert/strict";
import { type Document, openDocument } from "../server/core/document.ts";
import { type Project, readProject } from "../server/core/project.ts";
import { prepareSteps, stepsAfter, stepsBefore } from "../server/features/call-hierarchy.ts";
import { definition } from "../server/features/definition.ts";
import { documentLinks } from "../server/features/document-links.ts";
import { documentSymbols, type Outline } from "../server/features/document-symbols.ts";
import type { Point } from "../server/features/feature.ts";
import { folding } from "../server/features/folding.ts";
import { highlights } from "../server/features/highlights.ts";
import { implementation } from "../server/features/implementation.ts";
import { references } from "../server/features/references.ts";
import { selectionRanges } from "../server/features/selection-ranges.ts";
import { typeDefinition } from "../server/features/type-definition.ts";
import { fixturesIn, setting, textsOf } from "./fixtures.ts";

const OWN =
  /^(?:definition|type-definition|implementation|references|highlights|call-hierarchy|document-symbols|document-links|selection-ranges|folding)\./;
const EVERY = 7;
/** Into how many pieces a text is typed at most. */
const PIECES = 40;

/** The texts of a fixture as they are while the first of them is being typed. */
function* typing(fixture: string): Generator<{ readonly project: Project; readonly document: Document }> {
  const texts = textsOf((fixture.split(/^---\n/m)[0] ?? "").replace("<|>", ""));
  const [first, ...others] = texts.filter(({ text }) => text !== "");
  const rest = others.map(({ uri, text }) => openDocument(uri, text));
  const { uri, text } = first ?? { uri: "", text: "" };
  const step = Math.max(EVERY, Math.ceil(text.length / PIECES));
  for (let end = 0, document: Document | undefined; end <= text.length; end += step) {
    document = openDocument(uri, text.slice(0, end), document);
    yield { project: readProject([document, ...rest], setting), document };
  }
}

const fixtures = fixturesIn("features").filter(({ name }) => OWN.test(name));

describe("navigation in a text that is being typed", () => {
  it("answers at its end and in its midst", () => {
    for (const { text } of fixtures) {
      for (const { project, document } of typing(text)) {
        const { length } = document.text;
        for (const offset of [length, Math.floor(length / 2), Math.floor(length * ((length * 0.618) % 1))])
          askAll(project, { uri: document.uri, offset });
        documentLinks(project, document.uri);
      }
    }
  });

  it("has an outline of lines with names, each inside the one above it", () => {
    for (const { name, text } of fixtures) {
      for (const { project, document } of typing(text)) {
        const whole = { uri: document.uri, start: 0, end: document.text.length };
        for (const line of documentSymbols(project, document.uri) ?? []) holdOutline(line, whole, name);
      }
    }
  });

  it("folds lines that do not cross", () => {
    for (const { name, text } of fixtures) {
      for (const { project, document } of typing(text)) {
        const open: number[] = [];
        for (const { at } of folding(project, document.uri) ?? []) {
          while ((open.at(-1) ?? at.end) < at.start) open.pop();
          assert.ok(at.end <= (open.at(-1) ?? at.end), `${name}: ${document.text.slice(at.start, at.end)}`);
          open.push(at.end);
        }
      }
    }
  });
});

function askAll(project: Project, at: Point): void {
  for (const ask of [definition, typeDefinition, implementation, highlights, selectionRanges]) ask(project, at);
  references(project, at, "links only");
  for (const step of prepareSteps(project, at) ?? []) {
    stepsBefore(project, step);
    stepsAfter(project, step);
  }
}

function holdOutline({ name, at, whole, children }: Outline, outer: Outline["whole"], fixture: string): void {
  assert.notEqual(name.trim(), "", fixture);
  assert.ok(whole.start >= outer.start && whole.end <= outer.end, `${fixture}: ${name}`);
  assert.ok(at.start >= whole.start && at.end <= whole.end, `${fixture}: ${name}`);
  for (const child of children) holdOutline(child, whole, fixture);
}
