import { type Document, entriesOf, topText } from "./document.ts";
import type { ImprovementPlan } from "./generated/format.ts";
import type { House } from "./house.ts";
import { type Index, indexOf } from "./links.ts";
import { meantChoice } from "./meant.ts";
import { memo } from "./memo.ts";
import { nameOf } from "./names.ts";
import { type Placed, place } from "./placed.ts";
import type { Place, Stage } from "./problem.ts";
import { planShape } from "./shape.ts";
import { say } from "./say.ts";
import { type Block, isSound, type Node, type PlacedNode } from "./syntax.ts";
import type { Span } from "./text.ts";
import { type Calendar, calendarOf } from "./values/bank-holidays.ts";
import type { Day } from "./values/calendar-day.ts";
import { readDate } from "./values/date.ts";

/** The keys at the top level of a plan. */
export type Key = Extract<keyof ImprovementPlan, string>;

/** The keys whose value is a list of items. */
export type ListKey = { [K in Key]-?: Extract<ImprovementPlan[K], readonly unknown[]> extends never ? never : K }[Key];

type ItemOf<T> = Extract<T, readonly unknown[]> extends readonly (infer U)[] ? U : never;

/** A value of a plan with the text it stands in, so that places inside it can be told. */
export interface Item<T = unknown> {
  readonly value: Placed<T>;
  readonly at: PlacedNode;
  readonly uri: string;
}

/** An item of the list under a key. */
export type ItemIn<K extends Key> = Item<ItemOf<ImprovementPlan[K]>>;

/** What the world outside the texts adds: nothing here is read from a clock. */
export interface Setting {
  /**
   * The reference day where the plan has no `status_as_at`, and where it comes from, in words. `asked` says that a person
   * named it, so that what it brings to light does not come to light by itself.
   */
  readonly asOf: { readonly day: Day; readonly from: string; readonly asked?: true };
  /** A stage to judge by instead of the plan's own. */
  readonly stage?: Stage;
  /** What the body has settled for all its plans; nothing where it has no file of settings. */
  readonly house?: House;
}

/** A plan: its main text and the part texts it includes, read together. */
export interface Plan {
  readonly main: Document;
  /** The main text first, then the parts in the order they are included. */
  readonly documents: readonly Document[];
  readonly stage: Stage;
  readonly calendar: Calendar;
  /** The day that the checks judge by, and where it comes from, in words. */
  readonly asOf: { readonly day: Day; readonly from: string };
  readonly setting: Setting;
  readonly index: Index;
}

/** Reads a plan from its texts. */
export function readPlan(documents: readonly [Document, ...Document[]], setting: Setting): Plan {
  const [main] = documents;
  const status = readDate(topText(main, "status_as_at") ?? "");
  const asOf = status.kind === "date" ? { day: status.to, from: say`the plan's status date` } : setting.asOf;
  const stage = setting.stage ?? stageOf(chosen(main, "stage"));
  const calendar = calendarOf(nationOf(chosen(main, "nation")));
  return { main, documents, stage, calendar, asOf, setting, index: indexOf(documents) };
}

/** A word of a list at the top of a text, as it was meant. */
function chosen(document: Document, key: Key): string | undefined {
  const text = topText(document, key);
  const shape = planShape.keys.get(key);
  return text === undefined || !shape ? text : (meantChoice(text, shape)?.word ?? text);
}

/** England and Wales share a calendar, so it serves where no nation is given. */
function nationOf(written: string | undefined): "england" | "scotland" | "northern ireland" {
  return written === "scotland" || written === "northern ireland" ? written : "england";
}

function stageOf(written: string | undefined): Stage {
  return written === "approved" || written === "published" || written === "closed" ? written : "draft";
}

const values = new WeakMap<Node, unknown>();

function valueOf(node: Node, key: Key): unknown {
  if (values.has(node)) return values.get(node);
  const shape = planShape.keys.get(key);
  const read = shape && place(node, shape.type === "list" && shape.item ? shape.item : shape);
  values.set(node, read);
  return read;
}

/** Everything under a key, over all texts of the plan. */
function placedUnder(plan: Plan, key: Key): { readonly at: PlacedNode; readonly uri: string }[] {
  return plan.documents.flatMap((document) =>
    (entriesOf(document).get(key) ?? []).flatMap(({ values }) => values.map((at) => ({ at, uri: document.uri }))),
  );
}

/** The items of a list, over all texts of the plan; those that cannot be read are left out. */
export function itemsOf<K extends Key>(plan: Plan, key: K): readonly ItemIn<K>[] {
  const read = readItems(plan);
  const items = read.get(key) ?? readUnder(plan, key);
  read.set(key, items);
  return items as readonly ItemIn<K>[];
}

const readItems: (plan: Plan) => Map<Key, readonly Item[]> = memo(() => new Map());

function readUnder(plan: Plan, key: Key): readonly Item[] {
  return placedUnder(plan, key).flatMap(({ at, uri }) => {
    const value = valueOf(at.node, key);
    return value === undefined ? [] : [{ value, at, uri } as Item];
  });
}

/** The value of a key at the top level that holds no list. */
export function valueAt<K extends Key>(plan: Plan, key: K): Item<NonNullable<ImprovementPlan[K]>> | undefined {
  for (const { at, uri } of placedUnder(plan, key)) {
    const value = valueOf(at.node, key);
    if (value !== undefined) return { value, at, uri } as Item<NonNullable<ImprovementPlan[K]>>;
  }
  return undefined;
}

/**
 * Whether all that stands under these keys could be read. Where it could not, nothing can be said about what is
 * missing: it may stand in the part that is broken.
 */
export function isReadable(plan: Plan, ...keys: readonly Key[]): boolean {
  return brokenBlocks(plan).every(({ form, key }) => form !== "whole" && key !== "" && !keys.includes(key as Key));
}

const brokenBlocks: (plan: Plan) => readonly Block[] = memo(({ documents }) =>
  documents.flatMap(({ syntax }) => syntax.blocks.flatMap(({ block }) => (isSound(block) ? [] : [block]))),
);

/** A place inside an item. */
export function placeIn(item: { readonly at: PlacedNode; readonly uri: string }, span: Span): Place {
  return { uri: item.uri, start: item.at.start + span.start, end: item.at.start + span.end };
}

/** Where an item is pointed at: its id, or its first key where it has none. */
export function headOf(item: { readonly at: PlacedNode; readonly uri: string }): Place {
  return placeIn(item, headSpan(item.at.node));
}

/** The id of a map, or its first key; for anything else, the thing itself. */
export function headSpan(node: Node): Span {
  if (node.kind !== "map") return node;
  const id = node.pairs.find(({ key, value }) => key.text === "id" && value.kind === "scalar" && value.text !== "");
  return id?.value ?? node.pairs[0]?.key ?? node;
}

/** An item as a sentence names it. */
export function nameIn(item: { readonly at: PlacedNode }, noun: string): string {
  return nameOf(item.at.node.kind === "map" ? item.at.node : undefined, noun);
}
