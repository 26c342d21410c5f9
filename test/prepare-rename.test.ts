import { prepareRename } from "../server/features/prepare-rename.ts";
import { shown } from "./features.ts";
import { testFixtures } from "./navigation.ts";

testFixtures("prepare-rename", (project, at) => {
  const answer = prepareRename(project, at);
  if (!answer) return [];
  return "refused" in answer
    ? [`refused: ${answer.refused}`]
    : [`${shown(project, answer.at)} as ${answer.placeholder}`];
});
