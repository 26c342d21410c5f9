import assert from "node:assert/strict";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createRegistry } from "vscode-tmgrammar-test/dist/common/index.js";
import { parseGrammarTestCase, runGrammarTestCase } from "vscode-tmgrammar-test/dist/unit/index.js";
import { openDocument } from "../server/core/document.ts";
import { type Leaf, leavesOf } from "../server/core/leaves.ts";
import { root } from "./generated.ts";
import { planGrammar } from "./generate-grammar.ts";

const SCOPE = "source.improvement-plan";
const path = join(root, "syntaxes/improvement-plan.tmLanguage.json");
if (process.env["UPDATE"]) writeFileSync(path, planGrammar());

const registry = createRegistry([{ path, scopeName: SCOPE, language: "improvement-plan" }]);
const read = (name: string): string => readFileSync(join(root, name), "utf8");

interface Token {
  readonly start: number;
  readonly text: string;
  readonly scopes: readonly string[];
}

/** The pieces of a text that are not blank, by where they start, with their colours. */
async function tokensOf(text: string): Promise<readonly Token[]> {
  const grammar = (await registry.loadGrammar(SCOPE)) ?? assert.fail("no grammar");
  const tokens: Token[] = [];
  let state: Parameters<typeof grammar.tokenizeLine>[1] = null;
  let start = 0;
  for (const line of text.split("\n")) {
    const read = grammar.tokenizeLine(line, state);
    state = read.ruleStack;
    for (const { startIndex, endIndex, scopes } of read.tokens) {
      const piece = line.slice(startIndex, endIndex);
      if (piece.trim() !== "") tokens.push({ start: start + startIndex, text: piece, scopes: scopes.slice(1) });
    }
    start += line.length + 1;
  }
  return tokens;
}

/** The colour that a value should have by what it means; nothing where any will do. */
function colourOf({ scalar, shape }: Leaf): string | undefined {
  if (scalar.text === "tbc") return "constant.language.tbc";
  if (/^\d+$/.test(scalar.text) || /\s/.test(scalar.text)) return undefined;
  if (shape.defines && shape.defines !== "resolutions") return "entity.name.type.id";
  if (shape.refersTo.length > 0 && scalar.text !== "none") return "entity.name.type.link";
  return undefined;
}

describe("the colours of a plan", () => {
  it("are made from the schema", () => {
    assert.equal(read("syntaxes/improvement-plan.tmLanguage.json"), planGrammar(), "UPDATE=1 npx mocha");
  });

  it("are what the fixture says", async () => {
    const test = parseGrammarTestCase(read("test/fixtures/grammar/colours.yaml"));
    assert.deepEqual(await runGrammarTestCase(registry, test), []);
  });

  for (const name of readdirSync(join(root, "examples"))) {
    it(`leave nothing of ${name} without a colour, and show nothing as wrong`, async () => {
      for (const { text, scopes } of await tokensOf(read(`examples/${name}`))) {
        assert.notDeepEqual(scopes, [], text);
        assert.doesNotMatch(scopes.join(" "), /invalid/, text);
      }
    });

    it(`show the ids and links of ${name} as what they are`, async () => {
      const text = read(`examples/${name}`);
      const tokens = new Map((await tokensOf(text)).map((token) => [token.start, token]));
      for (const { start, block } of openDocument(name, text).syntax.blocks) {
        for (const leaf of leavesOf(block)) {
          const colour = colourOf(leaf);
          if (colour === undefined) continue;
          assert.deepEqual(
            tokens.get(start + leaf.scalar.start)?.scopes,
            [`${colour}.improvement-plan`],
            leaf.scalar.text,
          );
        }
      }
    });
  }
});
