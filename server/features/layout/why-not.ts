import type { Document } from "../../core/document.ts";
import { salvagedIds } from "../../core/links.ts";
import { listed, nameOf, quoted } from "../../core/names.ts";
import { said, say } from "../../core/say.ts";
import { planShape } from "../../core/shape.ts";
import { type Block, isSound } from "../../core/syntax.ts";
import { inksOfBlock } from "./block-inks.ts";
import { STEP } from "./tree.ts";

/** How many of the things that cannot be read a sentence names. */
const MOST = 3;

/** Why a text as a whole is not laid out, as a sentence that says what to do; nothing where it can be. */
export function whyNotLaidOut({ syntax }: Document): string | undefined {
  const broken = syntax.blocks.flatMap(({ block }) => (isSound(block) ? [] : [block]));
  const [only] = broken;
  if (only && broken.length === 1)
    return say`The layout of this text stays as it is, because ${named(only)} cannot be read. Put right first what is reported there.`;
  if (only)
    return say`The layout of this text stays as it is, because ${listed(broken.map(named), MOST)} cannot be read. Put right first what is reported there.`;
  const isOdd = syntax.blocks.some(({ block }) => block.form === "whole" && !inksOfBlock(block, STEP));
  return isOdd
    ? say`The layout of this text stays as it is, because its keys do not stand at the beginnings of lines. Begin a line with each.`
    : undefined;
}

/** A block as a sentence names it. */
function named(block: Block): string {
  const { form, key, node } = block;
  if (form === "entry") return say`what stands under ${quoted(key)}`;
  if (form === "stray") return say`a line that belongs to no key`;
  if (form === "whole") return say`a part of it`;
  const noun = planShape.keys.get(key)?.item?.noun ?? "item";
  const item = node?.kind === "list" ? node.items[0] : undefined;
  const name = nameOf(item?.kind === "map" ? item : undefined, noun);
  if (name !== said(noun)) return name;
  const [id] = salvagedIds(block);
  return id === undefined ? say`${said(noun)} under ${quoted(key)}` : say`${said(noun)} ${id}`;
}
