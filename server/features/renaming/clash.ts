import { withArticle } from "../../core/enclosing.ts";
import { freeIds, freeLetters } from "../../core/free-ids.ts";
import { nounOf } from "../../core/kinds.ts";
import type { Leaf } from "../../core/leaves.ts";
import { holderOf } from "../../core/leaf-names.ts";
import { type Link, salvagedIds, type Target, targetsOf } from "../../core/links.ts";
import { capital, quoted } from "../../core/names.ts";
import type { Plan } from "../../core/plan.ts";
import { said, say } from "../../core/say.ts";
import { type Block, isSound } from "../../core/syntax.ts";
import { nameOfTarget } from "./refusals.ts";
import { decisionOf, idWith, ownId, resolutionsOf } from "./resolutions.ts";
import type { Together } from "./together.ts";

/** Why a thing cannot be given an id, as a sentence; nothing where no link would lead anywhere else than before. */
export function clashOf({ targets, links, plans }: Together, own: string): string | undefined {
  for (const target of targets) {
    for (const plan of plans) {
      const found = taken(plan, target, own) ?? either(plan, target, { own, links }) ?? captured(plan, target, own);
      if (found !== undefined) return `${found} ${say`Choose another id, such as ${freeFor(plan, target, own)}.`}`;
    }
  }
  return undefined;
}

/** An id that is free in a plan for a thing: for a resolution a letter that its decision does not use. */
export function freeFor(plan: Plan, target: Target, like?: string): string {
  if (target.kind !== "resolutions") return freeIds(plan, target.kind)(like);
  const decision = decisionOf(plan, target);
  const letters = new Set((decision ? resolutionsOf(plan, decision) : [target]).map(ownId));
  return freeLetters(letters)(like ?? ownId(target));
}

/** Another thing of the kind has the id. */
function taken(plan: Plan, target: Target, own: string): string | undefined {
  const id = idWith(target, own);
  const [other] = targetsOf(plan.index, [target.kind], id);
  if (other) return capital(say`${nameOfTarget(other)} has that id already.`);
  const isSalvaged = plan.documents.some(({ syntax }) =>
    syntax.blocks.some(({ block }) => !isSound(block) && mayHold(block, target) && salvagedIds(block).includes(own)),
  );
  return isSalvaged
    ? capital(say`${withArticle(nounOf(target.kind))} that cannot be read whole seems to have that id.`)
    : undefined;
}

/** A thing of another kind has the id, and one of the links could mean either. */
function either(
  { index }: Plan,
  target: Target,
  { own, links }: { readonly own: string; readonly links: readonly Link[] },
): string | undefined {
  for (const { leaf } of links) {
    const words = leaf.scalar.text.trim();
    const id = words === target.id ? idWith(target, own) : `${own}${words.slice(target.id.length)}`;
    const [other] = targetsOf(index, leaf.shape.refersTo, id);
    if (other) return couldMeanBoth(other, leaf);
  }
  return undefined;
}

/** The id is written somewhere already, where it means another thing, or nothing yet. */
function captured(plan: Plan, target: Target, own: string): string | undefined {
  const id = idWith(target, own);
  const isDecision = target.kind === "decisions";
  for (const { leaf } of plan.index.links) {
    const { refersTo } = leaf.shape;
    const words = leaf.scalar.text.trim();
    const isBelow = isDecision && refersTo.includes("resolutions") && words.startsWith(`${id}.`) && !/\s/.test(words);
    if (!isBelow && (words !== id || !refersTo.includes(target.kind))) continue;
    const [other] = targetsOf(plan.index, refersTo, words);
    if (other) return couldMeanBoth(other, leaf);
    const [holder, noun] = [holderOf(leaf), said(nounOf(target.kind))];
    return capital(say`${holder} speaks of ${quoted(words)} already, and would then mean this ${noun}.`);
  }
  return undefined;
}

function couldMeanBoth(other: Target, leaf: Leaf): string {
  return capital(say`${nameOfTarget(other)} has that id already, and ${holderOf(leaf)} could then mean either.`);
}

/** Whether a thing of the same kind may stand in a block; a letter is a resolution's own in its decision only. */
function mayHold(block: Block, { kind, block: own }: Target): boolean {
  if (kind === "resolutions") return block === own.block;
  return block.key === "" || block.key === (kind === "bodies" ? "governance" : kind);
}
