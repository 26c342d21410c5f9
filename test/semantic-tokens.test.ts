import assert from "node:assert/strict";
import { semanticTokens, type SemanticToken } from "../server/features/semantic-tokens.ts";
import { TOKEN_MODIFIERS, TOKEN_TYPES } from "../server/features/semantic-tokens/tokens.ts";
import { readInput, shown } from "./features.ts";
import { testFixtures } from "./navigation.ts";

testFixtures("semantic-tokens", (project, { uri }) =>
  (semanticTokens(project, uri) ?? []).map(
    ({ at, type, modifiers }) => `${shown(project, at).replace(`${uri}:`, "")} ${[type, ...modifiers].join(" ")}`,
  ),
);

describe("semantic tokens", () => {
  const { project } = readInput("actions:\n  - id: A1\n    due: 2026-02-12\n  - id: A2\n    due: tbc\n");
  const uri = "test.plan.yaml";
  const text = project.documents.get(uri)?.text ?? "";

  it("of a range are those of the whole text that touch it", () => {
    const whole = semanticTokens(project, uri) ?? [];
    for (let start = 0; start < text.length; start++) {
      const touching = ({ at }: SemanticToken): boolean => at.start < text.length && at.end > start;
      assert.deepEqual(semanticTokens(project, uri, { start, end: text.length }), whole.filter(touching));
    }
  });

  it("have names that an editor accepts", () => {
    for (const name of [...Object.keys(TOKEN_TYPES), ...TOKEN_MODIFIERS]) assert.match(name, /^[a-zA-Z][\w-]*$/);
  });
});
