import { linesOf } from "../server/core/document.ts";
import { positionAt } from "../server/core/text.ts";
import { folding } from "../server/features/folding.ts";
import { testFixtures } from "./navigation.ts";

testFixtures("folding", (project, { uri }) => {
  const document = project.documents.get(uri);
  const lines = document && linesOf(document);
  return (folding(project, uri) ?? []).map(({ at, sort }) => {
    const [first, last] = [at.start, at.end].map((offset) => (lines ? positionAt(lines, offset).line + 1 : 0));
    return `${first}-${last} ${sort}: ${document?.text.slice(at.start).split(/\r?\n/)[0]}`;
  });
});
