import assert from "node:assert/strict";
import { openDocument } from "../server/core/document.ts";
import { type Project, readProject } from "../server/core/project.ts";
import type { Point } from "../server/features/feature.ts";
import type { Destinations } from "../server/features/places.ts";
import { featureFixtures, shown } from "./features.ts";
import { golden, setting } from "./fixtures.ts";

/** How a test writes what an editor gets, line by line; `input` is the fixture above its answer. */
type Render = (project: Project, at: Point, input: string) => readonly string[];

/** Holds every fixture of a feature against what it answers now; an empty answer is written as `nothing`. */
export function testFixtures(feature: string, render: Render): void {
  describe(feature, () => {
    for (const { name, path, input, answer, project, at } of featureFixtures(feature)) {
      it(name, () => {
        const lines = render(project, at, input);
        const written = lines.length === 0 ? "nothing\n" : lines.map((line) => `${line}\n`).join("");
        golden(path, `${input}---\n${written}`, `${input}---\n${answer}`, assert.equal);
      });

      it(`${name}, with Windows line ends`, () => {
        const windows = render(inWindows(project), { ...at, offset: offsetInWindows(project, at) }, input);
        const same = windows.map((line) => line.replaceAll("\\r\\n", "\\n"));
        assert.deepEqual(same, render(project, at, input));
      });
    }
  });
}

function inWindows({ documents }: Project): Project {
  const texts = [...documents.values()];
  return readProject(
    texts.map(({ uri, text }) => openDocument(uri, text.replaceAll("\n", "\r\n"))),
    setting,
  );
}

function offsetInWindows({ documents }: Project, { uri, offset }: Point): number {
  return (documents.get(uri)?.text.slice(0, offset) ?? "").replaceAll("\n", "\r\n").length;
}

/** Where something leads, one line for what leads and one for each place: the id, and the first and last line of the whole. */
export function destinationLines(project: Project, found: Destinations | undefined): readonly string[] {
  if (!found) return [];
  const to = found.to.map(({ at, whole }) => `to ${shown(project, at)} in ${briefly(shown(project, whole))}`);
  return [`from ${shown(project, found.from)}`, ...to];
}

/** A long place, cut in its middle. */
export function briefly(place: string): string {
  const unix = place.replaceAll("\\r\\n", "\\n");
  return unix.length <= 60 ? unix : `${unix.slice(0, 40)} … ${unix.slice(-18)}`;
}
