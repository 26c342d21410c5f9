import { insertKey } from "../../core/edits.ts";
import { written } from "../../core/placed.ts";
import { say } from "../../core/say.ts";
import { itemShape } from "../../core/shape.ts";
import { isBlank } from "../../core/write-key.ts";
import { placeAt } from "../places.ts";
import { itemUnder, type Refactoring, type Selected } from "./refactoring.ts";

/**
 * Tells the post that answers for an action from the one that carries it out: two leads from two bodies under one
 * accountable officer are common. Which post it is remains to be filled in.
 */
export function nameAccountable(selected: Selected): readonly Refactoring[] {
  const action = itemUnder(selected, "actions");
  if (!action) return [];
  const node = { node: action };
  const isOwned = ["owner", "owners"].some((key) => !isBlank(written(node, key)));
  if (!isOwned || written(node, "accountable")) return [];
  const { document, block } = selected.cursor;
  const edit = insertKey(block.block.text, { map: action, shape: itemShape("actions") }, ["accountable", "tbc"]);
  const edits = [{ at: placeAt(document.uri, block, edit.at), text: edit.text }];
  return [{ title: say`Name an accountable post as well as the owner`, kind: "refactor.rewrite", edits }];
}
