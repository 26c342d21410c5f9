import { definitionsIn } from "../../core/leaves.ts";
import { type Link, type Target, targetsOf } from "../../core/links.ts";
import { memo } from "../../core/memo.ts";
import type { Plan } from "../../core/plan.ts";

/** The links of a plan that may name a resolution by its decision and its letter: `D1.b`. */
export const dottedLinks: (plan: Plan) => readonly Link[] = memo((plan) =>
  plan.index.links.filter(({ leaf }) => leaf.shape.refersTo.includes("resolutions") && leaf.scalar.text.includes(".")),
);

/** The decision that a link to one of its resolutions names on the way, where it can only be one. */
export function decisionIn({ index }: Plan, { leaf }: Link): Target | undefined {
  const words = leaf.scalar.text.trim();
  const [named, other] = targetsOf(index, leaf.shape.refersTo, words);
  if (other || !leaf.shape.refersTo.includes("resolutions")) return undefined;
  if (named) return named.kind === "resolutions" ? decisionOf({ index }, named) : undefined;
  // The resolution may have been left out; words after the dot would be a sentence and no letter.
  for (let dot = /\s/.test(words) ? 0 : words.lastIndexOf("."); dot > 0; dot = words.lastIndexOf(".", dot - 1)) {
    const found = targetsOf(index, ["decisions"], words.slice(0, dot));
    if (found.length > 0) return found.length === 1 ? found[0] : undefined;
  }
  return undefined;
}

/** The decision that a resolution stands in, where the decision has an id. */
export function decisionOf({ index }: Pick<Plan, "index">, resolution: Target): Target | undefined {
  const id = decisionId(resolution);
  return targetsOf(index, ["decisions"], id).find((decision) => holdsResolution(decision, resolution));
}

/** The letter that a resolution is given; any other thing is given all of its id. */
export function ownId({ kind, id, scalar }: Target): string {
  return kind === "resolutions" ? scalar.text : id;
}

/** The id of a thing once it is given another one of its own: `D1.c` where `D1.b` becomes `c`. */
export function idWith(target: Target, own: string): string {
  return `${target.id.slice(0, target.id.length - ownId(target).length)}${own}`;
}

/** The resolutions of a decision. */
export function resolutionsOf({ index }: Pick<Plan, "index">, decision: Target): readonly Target[] {
  return definitionsIn(decision.block.block)
    .filter(({ kind }) => kind === "resolutions")
    .flatMap(({ id }) => targetsOf(index, ["resolutions"], id))
    .filter((resolution) => holdsResolution(decision, resolution));
}

function decisionId({ id, scalar }: Target): string {
  return id.slice(0, Math.max(0, id.length - scalar.text.length - 1));
}

function holdsResolution({ at, block, map }: Target, resolution: Target): boolean {
  return (
    at.uri === resolution.at.uri &&
    block.start === resolution.block.start &&
    map.start <= resolution.map.start &&
    resolution.map.end <= map.end
  );
}
