import { lineBreakOf, placeEdit, yamlText } from "../core/edits.ts";
import { withArticle } from "../core/enclosing.ts";
import { freeIds } from "../core/free-ids.ts";
import { nounOf } from "../core/kinds.ts";
import { mapLines, type Piece, type Pieces } from "../core/piece.ts";
import { isTbc } from "../core/placed.ts";
import { type ItemIn, itemsOf, type Plan } from "../core/plan.ts";
import type { Edit } from "../core/problem.ts";
import { isSettings, type Project } from "../core/project.ts";
import { say } from "../core/say.ts";
import { itemShape } from "../core/shape.ts";
import { isSound, type Pair } from "../core/syntax.ts";
import { isBlank, writeKey } from "../core/write-key.ts";
import { documentAt, planOf } from "./feature.ts";
import { blank } from "./paste/draft.ts";
import { insertItems } from "./paste/insert-items.ts";
import { intakeFor } from "./paste/intake.ts";
import { freeName } from "./paste/names-in.ts";
import { type AddedItem, FIELDS } from "./progress-add.ts";
import { seenFrom } from "./seen-from.ts";

/** The lists to which a person adds an item by answering questions. */
export type AskedList = "recommendations" | "actions" | "owners";

/** An item that a person wants in a plan, with what was answered about it; the rest is tbc. */
export interface Wanted {
  readonly list: AskedList;
  readonly fields: Pieces;
}

/** The key whose words make an item more than a place for one. */
const WORDS: Readonly<Record<AskedList, string>> = { recommendations: "text", actions: "title", owners: "title" };

/**
 * Adds an item with what is known of it. The first item of the list whose words are still to come is filled, unless it
 * says something else already, so that the places that a new plan holds open are used; else the item goes to the end.
 */
export function newItem(project: Project, uri: string, { list, fields }: Wanted): AddedItem | undefined {
  const [plan, document] = [planOf(project, uri), documentAt(project, uri)];
  if (!plan || !document || isSettings(plan.main)) return undefined;
  const title = say`Add ${withArticle(nounOf(list))}`;
  for (const item of itemsOf(plan, list)) {
    if (takes(item, { list, fields }))
      return { title, id: item.value.id?.value ?? "", edits: filled(item, { list, fields }) };
  }
  const draft = { ...blank(list), id: idFor(plan, { list, fields }), fields: { ...FIELDS[list], ...fields } };
  const edits = insertItems(seenFrom(plan, document), list, [draft]);
  return edits && { title, id: draft.id, edits };
}

/** A post is called by its title, everything else by the next number. */
function idFor(plan: Plan, { list, fields }: Wanted): string {
  const { title } = fields;
  return list === "owners" && typeof title === "string" ? freeName(intakeFor(plan), title) : freeIds(plan, list)();
}

type Open = ItemIn<AskedList>;

/** Whether an item waits for its words, and nothing that is asked for would write over an answer. */
function takes({ value: { node, id }, at: { block } }: Open, { list, fields }: Wanted): boolean {
  const isAlone = block.form === "item" && block.node?.kind === "list" && block.node.items.length === 1;
  const words = node.pairs.find(({ key }) => key.text === WORDS[list]);
  if (!isAlone || !isSound(block) || node.flow || !id || !words || !isUnanswered(words)) return false;
  return node.pairs.every(
    (pair) => isUnanswered(pair) || !(pair.key.text in fields) || says(pair, fields[pair.key.text]),
  );
}

function isUnanswered({ value }: Pair): boolean {
  return isBlank(value) || (value.kind === "scalar" && isTbc(value.text));
}

function says({ value }: Pair, piece: Piece | undefined): boolean {
  const words =
    value.kind === "list" ? value.items.map((item) => (item.kind === "scalar" ? item.text : "")) : undefined;
  return words ? JSON.stringify(words) === JSON.stringify(piece) : value.kind === "scalar" && value.text === piece;
}

function filled(item: Open, { list, fields }: Wanted): readonly Edit[] {
  const { text } = item.at.block;
  const { node } = item.value;
  const at = { map: node, shape: itemShape(list) };
  return Object.entries(fields)
    .filter(([key, piece]) => !node.pairs.some((pair) => pair.key.text === key && says(pair, piece)))
    .map(([key, piece]) => placeEdit(item, writeKey(text, at, [key, valueText(item, key, piece)])));
}

/** A value as it stands behind its key: over several lines where it is long, unless a note stands behind it. */
function valueText({ value: { node }, at: { block } }: Open, key: string, piece: Piece): string {
  const pair = node.pairs.find((one) => one.key.text === key);
  const isFollowed = pair && /^[^\n]*#/.test(block.text.slice(pair.value.end));
  if (isFollowed && typeof piece === "string") return yamlText(piece);
  const first = node.pairs[0]?.key.start ?? node.start;
  const indent = " ".repeat(first - (block.text.lastIndexOf("\n", first - 1) + 1));
  const lines = mapLines({ [key]: piece }, indent);
  return lines.join(lineBreakOf(block.text)).slice(indent.length + key.length + 2);
}
