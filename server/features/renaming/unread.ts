import { leavesOf } from "../../core/leaves.ts";
import { salvagedIds } from "../../core/links.ts";
import { memo } from "../../core/memo.ts";
import { quoted, shortened } from "../../core/names.ts";
import { said, say } from "../../core/say.ts";
import { planShape } from "../../core/shape.ts";
import { type Block, isSound } from "../../core/syntax.ts";
import { lineAround } from "../../core/text-lines.ts";
import type { Together } from "./together.ts";

/**
 * Where the id of a thing seems to stand in a piece of a text that cannot be read whole, as a sentence; nothing where
 * all places of the id are known. What could be read of such a piece is known; only the rest is looked through.
 */
export function unreadPlaceOf({ targets, plans }: Together): string | undefined {
  const ids = new Set(targets.map(({ id }) => id));
  const mayGoOn = targets.some(({ kind }) => kind === "decisions");
  for (const { uri, syntax } of plans.flatMap(({ documents }) => documents)) {
    for (const { block } of syntax.blocks) {
      if (isSound(block)) continue;
      const found = [...ids].find((id) => standsUnread(block, id, mayGoOn ? BEHIND_DECISION : BEHIND));
      if (found === undefined) continue;
      const piece = nameOfBroken(block);
      const isHome = targets.some(({ at }) => at.uri === uri);
      const place = isHome ? piece : say`${piece} of ${uri.slice(uri.lastIndexOf("/") + 1)}`;
      return say`${quoted(found)} is also written in ${place}, which cannot be read whole. Mend that first, then rename.`;
    }
  }
  return undefined;
}

/** What stands before an id on its line: the start of the line or of an item, a colon, a bracket or a comma. */
const BEFORE = /(?:^[\s-]*|:[ \t]+|[[{,][ \t]*)["'\u2018\u201c\u201e]?$/;
/** What stands behind it: the end of the line, a comment, a bracket or a comma. */
const BEHIND = /^["'\u2019\u201d]?[ \t]*(?:$|#|[\]},])/;
/** A decision's id may go on with a dot and the letter of a resolution. */
const BEHIND_DECISION = /^(?:\.[^\s,[\]{}]*)?["'\u2019\u201d]?[ \t]*(?:$|#|[\]},])/;

function standsUnread(block: Block, id: string, behind: RegExp): boolean {
  const { text } = block;
  for (let at = text.indexOf(id); at >= 0; at = text.indexOf(id, at + 1)) {
    const line = lineAround(text, at);
    const before = line.text.slice(0, at - line.start);
    const looksSo = BEFORE.test(before) && behind.test(line.text.slice(at - line.start + id.length));
    if (looksSo && !/(?:^|\s)#/.test(before) && !startsIn(block).has(at)) return true;
  }
  return false;
}

/** Where the words of the values begin that could be read in a block. */
const startsIn: (block: Block) => ReadonlySet<number> = memo((block) => {
  const starts = leavesOf(block).map(({ scalar }) => scalar.start);
  return new Set(
    starts.flatMap((start) => (/["'\u2018\u201c\u201e]/.test(block.text.charAt(start)) ? start + 1 : start)),
  );
});

function nameOfBroken(block: Block): string {
  const noun = planShape.keys.get(block.key)?.item?.noun;
  const [id] = salvagedIds(block);
  if (noun === undefined || block.form !== "item") return block.key === "" ? say`a line` : `"${block.key}"`;
  return id === undefined ? say`one ${said(noun)}` : say`${said(noun)} ${shortened(id)}`;
}
