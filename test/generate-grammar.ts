import { entries } from "./grammar/entries.ts";
import { END_IN_BLOCK, END_IN_FLOW } from "./grammar/patterns.ts";
import { include } from "./grammar/rule.ts";
import { structure } from "./grammar/structure.ts";
import { values } from "./grammar/values.ts";

/**
 * The colours of a plan before the server has said a word: YAML's own structure, and what a plan is made of on top. Made
 * from the schema, so that a new link or a new word is coloured once it is described. It stands on its own: the editor
 * need not know YAML.
 */
export function planGrammar(): string {
  const grammar = {
    name: "Improvement plan",
    scopeName: "source.improvement-plan",
    comment: "Made from the schema by test/generate-grammar.ts. Do not edit.",
    patterns: [include("block")],
    repository: {
      block: {
        patterns: [...["comment", "marker", "tab", "dash", "link-list", "id", "words", "links"].map(include), ...REST],
      },
      "in-flow": {
        patterns: [
          ...["comment", "id", "words-in-flow", "links-in-flow", "key-in-flow", "comma", "flow"].map(include),
          include("values-in-flow"),
        ],
      },
      ...structure(),
      ...entries(),
      values: { patterns: values(END_IN_BLOCK, PLAIN_IN_BLOCK) },
      "values-in-flow": { patterns: values(END_IN_FLOW, PLAIN_IN_FLOW) },
    },
  };
  return `${JSON.stringify(grammar, undefined, 1)}\n`;
}

const REST = ["key", "text", "flow", "values"].map(include);
const PLAIN_IN_BLOCK = String.raw`[^\s#].*?${END_IN_BLOCK}`;
const PLAIN_IN_FLOW = String.raw`[^\s#,\[\]{}]+(?:[ \t]+[^\s#,\[\]{}]+)*`;
