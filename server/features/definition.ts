import type { Plan } from "../core/plan.ts";
import type { Place } from "../core/problem.ts";
import { includesOf, mainOf, type Project } from "../core/project.ts";
import type { Kind } from "../core/shape.ts";
import { isSound, type PlacedBlock } from "../core/syntax.ts";
import { explainedAt } from "./acronym.ts";
import { type Cursor, cursorAt } from "./cursor.ts";
import { type Feature, planOf } from "./feature.ts";
import { destinationOf } from "./mentions.ts";
import { type Destinations, distinctBy, placeAt, wordsPlace } from "./places.ts";
import { type SubjectAt, subjectAt } from "./targets.ts";

/**
 * Finds where the thing at a point is given: for an id the item that has it, for the path of a part file or a main plan
 * the start of that text, for an acronym or a rating the line that explains it. An id leads from its own item to itself.
 */
export const definition: Feature<Destinations> = (project, at) => {
  const subject = subjectAt(project, at);
  if (subject) return givenFor(subject) ?? salvagedFor(subject);
  const cursor = cursorAt(project, at);
  const plan = planOf(project, at.uri);
  return cursor && plan && (fileAt(project, cursor) ?? explainedAt(plan, cursor));
};

function givenFor({ from, targets }: SubjectAt): Destinations | undefined {
  return targets.length > 0 ? { from, to: targets.map(destinationOf) } : undefined;
}

/** In an item that is broken the id may be lost to the reading, but can still be found by its look. */
function salvagedFor({ from, id, kinds, plans }: SubjectAt): Destinations | undefined {
  const to = plans.flatMap((plan) => salvaged(plan, kinds, id)).map((at) => ({ at, whole: at }));
  return to.length > 0 ? { from, to: distinctBy(to, ({ at }) => at) } : undefined;
}

function salvaged({ documents }: Plan, kinds: readonly Kind[], id: string): readonly Place[] {
  return documents.flatMap(({ uri, syntax }) =>
    syntax.blocks
      .filter(({ block }) => !isSound(block) && kinds.some((kind) => mayHold(block.key, kind)))
      .flatMap((placed) => lookFor(uri, placed, id)),
  );
}

function mayHold(key: string, kind: Kind): boolean {
  return key === "" || key === kind || (key === "governance" && kind === "bodies");
}

function lookFor(uri: string, placed: PlacedBlock, id: string): readonly Place[] {
  for (const found of placed.block.text.matchAll(/(?:^|[\s{,-])id:[ \t]*["']?([^\s"',}#]+)/g)) {
    if (found[1] !== id) continue;
    const end = found.index + found[0].length;
    return [placeAt(uri, placed, { start: end - id.length, end })];
  }
  return [];
}

/** The start of the text that a path at a cursor means, where that text is at hand. */
function fileAt({ documents }: Project, { document, block, leaf }: Cursor): Destinations | undefined {
  if (!leaf || leaf.shape.holds !== "path") return undefined;
  const from = wordsPlace(document.uri, block, leaf.scalar);
  const start = block.start + leaf.scalar.start;
  const uri =
    leaf.path[0] === "part_of" ? mainOf(document) : includesOf(document).find((one) => one.start === start)?.uri;
  const found = uri === undefined ? undefined : documents.get(uri);
  if (!found) return undefined;
  const begin = { uri: found.uri, start: 0, end: 0 };
  return { from, to: [{ at: begin, whole: { ...begin, end: found.text.length } }] };
}
