import type { Leaf } from "../core/leaves.ts";
import { type Link, type Target, targetsOf } from "../core/links.ts";
import { memo } from "../core/memo.ts";
import type { Plan } from "../core/plan.ts";
import type { Place } from "../core/problem.ts";
import type { Kind } from "../core/shape.ts";
import { type Destination, distinctBy, wholePlace, wordsPlace } from "./places.ts";
import type { Subject } from "./targets.ts";

/** A place where an id is written: where a thing is given it, or where a link names the thing. */
export interface Mention {
  readonly at: Place;
  /** The link that the id is written in, or part of; nothing where the id is given. */
  readonly link: Link | undefined;
}

/**
 * All places of an id over all texts of its plans, those that give it first. The letter of a resolution is written
 * alone where it is given and behind its decision where it is named, so `D1.b` is a mention of `D1`, too.
 */
export function mentionsOf(subject: Subject): readonly Mention[] {
  const given = subject.targets.map((target) => ({ at: idPlace(target), link: undefined }));
  return distinctBy([...given, ...linksTo(subject)], ({ at }) => at);
}

/** The links that name a thing, in the order of the texts. */
export function linksTo({ plans, id, kinds }: Subject): readonly (Mention & { readonly link: Link })[] {
  const meant = plans.flatMap((plan) => namedIn(plan).get(id) ?? []);
  return distinctBy(
    meant.filter((mention) => mention.kinds.some((kind) => kinds.includes(kind))),
    ({ at }) => at,
  );
}

/** Where an id is given, without quotation marks. */
export function idPlace({ at, block, scalar }: Target): Place {
  return wordsPlace(at.uri, block, scalar);
}

/** Where a thing with an id is, and all of it. */
export function destinationOf(target: Target): Destination {
  return { at: idPlace(target), whole: wholePlace(target.at.uri, target.block, target.map) };
}

interface Named {
  readonly at: Place;
  readonly link: Link;
  readonly kinds: readonly Kind[];
}

/** The links of a plan by the ids that are written in them. */
const namedIn: (plan: Plan) => ReadonlyMap<string, readonly Named[]> = memo((plan) => {
  const named = new Map<string, Named[]>();
  const add = (id: string, mention: Named): void => {
    const same = named.get(id);
    if (same) same.push(mention);
    else named.set(id, [mention]);
  };
  for (const link of plan.index.links) {
    const id = link.leaf.scalar.text.trim();
    const at = wordsPlace(link.at.uri, link.block, link.leaf.scalar);
    add(id, { at, link, kinds: kindsMeant(plan, link.leaf, id) });
    const decision = decisionIn(plan, link.leaf, id);
    if (decision) add(decision, { at: { ...at, end: at.start + decision.length }, link, kinds: ["decisions"] });
  }
  return named;
});

/** The kinds of the things that have the id; where nothing has it, those that could be meant. */
function kindsMeant({ index }: Plan, { shape }: Leaf, id: string): readonly Kind[] {
  const found = targetsOf(index, shape.refersTo, id).map(({ kind }) => kind);
  return found.length > 0 ? found : shape.refersTo;
}

/** The decision that a link to one of its resolutions begins with. */
function decisionIn({ index }: Plan, { shape, scalar }: Leaf, id: string): string | undefined {
  if (!shape.refersTo.includes("resolutions") || scalar.style === "block") return undefined;
  for (let dot = id.lastIndexOf("."); dot > 0; dot = id.lastIndexOf(".", dot - 1)) {
    const decision = id.slice(0, dot);
    if (targetsOf(index, ["decisions"], decision).length > 0) return decision;
  }
  return undefined;
}
