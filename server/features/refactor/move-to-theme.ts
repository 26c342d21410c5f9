import { linksIn, textUnder } from "../../core/leaves.ts";
import { type Target, targetsOf } from "../../core/links.ts";
import { nameOf } from "../../core/names.ts";
import { isTbc, written } from "../../core/placed.ts";
import type { Edit } from "../../core/problem.ts";
import { say } from "../../core/say.ts";
import { itemShape } from "../../core/shape.ts";
import type { Mapping } from "../../core/syntax.ts";
import { isBlank, writeKey } from "../../core/write-key.ts";
import { placeAt } from "../places.ts";
import { asValue } from "../renaming/needs-quotes.ts";
import { respell, wholeSpelling } from "../renaming/spelling.ts";
import { itemUnder, type Refactoring, type Selected } from "./refactoring.ts";

/** How many themes are offered: a menu of all of them would hide everything else. */
const MOST = 3;

/**
 * Puts an action under another theme. The themes of the recommendations that it answers come first, the others follow
 * in the order of the plan.
 */
export function moveToTheme(selected: Selected): readonly Refactoring[] {
  const action = itemUnder(selected, "actions");
  if (!action) return [];
  const now = textUnder(action, "theme")?.trim();
  const near = themesAnswered(selected, action);
  const themes = [...(selected.plan.index.targets.get("themes")?.values() ?? [])]
    .flatMap((same) => (same.length === 1 ? same : []))
    .filter(({ id }) => id !== now && id.trim() === id && !isTbc(id));
  return themes
    .toSorted((a, b) => Number(near.has(b.id)) - Number(near.has(a.id)))
    .slice(0, MOST)
    .flatMap((theme) => moveTo(selected, action, theme));
}

function moveTo({ cursor }: Selected, action: Mapping, { id, map }: Target): readonly Refactoring[] {
  const { document, block } = cursor;
  const held = written({ node: action }, "theme");
  const title = say`Move ${nameOf(action, "action")} to ${nameOf(map, "theme")}`;
  const moved = (edit: Edit): readonly Refactoring[] => [{ title, kind: "refactor.move", edits: [edit] }];
  if (held?.kind === "scalar" && !isBlank(held)) {
    return moved(respell(wholeSpelling({ uri: document.uri, block, scalar: held }), id));
  }
  if (held && !isBlank(held)) return [];
  const edit = writeKey(block.block.text, { map: action, shape: itemShape("actions") }, ["theme", asValue(id)]);
  return moved({ at: placeAt(document.uri, block, edit.at), text: edit.text });
}

/** The themes of the recommendations that an action answers. */
function themesAnswered({ plan, cursor }: Selected, action: Mapping): ReadonlySet<string> {
  const answered = linksIn(cursor.block.block).filter(({ map, path }) => map === action && path.at(-1) === "addresses");
  return new Set(
    answered
      .flatMap(({ scalar, shape }) => targetsOf(plan.index, shape.refersTo, scalar.text.trim()))
      .map(({ map }) => textUnder(map, "theme")?.trim() ?? ""),
  );
}
