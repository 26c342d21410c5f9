import { definition } from "../server/features/definition.ts";
import { destinationLines, testFixtures } from "./navigation.ts";

testFixtures("definition", (project, at) => destinationLines(project, definition(project, at)));
