import { highlights } from "../server/features/highlights.ts";
import { shown } from "./features.ts";
import { testFixtures } from "./navigation.ts";

testFixtures("highlights", (project, at) =>
  (highlights(project, at) ?? []).map((one) => `${one.role.padEnd(5)} ${shown(project, one.at)}`),
);
