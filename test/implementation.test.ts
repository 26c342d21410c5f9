import { implementation } from "../server/features/implementation.ts";
import { destinationLines, testFixtures } from "./navigation.ts";

testFixtures("implementation", (project, at) => destinationLines(project, implementation(project, at)));
