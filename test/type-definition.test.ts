import { typeDefinition } from "../server/features/type-definition.ts";
import { shown } from "./features.ts";
import { testFixtures } from "./navigation.ts";

testFixtures("type-definition", (project, at) => {
  const word = typeDefinition(project, at);
  if (!word) return [];
  const { from, key, path, title, description, pointer } = word;
  return [`from ${shown(project, from)}`, `${key} (${path.join(" > ")}): ${title}`, description, pointer];
});
