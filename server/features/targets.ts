import type { Leaf } from "../core/leaves.ts";
import { definitionsIn } from "../core/leaves.ts";
import { type Target, targetsOf } from "../core/links.ts";
import { isTbc } from "../core/placed.ts";
import type { Plan } from "../core/plan.ts";
import type { Place } from "../core/problem.ts";
import type { Project } from "../core/project.ts";
import type { Kind } from "../core/shape.ts";
import type { Block } from "../core/syntax.ts";
import { type Cursor, cursorAt } from "./cursor.ts";
import type { Point } from "./feature.ts";
import { distinctBy, wordsPlace } from "./places.ts";

/** What an id stands for in a text: the id, the kinds of thing that it may name there, and the things themselves. */
export interface Subject {
  /** The plans that the text belongs to: a part may be shared by several. */
  readonly plans: readonly Plan[];
  readonly id: string;
  readonly kinds: readonly Kind[];
  /** Empty where nothing has the id; more than one where several things share it. */
  readonly targets: readonly Target[];
}

/** The id at a point, and where it is written there. */
export interface SubjectAt extends Subject {
  readonly from: Place;
}

/** Finds the id at a point, whether it is a link or given to a thing there. The point may be at either end of it. */
export function subjectAt(project: Project, at: Point): SubjectAt | undefined {
  const cursor = cursorAt(project, at);
  const named = cursor && namedAt(cursor);
  if (!cursor?.leaf || !named || isTbc(named.id)) return undefined;
  const subject = subjectOf(plansWith(project, at.uri), named.kinds, named.id);
  return { ...subject, from: wordsPlace(at.uri, cursor.block, cursor.leaf.scalar) };
}

/** What an id stands for in some plans, among things of the given kinds. */
export function subjectOf(plans: readonly Plan[], kinds: readonly Kind[], id: string): Subject {
  const targets = distinctBy(
    plans.flatMap(({ index }) => targetsOf(index, kinds, id)),
    ({ at }) => at,
  );
  const found = new Set(targets.map(({ kind }) => kind));
  return { plans, id, kinds: found.size > 0 ? [...found] : kinds, targets };
}

/** All plans that a text belongs to. */
export function plansWith({ plans }: Project, uri: string): readonly Plan[] {
  return plans.filter(({ documents }) => documents.some((one) => one.uri === uri));
}

function namedAt({ block, leaf }: Cursor): Pick<Subject, "id" | "kinds"> | undefined {
  if (!leaf) return undefined;
  return leaf.shape.defines ? definedBy(block.block, leaf) : linkedBy(leaf);
}

function definedBy(block: Block, { scalar }: Leaf): Pick<Subject, "id" | "kinds"> | undefined {
  const own = definitionsIn(block).find((definition) => definition.scalar === scalar);
  return own && { id: own.id, kinds: [own.kind] };
}

function linkedBy({ scalar, shape }: Leaf): Pick<Subject, "id" | "kinds"> | undefined {
  const id = scalar.text.trim();
  return shape.refersTo.length > 0 && id !== "" ? { id, kinds: shape.refersTo } : undefined;
}
