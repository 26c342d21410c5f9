import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv, type ErrorObject } from "ajv";
import { isMap, isScalar, parseDocument, type Document } from "yaml";
import { problemsOf } from "../server/core/check.ts";
import { openDocument } from "../server/core/document.ts";
import { readProject } from "../server/core/project.ts";
import type { Problem } from "../server/core/problem.ts";
import type { Span } from "../server/core/text.ts";
import { strangenessOf } from "../server/core/strange-texts.ts";
import { strip } from "./annotate.ts";
import { fixturesIn, setting, textsOf } from "./fixtures.ts";
import { planSchema, root, VOCABULARY } from "./generated.ts";

const ajv = new Ajv({ allErrors: true, allowUnionTypes: true });
for (const word of VOCABULARY) ajv.addKeyword(word);
const validate = ajv.compile(planSchema());

/** The checks that speak of the shape of a text; a comma that splits a figure makes a key of what follows it. */
const SHAPE = new Set([
  "unknown-key",
  "missing-key",
  "value-not-listed",
  "value-of-wrong-kind",
  "money-comma-split",
  "comma-split",
]);

const texts = [
  ...[...fixturesIn("checks"), ...fixturesIn("fixes")].flatMap(({ name, text }) =>
    textsOf(strip(text).split(/^---\n/m)[0] ?? "").map((one) => ({ name, text: one.text })),
  ),
  ...readdirSync(join(root, "examples")).map((name) => ({
    name,
    text: readFileSync(join(root, "examples", name), "utf8"),
  })),
];

/** What the schema alone says: where each mistake of shape is, as a stretch of the text. */
function schemaPlaces(document: Document.Parsed): Span[] {
  if (validate(document.toJS())) return [];
  const told = (validate.errors ?? []).filter(({ keyword }) => keyword !== "if" && keyword !== "anyOf");
  return told.map((error) => spanOf(document, error));
}

function spanOf(document: Document.Parsed, { instancePath, keyword, params }: ErrorObject): Span {
  const path = instancePath
    .split("/")
    .slice(1)
    .map((step) => step.replace(/~1/g, "/").replace(/~0/g, "~"));
  const extra: unknown = keyword === "additionalProperties" ? params["additionalProperty"] : undefined;
  return around(document, typeof extra === "string" ? [...path, extra] : path);
}

/** A value with its key, or the whole text. */
function around(document: Document.Parsed, path: readonly string[]): Span {
  const parent =
    path.length === 0 ? undefined : path.length === 1 ? document.contents : document.getIn(path.slice(0, -1));
  const last = path.at(-1) ?? "";
  if (isMap(parent)) {
    const pair = parent.items.find(({ key }) => isScalar(key) && (key.source === last || String(key.value) === last));
    if (pair) return { start: edge(pair.key, 0), end: Math.max(edge(pair.value, 1), edge(pair.key, 1)) };
  }
  const node = path.length === 0 ? document.contents : document.getIn(path, true);
  return path.length === 0 ? { start: 0, end: Number.POSITIVE_INFINITY } : { start: edge(node, 0), end: edge(node, 1) };
}

function edge(node: unknown, which: 0 | 1): number {
  return (node as { range?: readonly number[] } | null)?.range?.[which] ?? 0;
}

function shapeProblems(text: string): readonly Problem[] {
  const [plan] = readProject([openDocument("test.plan.yaml", text)], setting).plans;
  return plan ? problemsOf(plan) : [];
}

/** A figure that a comma splits is one place to us and two to the schema. */
function touches(a: Span, b: Span): boolean {
  return a.start <= b.end && b.start <= a.end;
}

describe("the schema alone", () => {
  it("finds a mistake of shape where the checks find one, and nowhere else", () => {
    let compared = 0;
    for (const { name, text } of texts) {
      const document = parseDocument(text, { schema: "core", version: "1.2", merge: false, logLevel: "silent" });
      const problems = shapeProblems(text);
      if (
        document.errors.length > 0 ||
        document.warnings.length > 0 ||
        problems.some(({ code }) => /^yaml-(?!hash|smart)/.test(code))
      )
        continue;
      const ours = problems
        .filter(({ code }) => SHAPE.has(code))
        .flatMap(({ at, related = [] }) => [at, ...(related.length > 3 ? related : []).map((place) => place.at)]);
      // Where the text itself says something else than its author meant, that is what is told.
      const ofText = problems.filter(({ code }) => code.startsWith("yaml-")).map(({ at }) => at);
      const theirs = schemaPlaces(document);
      // Of a text that is no plan at all we say so once, and the schema says it of every line.
      if (strangenessOf(openDocument("test.plan.yaml", text))) {
        assert.ok(theirs.length > 0 && ours.length === 1, name);
        continue;
      }
      compared++;
      for (const place of theirs) {
        assert.ok(
          [...ours, ...ofText].some((one) => touches(one, place)),
          `${name}: the schema finds ${JSON.stringify(text.slice(place.start, Math.min(place.end, place.start + 60)))}`,
        );
      }
      for (const place of ours) {
        assert.ok(
          theirs.some((one) => touches(one, place)),
          `${name}: only the check finds ${JSON.stringify(text.slice(place.start, place.end))}`,
        );
      }
    }
    assert.ok(compared > 60, `${compared} texts compared`);
  });
});
