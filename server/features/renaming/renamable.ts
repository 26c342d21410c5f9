import { definitionsIn } from "../../core/leaves.ts";
import { type Link, salvagedIds, type Target, targetsOf } from "../../core/links.ts";
import { isTbc } from "../../core/placed.ts";
import type { Plan } from "../../core/plan.ts";
import type { Project } from "../../core/project.ts";
import { isSound } from "../../core/syntax.ts";
import { blockAt, type Cursor, cursorAt } from "../cursor.ts";
import { documentAt, type Point } from "../feature.ts";
import { plansWith } from "../targets.ts";
import {
  couldMeanEither,
  freeWords,
  inBrokenItem,
  isRefused,
  leadsNowhere,
  noId,
  notReadable,
  type Refused,
  stillOpen,
} from "./refusals.ts";
import { decisionIn, ownId } from "./resolutions.ts";
import { type Spelling, spelledAt, type ValueAt, wholeSpelling } from "./spelling.ts";

/** An id at a point that can be renamed. */
export interface Renamable {
  readonly spelling: Spelling;
  /** The id is given to a thing here, or a link names the thing. */
  readonly role: "given" | "used";
  readonly target: Target;
}

/** Finds the id at a point and the one thing that it names; a sentence where that is not to be had. */
export function renamableAt(project: Project, at: Point): Renamable | Refused | undefined {
  const document = documentAt(project, at.uri);
  if (!document) return undefined;
  const cursor = cursorAt(project, at);
  const words = cursor?.leaf?.scalar.text.trim() ?? "";
  if (cursor?.leaf && words !== "") {
    if (isTbc(words)) return stillOpen();
    if (cursor.leaf.shape.defines) return givenAt(project, cursor) ?? noId();
    if (cursor.leaf.shape.refersTo.length > 0) return usedAt(project, cursor, at.offset);
  }
  const block = blockAt(document, at.offset);
  return block && !isSound(block.block) ? notReadable() : noId();
}

function givenAt(project: Project, { document: { uri }, block, leaf }: Cursor): Renamable | undefined {
  const own = definitionsIn(block.block).find(({ scalar }) => scalar === leaf?.scalar);
  if (!own) return undefined;
  const start = block.start + own.scalar.start;
  const target = plansWith(project, uri)
    .flatMap(({ index }) => targetsOf(index, [own.kind], own.id))
    .find((one) => one.at.uri === uri && one.at.start === start);
  return target && { spelling: wholeSpelling({ uri, block, scalar: own.scalar }), role: "given", target };
}

function usedAt(project: Project, { document: { uri }, block, leaf }: Cursor, offset: number): Renamable | Refused {
  if (!leaf) return noId();
  const at = { uri, start: block.start + leaf.scalar.start, end: block.start + leaf.scalar.end };
  const plans = plansWith(project, uri);
  const either = plans.map(({ index }) => targetsOf(index, leaf.shape.refersTo, leaf.scalar.text.trim()));
  const several = either.find((targets) => targets.length > 1);
  if (several) return couldMeanEither(several);
  // A part may belong to several plans: one of them may know what another does not.
  const answers = plans.map((plan) => usedIn(plan, { leaf, block, at }, offset));
  return answers.find((answer) => !isRefused(answer)) ?? answers[0] ?? noId();
}

function usedIn(plan: Plan, link: Link, offset: number): Renamable | Refused {
  const { scalar, shape } = link.leaf;
  const value: ValueAt = { uri: link.at.uri, block: link.block, scalar };
  const decision = decisionIn(plan, link);
  const before = decision && decisionPart(value, decision);
  if (decision && before && offset <= spelledAt(before).end) {
    return { spelling: before, role: "used", target: decision };
  }
  const words = scalar.text.trim();
  const [target] = targetsOf(plan.index, shape.refersTo, words);
  if (target) return { spelling: ownPart(value, target), role: "used", target };
  if (isSalvaged(plan, words)) return inBrokenItem(words);
  return shape.soft && !before ? freeWords(words) : leadsNowhere(shape.refersTo, words);
}

function isSalvaged({ documents }: Plan, id: string): boolean {
  return documents.some(({ syntax }) =>
    syntax.blocks.some(({ block }) => !isSound(block) && salvagedIds(block).includes(id)),
  );
}

/** The words of a link to a resolution that name its decision. */
export function decisionPart(value: ValueAt, decision: Target): Spelling {
  const whole = wholeSpelling(value);
  return { ...whole, part: { start: whole.part.start, end: whole.part.start + decision.id.length } };
}

/** The words of a link that name a thing itself: of `D1.b` the letter. */
export function ownPart(value: ValueAt, target: Target): Spelling {
  const whole = wholeSpelling(value);
  return { ...whole, part: { start: whole.part.end - ownId(target).trim().length, end: whole.part.end } };
}
