import { openDocument } from "../server/core/document.ts";
import type { Project } from "../server/core/project.ts";
import { readProject } from "../server/core/project.ts";
import { lineIndex, positionAt } from "../server/core/text.ts";
import type { Place } from "../server/core/problem.ts";
import type { Point } from "../server/features/feature.ts";
import { fixturesIn, setting, textsOf } from "./fixtures.ts";

/** Where the cursor stands in a fixture. */
const CURSOR = "<|>";

/** A fixture of an editor feature: texts with a cursor in one of them, and below a line of `---` what the editor gets. */
export interface FeatureFixture {
  readonly name: string;
  readonly path: string;
  readonly input: string;
  readonly answer: string;
  readonly project: Project;
  /** Where the cursor is; the start of the first text where the fixture marks none. */
  readonly at: Point;
}

/** The fixtures of one feature: the files whose names begin with it, as in `hover.date.yaml`. */
export function featureFixtures(feature: string): readonly FeatureFixture[] {
  return fixturesIn("features")
    .filter(({ name }) => name.startsWith(`${feature}.`))
    .map(({ name, path, text }) => {
      const [input = "", answer = ""] = text.split(/^---\n/m);
      return { name, path, input, answer, ...readInput(input) };
    });
}

/** Reads the texts of a fixture and where the cursor is in them. */
export function readInput(input: string): { readonly project: Project; readonly at: Point } {
  const texts = textsOf(input);
  const marked = texts.find(({ text }) => text.includes(CURSOR)) ?? texts[0] ?? { uri: "", text: "" };
  const at = { uri: marked.uri, offset: Math.max(0, marked.text.indexOf(CURSOR)) };
  const documents = texts.map(({ uri, text }) => openDocument(uri, text.replace(CURSOR, "")));
  return { project: readProject(documents, setting), at };
}

/** A place as a fixture shows it: `test.plan.yaml:12:9 "R7"`, lines and columns from 1. */
export function shown(project: Project, { uri, start, end }: Place): string {
  const text = project.documents.get(uri)?.text ?? "";
  const { line, column } = positionAt(lineIndex(text), start);
  return `${uri}:${line + 1}:${column + 1} ${JSON.stringify(text.slice(start, end))}`;
}
