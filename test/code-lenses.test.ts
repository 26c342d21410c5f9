import { codeLenses } from "../server/features/code-lenses.ts";
import { shown } from "./features.ts";
import { testFixtures } from "./navigation.ts";

testFixtures("code-lenses", (project, { uri }) =>
  (codeLenses(project, uri) ?? []).map(({ at, title, kind, places }) => {
    const to = places.map((place) => shown(project, place)).join(", ");
    return `${shown(project, at)}: ${title}${kind === "none" ? "" : ` → ${to}`}`;
  }),
);
