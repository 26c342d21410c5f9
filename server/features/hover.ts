import { houseOf } from "../core/house.ts";
import { isHouseKey } from "../core/house-keys.ts";
import { leavesOf } from "../core/leaves.ts";
import type { Plan } from "../core/plan.ts";
import type { Place } from "../core/problem.ts";
import { type Project, roleOf } from "../core/project.ts";
import { type Cursor, cursorAt, holds } from "./cursor.ts";
import { documentAt, type Feature, planOf, type Point } from "./feature.ts";
import type { Asked } from "./hover/asked.ts";
import { dateHelp } from "./hover/date.ts";
import { deadlineHelp } from "./hover/deadline.ts";
import { itemHelp } from "./hover/item.ts";
import { keyHelp } from "./hover/key.ts";
import { measureHelp } from "./hover/measure.ts";
import { moneyHelp, yearHelp } from "./hover/money.ts";
import { postsHelp } from "./hover/posts.ts";
import { acronymAt, choiceHelp, periodHelp, ratingHelp, tbcHelp } from "./hover/word.ts";
import { escapeMarkdown } from "./markdown.ts";
import { placeAt, wordsPlace } from "./places.ts";

/** What is said of the thing at a point: the thing, and the words as Markdown. */
export interface Hover {
  readonly at: Place;
  readonly markdown: string;
}

/**
 * Explains what is at a point of a text: a key, an id and the item that it names, a date, an amount, a word of a list.
 * What is said of items comes from the plan and what is said of keys and words from the schema.
 */
export const hover: Feature<Hover> = (project, point) => {
  const plan = planOf(project, point.uri);
  const top = topKey(project, point);
  if (top || !plan) return top;
  const cursor = cursorAt(project, point);
  if (cursor?.onKey) return onKey(plan, cursor);
  return cursor && onValue(plan, cursor);
};

/** A key at the top is in no block where it heads a list, so it is looked for first. */
function topKey(project: Project, { uri, offset }: Point): Hover | undefined {
  const document = documentAt(project, uri);
  const key = document?.syntax.entries.find((entry) => holds(entry.key, offset))?.key;
  const shape = key && document?.root.keys.get(key.value);
  if (!document || !shape) return undefined;
  const markdown = keyHelp({ shape, path: [key.value], parent: document.root, isPart: roleOf(document) === "part" });
  return { at: { uri, start: key.start, end: key.end }, markdown };
}

function onKey(plan: Plan, cursor: Cursor): Hover | undefined {
  const { document, block, pair, shape, path, maps } = cursor;
  if (!pair) return undefined;
  if (!shape) return ofHouse(plan, cursor);
  const leaf = leavesOf(block.block).find(({ scalar }) => scalar === pair.value);
  const year = shape.holds === "money" ? yearHelp(pair.key.text) : undefined;
  const amount = year !== undefined && leaf ? moneyHelp(askedFor(plan, cursor, leaf)) : undefined;
  const asked = { shape, path, parent: maps[0]?.shape, isPart: roleOf(document) === "part" };
  const markdown =
    year === undefined ? keyHelp(asked) : [year, amount].filter((part) => part !== undefined).join("\n\n");
  return { at: wordsPlace(document.uri, block, pair.key), markdown };
}

/** A key that the body has added to the format, as its file of settings explains it. */
function ofHouse(plan: Plan, { document, block, pair }: Cursor): Hover | undefined {
  const at = pair && wordsPlace(document.uri, block, pair.key);
  const words = pair && houseOf(plan).keys.get(block.block.key)?.get(pair.key.text);
  if (!at || words === undefined || !isHouseKey(plan, at)) return undefined;
  return { at, markdown: escapeMarkdown(words) };
}

/** What may be said of a value, in the order in which it is said. */
const HELPS: readonly ((asked: Asked) => string | undefined)[] = [
  itemHelp,
  dateHelp,
  deadlineHelp,
  moneyHelp,
  measureHelp,
  postsHelp,
  periodHelp,
  ratingHelp,
  choiceHelp,
];

function onValue(plan: Plan, cursor: Cursor): Hover | undefined {
  const { document, block, leaf } = cursor;
  if (!leaf) return undefined;
  const asked = askedFor(plan, cursor, leaf);
  const acronym = acronymAt(asked);
  if (acronym) return { at: placeAt(document.uri, block, acronym.at), markdown: acronym.words };
  const parts = HELPS.flatMap((help) => help(asked) ?? []);
  const markdown = parts.length > 0 ? parts.join("\n\n") : tbcHelp(asked);
  return markdown === undefined ? undefined : { at: wordsPlace(document.uri, block, leaf.scalar), markdown };
}

function askedFor(plan: Plan, cursor: Cursor, leaf: Asked["leaf"]): Asked {
  return { plan, cursor, leaf, text: leaf.scalar.text.trim() };
}
