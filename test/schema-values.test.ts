import assert from "node:assert/strict";
import source from "../schemas/improvement-plan.schema.json" with { type: "json" };
import { exceptions, isLeaf, resolve, type SchemaNode, walk } from "./schema-node.ts";
import { problemsOf } from "./schema-problems.ts";

const schema = source as unknown as SchemaNode;
const places = [...walk(schema)];
const maps = places.filter(({ node }) => node.properties);

describe("values that the schema allows", () => {
  const keyed = places.filter(({ key }) => key !== undefined);

  it("are tbc under every key but the format's version, in capitals too where no words are chosen from", () => {
    const tbc = exceptions(keyed, (_, pointer) => problemsOf("tbc", pointer).length === 0);
    assert.deepEqual(tbc, ["/properties/improvement_plan"]);
    const free = keyed.filter(({ node }) => !resolve(schema, node).enum);
    assert.deepEqual(
      exceptions(free, (_, pointer) => problemsOf("TBC", pointer).length === 0),
      [],
    );
  });

  it("are never empty", () => {
    assert.deepEqual(
      exceptions(places, (_, pointer) => problemsOf(null, pointer).length > 0),
      [],
    );
  });

  it("include every example, and there is one for every value that is not chosen", () => {
    const free = places.filter(({ node }) => isLeaf(node) && !node.enum && !node.type?.includes("boolean"));
    assert.deepEqual(
      exceptions(free, (node) => (node.examples ?? []).length > 0),
      [],
    );
    const wrong = places.flatMap(({ node, pointer }) =>
      (node.examples ?? []).flatMap((value) => problemsOf(value, pointer)),
    );
    assert.deepEqual(wrong, []);
  });

  it("include every block that is offered, whichever of its choices is taken", () => {
    assert.deepEqual(
      exceptions(maps, (node) => (node.defaultSnippets ?? []).length > 0),
      [],
    );
    for (const { node, pointer } of places) {
      for (const { label, body } of node.defaultSnippets ?? []) {
        for (let choice = 0; choice < choicesIn(body); choice++) {
          const filled = filledIn(body, choice);
          assert.doesNotMatch(JSON.stringify(filled), /\$/, label);
          assert.deepEqual(problemsOf(filled, pointer), [], label);
        }
      }
    }
  });
});

/** How many choices the longest list of a snippet's body offers. */
function choicesIn(body: unknown): number {
  const lists = [...JSON.stringify(body).matchAll(/\$\{\d+\|([^}|]*)\|\}/g)];
  return Math.max(1, ...lists.map(([, words = ""]) => words.split(",").length));
}

/** A snippet's body as it stands when every place is left as offered, and each choice is the one of that number. */
function filledIn(body: unknown, choice: number): unknown {
  return JSON.parse(
    JSON.stringify(body)
      .replace(/\$\{\d+:([^}|]*)\}/g, "$1")
      .replace(
        /\$\{\d+\|([^}|]*)\|\}/g,
        (_, words: string) => words.split(",").at(choice) ?? words.split(",").at(-1) ?? "",
      ),
  );
}
