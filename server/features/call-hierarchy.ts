import { definitionsIn, linksIn } from "../core/leaves.ts";
import type { Link, Target } from "../core/links.ts";
import type { Place } from "../core/problem.ts";
import type { Project } from "../core/project.ts";
import { itemShape, type Kind } from "../core/shape.ts";
import type { Mapping, PlacedBlock } from "../core/syntax.ts";
import { captionOf } from "./captions.ts";
import { cursorAt } from "./cursor.ts";
import { detailOf } from "./details.ts";
import type { Feature, Point } from "./feature.ts";
import { destinationOf, idPlace, linksTo } from "./mentions.ts";
import { type Destination, distinctBy, wordsPlace } from "./places.ts";
import { plansWith, type Subject, subjectAt, subjectOf } from "./targets.ts";

/** What names a step on the way from a recommendation to its measures: it holds for as long as the id does. */
export interface StepKey {
  /** The text that gives the id. */
  readonly uri: string;
  readonly kind: Kind;
  readonly id: string;
}

/** A step on the way: a recommendation, an action, a measure or a line of the budget. */
export interface Step extends StepKey, Destination {
  readonly name: string;
  readonly detail: string;
}

/** A neighbour of a step, and the places in the earlier of the two that lead to the later one. */
export interface NextStep {
  readonly step: Step;
  readonly places: readonly Place[];
}

/** A step that was asked for before, found again in the texts as they are now. */
type OnwardFeature = (project: Project, from: StepKey) => readonly NextStep[] | undefined;

/** The keys, from the top of the plan, that join two steps, and whether the link names the earlier or the later one. */
const JOINTS: ReadonlyMap<string, "earlier" | "later"> = new Map([
  ["recommendations.covered_by", "later"],
  ["actions.addresses", "earlier"],
  ["actions.measures", "later"],
  ["actions.resources", "later"],
]);

const KINDS: readonly Kind[] = ["recommendations", "actions", "measures", "budgets"];

/** Finds the step at a point: the one whose id is there, or else the one that the point is in. */
export const prepareSteps: Feature<readonly Step[]> = (project, at) => {
  const named = subjectAt(project, at)?.targets.filter(({ kind }) => KINDS.includes(kind)) ?? [];
  const targets = named.length > 0 ? named : targetsAround(project, at);
  const steps = targets.flatMap((target) => stepOf(project, target));
  return steps.length > 0 ? steps : undefined;
};

/** Finds what leads to a step: to a measure its actions, to an action the recommendations that it answers. */
export const stepsBefore: OnwardFeature = (project, from) =>
  neighbours(project, from, ({ earlier, later, at }) => ({ self: later, other: earlier, at }));

/** Finds what a step leads to: from a recommendation its actions, from an action its measures and budget lines. */
export const stepsAfter: OnwardFeature = (project, from) =>
  neighbours(project, from, ({ earlier, later, at }) => ({ self: earlier, other: later, at }));

function targetsAround(project: Project, at: Point): readonly Target[] {
  const cursor = cursorAt(project, at);
  const own = cursor?.item && definitionsIn(cursor.block.block).find(({ map }) => map === cursor.item);
  if (!own || !KINDS.includes(own.kind)) return [];
  const { targets } = subjectOf(plansWith(project, at.uri), [own.kind], own.id);
  const home = { uri: at.uri, block: cursor.block, map: own.map };
  return targets.filter((target) => isHome(target, home));
}

function stepOf(project: Project, target: Target): readonly Step[] {
  const { kind, id, map, at } = target;
  const [plan] = plansWith(project, at.uri);
  if (!plan) return [];
  const captioned = { plan, map, sort: kind, shape: itemShape(kind) };
  const name = captionOf(captioned);
  return [{ uri: at.uri, kind, id, name, detail: detailOf(captioned), ...destinationOf(target) }];
}

/** Two steps that a link joins; `at` lies in the earlier one. */
interface Joint {
  readonly earlier: Target;
  readonly later: Target;
  readonly at: Place;
}

type Sides = (joint: Joint) => { readonly self: Target; readonly other: Target; readonly at: Place };

function neighbours(project: Project, from: StepKey, sides: Sides): readonly NextStep[] | undefined {
  const subject = subjectOf(plansWith(project, from.uri), [from.kind], from.id);
  if (subject.targets.length === 0) return undefined;
  const joints = jointsOf(subject)
    .map(sides)
    .filter(({ self }) => subject.targets.some((target) => isSame(target, self)));
  const others = distinctBy(
    joints.map(({ other }) => other),
    ({ at }) => at,
  );
  return inOrder(subject, others).flatMap((other) => {
    const places = joints.filter((joint) => isSame(joint.other, other)).map(({ at }) => at);
    return stepOf(project, other).map((step) => ({ step, places: distinctBy(places, (place) => place) }));
  });
}

/** Things by kind along the way, and within a kind in the order of the texts. */
function inOrder({ plans }: Subject, targets: readonly Target[]): readonly Target[] {
  const uris = plans.flatMap(({ documents }) => documents.map(({ uri }) => uri));
  const rank = ({ kind, at }: Target): readonly number[] => [KINDS.indexOf(kind), uris.indexOf(at.uri), at.start];
  return targets.toSorted((a, b) => {
    const ranks = rank(b);
    return (
      rank(a)
        .map((one, i) => one - (ranks[i] ?? 0))
        .find((apart) => apart !== 0) ?? 0
    );
  });
}

/** The joints of a thing with others, by the links that name it and by those that are written in it. */
function jointsOf(subject: Subject): readonly Joint[] {
  const naming = linksTo(subject).flatMap(({ link }) =>
    holdersOf(subject, link).flatMap((holder) => subject.targets.flatMap((named) => joint(link, holder, named))),
  );
  const own = subject.targets.flatMap((holder) =>
    linksFrom(holder).flatMap((link) => {
      const { scalar, shape } = link.leaf;
      const { targets } = subjectOf(subject.plans, shape.refersTo, scalar.text.trim());
      return targets.flatMap((named) => joint(link, holder, named));
    }),
  );
  return [...naming, ...own];
}

function joint(link: Link, holder: Target, named: Target): readonly Joint[] {
  const names = JOINTS.get(link.leaf.path.join("."));
  if (names === "earlier") return [{ earlier: named, later: holder, at: idPlace(named) }];
  return names ? [{ earlier: holder, later: named, at: wordsPlace(link.at.uri, link.block, link.leaf.scalar) }] : [];
}

/** The item that a link is written in; nothing where it has no id, since it could not be found again. */
function holdersOf({ plans }: Subject, { leaf, block, at }: Link): readonly Target[] {
  const own = definitionsIn(block.block).find(({ map }) => map === leaf.item);
  if (!own) return [];
  const home = { uri: at.uri, block, map: own.map };
  return subjectOf(plans, [own.kind], own.id).targets.filter((target) => isHome(target, home));
}

interface Home {
  readonly uri: string;
  readonly block: PlacedBlock;
  readonly map: Mapping;
}

/** Whether a thing is the one of a given map: blocks of the same words share what was read of them. */
function isHome({ at, block, map }: Target, home: Home): boolean {
  return map === home.map && block.start === home.block.start && at.uri === home.uri;
}

function linksFrom({ at, block, map }: Target): readonly Link[] {
  const leaves = linksIn(block.block).filter(({ item }) => item === map);
  return leaves.map((leaf) => ({ leaf, block, at: wordsPlace(at.uri, block, leaf.scalar) }));
}

function isSame(a: Target, b: Target): boolean {
  return a.at.uri === b.at.uri && a.at.start === b.at.start;
}
