import assert from "node:assert/strict";
import { linkedEditing } from "../server/features/linked-editing.ts";
import { shown } from "./features.ts";
import { testFixtures } from "./navigation.ts";

testFixtures("linked-editing", (project, at) => {
  const answer = linkedEditing(project, at);
  if (!answer) return [];
  const words = answer.places.map(({ uri, start, end }) => project.documents.get(uri)?.text.slice(start, end));
  assert.equal(new Set(words).size, 1, "an editor wants places that say the same");
  for (const word of words) assert.match(word ?? "", new RegExp(`^${answer.pattern}$`));
  return answer.places.map((place) => shown(project, place));
});
