import { documentLinks } from "../server/features/document-links.ts";
import { shown } from "./features.ts";
import { testFixtures } from "./navigation.ts";

testFixtures("document-links", (project, at) =>
  (documentLinks(project, at.uri) ?? []).map(
    ({ at, opens, target, tip }) => `${shown(project, at)} opens the ${opens} ${target} (${tip})`,
  ),
);
