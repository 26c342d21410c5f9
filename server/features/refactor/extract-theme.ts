import type { Document } from "../../core/document.ts";
import { lineBreakOf } from "../../core/edits.ts";
import { textUnder } from "../../core/leaves.ts";
import { targetsOf } from "../../core/links.ts";
import { nameOf } from "../../core/names.ts";
import { isTbc } from "../../core/placed.ts";
import type { Edit } from "../../core/problem.ts";
import { type Project, roleOf } from "../../core/project.ts";
import { say } from "../../core/say.ts";
import { isSound, type Mapping } from "../../core/syntax.ts";
import { asValue } from "../renaming/needs-quotes.ts";
import { folderOf } from "../renaming/paths.ts";
import { includePart } from "./include-part.ts";
import { liftItems } from "./lifted-items.ts";
import { itemUnder, type Refactoring, type Selected } from "./refactoring.ts";

/** What goes with a theme, in the order of the format. */
const LISTS = ["recommendations", "actions"];

/**
 * Moves a theme with its recommendations and actions out of the main text into a part file, every byte of them. The
 * file lies beside the main one, so that paths of evidence lead where they led. Nothing is offered where some of the
 * main text cannot be read, since an item that belongs to the theme might be in it.
 */
export function extractTheme(selected: Selected): readonly Refactoring[] {
  const { project, plan, cursor } = selected;
  const { document } = cursor;
  const theme = itemUnder(selected, "themes");
  const id = textUnder(theme, "id");
  if (!theme || id === undefined || isTbc(id) || targetsOf(plan.index, ["themes"], id).length !== 1) return [];
  const isHome = document === plan.main && roleOf(document) === "plan";
  if (!isHome || !document.syntax.blocks.every(({ block }) => isSound(block))) return [];
  const moved = movedWith(document, theme, id);
  const create = { uri: freeName(project, document, id), text: moved?.text ?? "" };
  const include = moved && includePart(document, create.uri.slice(folderOf(document.uri).length));
  if (!moved || !include) return [];
  const title = say`Extract ${nameOf(theme, "theme")} to a part file`;
  return [{ title, kind: "refactor.extract", edits: [...moved.edits, include], create }];
}

interface Moved {
  readonly text: string;
  readonly edits: readonly Edit[];
}

/** The text of the part file, and what is left out of the main one; nothing where only the theme itself would move. */
function movedWith(document: Document, theme: Mapping, id: string): Moved | undefined {
  const own = liftItems(document, "themes", (item) => item === theme);
  const others = LISTS.map((key) => liftItems(document, key, (item) => textUnder(item, "theme")?.trim() === id));
  const lists = [own, ...others];
  if (lists.includes(undefined) || others.every((list) => list?.text === "")) return undefined;
  const eol = lineBreakOf(document.text);
  const headed = ["themes", ...LISTS].map((key, i) => (lists[i]?.text ? `${eol}${key}:${eol}${lists[i].text}` : ""));
  const main = asValue(document.uri.slice(folderOf(document.uri).length));
  return { text: `part_of: ${main}${eol}${headed.join("")}`, edits: lists.flatMap((list) => list?.edits ?? []) };
}

/** A name beside the main text that no text has: `children-t2.plan.yaml` for theme T2 of `children.plan.yaml`. */
function freeName({ documents }: Project, { uri }: Document, id: string): string {
  const stem = uri.slice(folderOf(uri).length).replace(/(?:\.plan)?\.ya?ml$/i, "");
  const word = id
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "");
  const name = `${folderOf(uri)}${stem}-${word || "theme"}`;
  for (let n = 1; ; n++) {
    const free = `${name}${n > 1 ? `-${n}` : ""}.plan.yaml`;
    if (!documents.has(free)) return free;
  }
}
