import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import source from "../schemas/improvement-plan.schema.json" with { type: "json" };
import { formatPage } from "./generate-format.ts";
import { VOCABULARY } from "./generated.ts";
import { exceptions, freeValue, isLeaf, type PlacedNode, resolve, type SchemaNode, walk } from "./schema-node.ts";
import { problemsOf, problemsOfSchema } from "./schema-problems.ts";

const schema = source as unknown as SchemaNode;
const places = [...walk(schema)];
const maps = places.filter(({ node }) => node.properties);

/** All that a part may say. Left out on purpose: words whose failures nobody can put into one plain sentence. */
const WORDS = new Set(
  ["$ref", "type", "title", "description", "enum", "pattern", "required", "properties"].concat(
    ["additionalProperties", "items", "examples"],
    VOCABULARY,
  ),
);
const KINDS = new Set(
  ["response_to", "owners", "bodies", "themes", "recommendations", "actions", "measures", "budgets"].concat([
    "risks",
    "decisions",
    "resolutions",
    "phases",
  ]),
);
const HOLDS = new Set(["date", "period", "money", "number", "decimal", "financial-year", "url", "email", "path"]);

/** Words as they count when two texts are compared: without capitals, marks and a leading article. */
function plain(words = ""): string {
  const bare = words.toLowerCase().trim();
  return bare.replace(/^(?:the|an?) |[^a-z0-9 ]/g, "");
}

function plainParts(text = ""): readonly string[] {
  return text.split(/[.,:;]/).map(plain);
}

/** Asserts a law for parts of the schema, and names those that it does not hold for. */
function holds(among: readonly PlacedNode[], law: (node: SchemaNode) => boolean): void {
  assert.deepEqual(exceptions(among, law), []);
}

describe("the schema", () => {
  it("is a draft-07 schema that compiles in strict mode", () => {
    assert.equal(source.$schema, "http://json-schema.org/draft-07/schema#");
    assert.equal(problemsOfSchema(), undefined);
    assert.doesNotThrow(() => problemsOf({}));
  });

  it("has every key of the top level, in the order in which a plan is written", () => {
    assert.deepEqual(
      Object.keys(schema.properties ?? {}),
      ["improvement_plan", "part_of", "title", "organisation", "partnership", "nation", "stage", "version"].concat(
        ["status_as_at", "period", "contact", "summary", "response_to", "owners", "governance", "themes"],
        ["recommendations", "actions", "measures", "budgets", "budget_totals", "risks", "decisions", "phases"],
        ["strengths", "context", "status_key", "glossary", "include"],
      ),
    );
  });

  it("uses only words whose failures make a plain sentence", () => {
    const below = places.filter(({ pointer }) => pointer !== "");
    holds(below, (node) => Object.keys(node).every((word) => WORDS.has(word)));
    assert.deepEqual(
      Object.keys(schema).filter((word) => !WORDS.has(word)),
      ["$schema", "$id", "dependencies", "if", "else", "definitions"],
    );
  });

  it("allows no keys but its own in every map of fixed keys, and refers only to parts that are there", () => {
    holds(maps, (node) => node.additionalProperties === false);
    assert.doesNotThrow(() => places.map(({ node }) => resolve(schema, node)));
    holds(places, (node) => Object.keys(node).length === 1 || node.$ref === undefined);
  });

  it("requires only keys that it tells of", () => {
    holds(maps, (node) => (node.required ?? []).every((key) => node.properties?.[key]));
  });

  it("tells of every definition from the top", () => {
    const used = new Set(places.flatMap(({ node }) => node.$ref ?? []));
    const names = Object.keys(schema.definitions ?? {});
    assert.deepEqual([...used].sort(), names.map((name) => `#/definitions/${name}`).sort());
  });
});

describe("the words of the schema", () => {
  const told = places.map(({ node, ...place }) => ({ ...place, node: resolve(schema, node) }));
  const sentences = told.flatMap(({ node }) => [
    ...(node.description === undefined ? [] : [node.description]),
    ...(node.enumDescriptions ?? []),
    ...(node.defaultSnippets ?? []).map(({ description }) => description),
  ]);

  it("give every part a title and a description", () => {
    holds(told, ({ title, description }) => Boolean(title && description));
  });

  it("are sentences", () => {
    assert.deepEqual(
      sentences.filter((sentence) => !/^[A-Z].*\S\.$/.test(sentence)),
      [],
    );
  });

  it("say more in a description than in its title", () => {
    holds(told, ({ title, description }) => !plainParts(description).includes(plain(title)));
  });

  it("are the officer's words", () => {
    const seen = told.flatMap(({ node }) => [node.title ?? "", node["x-noun"] ?? ""]).concat(sentences);
    assert.deepEqual(
      seen.filter((text) => /\b(?:propert(?:y|ies)|nodes?|schemas?|invalid|expected)\b/i.test(text)),
      [],
    );
    assert.deepEqual(
      seen.filter((text) => /ize[ds]?\b|\bcolor|\bcenter|[\u00a0\u2018-\u201d]/.test(text)),
      [],
    );
  });

  it("give every choice a sentence, and tbc among the choices", () => {
    const choices = places.filter(({ node }) => node.enum);
    holds(choices, (node) => node.enum?.length === node.enumDescriptions?.length);
    holds(choices, (node) => new Set(node.enum).size === node.enum?.length);
    const withoutTbc = exceptions(choices, (node) => node.enum?.includes("tbc") ?? false);
    assert.deepEqual(withoutTbc, ["/properties/improvement_plan"]);
  });

  it("give every map its noun, and a title that no other map has", () => {
    holds(maps, (node) => /^[a-z][a-z ]+$/.test(node["x-noun"] ?? ""));
    const titles = maps.map(({ node }) => node.title);
    assert.deepEqual(
      titles.filter((title, i) => titles.indexOf(title) !== i),
      [],
    );
  });
});

describe("the links of the schema", () => {
  it("lead to kinds of items that are known", () => {
    holds(places, (node) => (node["x-refers-to"] ?? []).every((kind) => KINDS.has(kind)));
    holds(places, (node) => node["x-soft"] === undefined || node["x-refers-to"] !== undefined);
  });

  it("find each kind defined once, at the id of its items", () => {
    const defined = places.flatMap(({ node, key }) => (node["x-defines"] ? [`${node["x-defines"]} by ${key}`] : []));
    const wanted = [...KINDS].map((kind) => `${kind} by ${kind === "resolutions" ? "ref" : "id"}`);
    assert.deepEqual(defined.sort(), wanted.sort());
  });

  it("are single values, as are all that hold a date, money or a number", () => {
    const special = places.filter(({ node }) => node["x-refers-to"] ?? node["x-defines"] ?? node["x-holds"]);
    holds(special, isLeaf);
    holds(places, (node) => HOLDS.has(node["x-holds"] ?? "date"));
    holds(places, (node) => node["x-keys"] === undefined || freeValue(node)?.["x-holds"] === "money");
  });
});

it("docs/format.md says what the schema says", () => {
  const page = readFileSync(new URL("../docs/format.md", import.meta.url), "utf8");
  assert.equal(page, formatPage(source), "docs/format.md is out of date: run npm run generate");
});
