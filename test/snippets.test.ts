import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./generated.ts";
import { problemsIn } from "./fixtures.ts";

interface Snippet {
  readonly prefix?: string;
  readonly description: string;
  readonly body: readonly string[];
}

const snippets = JSON.parse(readFileSync(join(root, "syntaxes/snippets.json"), "utf8")) as Record<string, Snippet>;

/** A snippet with everything left as it is offered. */
function accepted({ body }: Snippet): string {
  return body
    .join("\n")
    .replace(/\$\{\d+\|([^,|]*)[^|]*\|\}/g, "$1")
    .replace(/\$\{\d+:([^}]*)\}/g, "$1")
    .replace("$0", "");
}

const LISTS: Readonly<Record<string, string>> = {
  Owner: "owners",
  Recommendation: "recommendations",
  Action: "actions",
  Measure: "measures",
  "Budget line": "budgets",
  Risk: "risks",
  Decision: "decisions",
};

describe("the snippets", () => {
  const plan = accepted(snippets["Plan"] ?? assert.fail("no plan"));

  for (const [name, snippet] of Object.entries(snippets)) {
    it(`leave no error behind: ${name}`, () => {
      const list = LISTS[name];
      const item = accepted(snippet).replace(/^(?=.)/gm, "  ");
      const text =
        list === undefined
          ? plan
          : plan.includes(`\n${list}:\n`)
            ? plan.replace(`\n${list}:\n`, `\n${list}:\n${item}`)
            : `${plan}\n${list}:\n${item}`;
      assert.deepEqual(
        problemsIn(text)
          .filter(({ severity }) => severity === "error")
          .map(({ message }) => message),
        [],
      );
    });

    // A word that brings one up would bring it up in the middle of a sentence, where Enter accepts it.
    it(`are brought up by no word: ${name}`, () => assert.equal(snippet.prefix, undefined));
  }
});
