import { entriesOf } from "../core/document.ts";
import type { Place } from "../core/problem.ts";
import type { Project } from "../core/project.ts";
import { planShape, type Shape } from "../core/shape.ts";
import { type Cursor, cursorAt, holds } from "./cursor.ts";
import { documentAt, type Feature, type Point } from "./feature.ts";
import { placeAt } from "./places.ts";
import { pointerTo } from "./schema-pointer.ts";

/** What the format says of a key: where to read on about what stands at a point. */
export interface WordOfFormat {
  /** What the word was asked for. */
  readonly from: Place;
  readonly key: string;
  /** The keys that lead to it from the top of a plan; items of lists take no step. */
  readonly path: readonly string[];
  readonly title: string;
  readonly description: string;
  /** Where the schema tells of it, as a JSON Pointer. */
  readonly pointer: string;
}

/** Finds the word of the format at a point: the key there, or the key whose value is there. */
export const typeDefinition: Feature<WordOfFormat> = (project, at) => {
  const top = topKeyAt(project, at);
  if (top) return wordOf(top.from, [top.key], planShape.keys.get(top.key));
  const cursor = cursorAt(project, at);
  return cursor?.pair && wordOf(askedFor(at.uri, cursor), cursor.path, cursor.shape);
};

/** A key at the top level over a list: it stands before the blocks of its items and in none of them. */
function topKeyAt(project: Project, { uri, offset }: Point) {
  const document = documentAt(project, uri);
  for (const [key, entries] of document ? entriesOf(document) : []) {
    const found = entries.find((entry) => holds(entry.key, offset));
    if (found) return { key, from: { uri, start: found.key.start, end: found.key.end } };
  }
  return undefined;
}

function askedFor(uri: string, { block, pair, leaf, onKey }: Cursor): Place {
  const asked = onKey ? pair?.key : (leaf?.scalar ?? pair);
  return placeAt(uri, block, asked ?? { start: 0, end: 0 });
}

function wordOf(from: Place, path: readonly string[], shape: Shape | undefined): WordOfFormat | undefined {
  const pointer = pointerTo(path);
  if (!shape || pointer === undefined) return undefined;
  const { title, description } = shape;
  return { from, key: path.at(-1) ?? "", path, title, description, pointer };
}
