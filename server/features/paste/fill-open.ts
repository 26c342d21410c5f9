import { insert, lineBreakOf, placeEdit, yamlText } from "../../core/edits.ts";
import { mapLines, type Piece } from "../../core/piece.ts";
import { isTbc } from "../../core/placed.ts";
import { type ItemIn, itemsOf, type Plan } from "../../core/plan.ts";
import type { Edit } from "../../core/problem.ts";
import { itemShape } from "../../core/shape.ts";
import { isSound, type Pair } from "../../core/syntax.ts";
import { isBlank, writeKey } from "../../core/write-key.ts";
import { comment } from "../../core/wrapped.ts";
import { type Draft, inOrder } from "./draft.ts";

type Recommendation = ItemIn<"recommendations">;

/**
 * Fills recommendations whose words are still to come with pasted ones, in their order. A recommendation that says
 * something else already is passed over. What is filled has its id from then on; the others are left to be added.
 */
export function fillOpen(plan: Plan, uri: string, drafts: readonly Draft[]): readonly Edit[] {
  const open = itemsOf(plan, "recommendations").filter((item) => item.uri === uri && isOpen(item));
  const edits: Edit[] = [];
  let next = 0;
  for (const draft of drafts) {
    while (next < open.length && !takes(open[next], draft)) next++;
    const item = open[next++];
    if (!item) break;
    draft.id = item.value.id?.value;
    edits.push(...filled(item, draft));
  }
  return edits;
}

/** Whether a recommendation has an id and no words, and is laid out so that words can be written into it. */
function isOpen({ value, at }: Recommendation): boolean {
  const { node, id, text } = value;
  const { block } = at;
  const isAlone = block.form === "item" && block.node?.kind === "list" && block.node.items.length === 1;
  return isAlone && isSound(block) && !node.flow && id !== undefined && text !== undefined && isTbc(text.value);
}

/** Whether all that is pasted fits: nothing is written where another answer stands. */
function takes(item: Recommendation | undefined, { fields }: Draft): boolean {
  const pairs = item?.value.node.pairs ?? [];
  return pairs.every(({ key, value }) => fields[key.text] === undefined || isUnanswered(value));
}

function isUnanswered(value: Pair["value"]): boolean {
  return isBlank(value) || (value.kind === "scalar" && isTbc(value.text));
}

function filled(item: Recommendation, draft: Draft): readonly Edit[] {
  const { text } = item.at.block;
  const { node } = item.value;
  const at = { map: node, shape: itemShape("recommendations") };
  const dash = text.lastIndexOf("\n", node.start) + 1;
  const indent = " ".repeat(node.start - dash);
  const lines = draft.notes.flatMap((note) => comment(indent.slice(2), note));
  const notes = lines.length === 0 ? [] : [insert(dash, lines.map((line) => line + lineBreakOf(text)).join(""))];
  const { id: _, ...fields } = inOrder(draft);
  const written = Object.entries(fields).map(([key, value]) => {
    const pair = node.pairs.find((one) => one.key.text === key);
    const words =
      pair && typeof value === "string" && isFollowed(text, pair)
        ? yamlText(value)
        : valueText(key, value, { indent, text });
    return writeKey(text, at, [key, words]);
  });
  return [...notes, ...written].map((edit) => placeEdit(item, edit));
}

/** Whether a comment stands behind a value, which a text of several lines would swallow. */
function isFollowed(text: string, { value }: Pair): boolean {
  const newline = text.indexOf("\n", value.end);
  return text.slice(value.end, newline < 0 ? text.length : newline).trim() !== "";
}

function valueText(
  key: string,
  value: Piece,
  { indent, text }: { readonly indent: string; readonly text: string },
): string {
  const lines = mapLines({ [key]: value }, indent);
  return lines.join(lineBreakOf(text)).slice(indent.length + key.length + 2);
}
