import { asList, asMeant, meantChoice } from "../core/meant.ts";
import { headSpan } from "../core/plan.ts";
import type { Place } from "../core/problem.ts";
import type { Shape } from "../core/shape.ts";
import type { Mapping, Node, Scalar } from "../core/syntax.ts";
import type { Span } from "../core/text.ts";
import { readFinancialYear } from "../core/values/financial-year.ts";
import type { Field, Thing, Value } from "./thing.ts";

/** A thing that is being read. Its lists and fields fill up; once it is finished nobody changes it. */
export interface Draft {
  readonly thing: Omit<Thing, "fields" | "lists">;
  readonly fields: Map<string, Field>;
  readonly lists: Map<string, Thing[]>;
  readonly done: Thing;
}

/** Where the places of a block count from. */
export interface From {
  readonly uri: string;
  readonly start: number;
}

interface At {
  readonly path: string;
  readonly key: string;
  readonly shape: Shape | undefined;
  readonly from: From;
}

/** Begins a thing. */
export function draftOf(thing: Draft["thing"]): Draft {
  const fields = new Map<string, Field>();
  const lists = new Map<string, Thing[]>();
  return { thing, fields, lists, done: { ...thing, fields, lists } };
}

/** The thing that was read. */
export function finished({ done }: Draft): Thing {
  return done;
}

/** Reads an item of a list of maps into the thing that has the list. */
export function readItem(
  parent: Draft,
  node: Node,
  { path, shape, from }: { readonly path: string; readonly shape: Shape; readonly from: From },
): void {
  if (node.kind === "scalar" && node.text === "") return;
  const map = node.kind === "map" ? asMeant(node, shape) : undefined;
  const list = parent.thing.list === "" ? path : `${parent.thing.list}.${path}`;
  const draft = draftOf({
    plan: parent.thing.plan,
    list,
    shape,
    parent: parent.done,
    map,
    at: placed(node, from),
    head: placed(headSpan(node), from),
  });
  if (map) readMap(draft, map, { path: "", shape, from });
  else readInto(draft, node, { path: "", key: "", shape, from });
  const items = parent.lists.get(path);
  if (items) items.push(draft.done);
  else parent.lists.set(path, [draft.done]);
}

function readMap(draft: Draft, map: Mapping, { path, shape, from }: Omit<At, "key">): void {
  for (const { key, value } of shape ? asMeant(map, shape).pairs : map.pairs) {
    const isFree = shape?.keys.size === 0;
    const held = shape?.keys.get(key.text) ?? (isFree ? shape?.item : undefined);
    const step = isFree ? heading(key.text) : key.text;
    readInto(draft, value, { path: path === "" ? step : `${path}.${step}`, key: key.text.trim(), shape: held, from });
  }
}

/** A heading of its author's choice, such as a year, an acronym or a colour, however it is written. */
function heading(text: string): string {
  const year = readFinancialYear(text);
  return year.kind === "year" ? year.label : text.trim().toLowerCase();
}

/** Reads what stands under a key. */
export function readInto(draft: Draft, node: Node, at: At): void {
  const { shape, from, path } = at;
  if (shape?.type === "map" && node.kind === "map") return readMap(draft, asMeant(node, shape), { path, shape, from });
  const { item } = shape ?? {};
  if (shape?.type === "list" && item?.type === "map" && node.kind === "list") {
    for (const held of node.items) readItem(draft, held, { path, shape: item, from });
  } else if (node.kind === "scalar") readScalar(draft, node, at);
  else if (node.kind === "list" && node.items.every(({ kind }) => kind === "scalar")) {
    const values = node.items.flatMap((held) => (held.kind === "scalar" ? valueOf(held, item ?? shape, from) : []));
    add(draft, { form: "list", values, at: { ...at, shape: item ?? shape } });
  } else add(draft, { form: "other", values: [{ text: plainly(node), at: placed(node, from) }], at });
}

function readScalar(draft: Draft, scalar: Scalar, at: At): void {
  const { shape, from } = at;
  const items = shape?.type === "list" ? asList(scalar, shape) : [];
  if (shape?.type === "list" && items.length > 0) {
    const values = items.flatMap((held) => valueOf(held, shape.item, from));
    return add(draft, { form: "list", values, at: { ...at, shape: shape.item } });
  }
  const own = shape?.type === "list" && shape.item?.type === "text" ? shape.item : shape;
  const form = shape?.type === "list" && shape.item?.type === "text" ? "list" : "one";
  add(draft, { form, values: valueOf(scalar, own, from), at: { ...at, shape: own } });
}

function valueOf(scalar: Scalar, shape: Shape | undefined, from: From): Value[] {
  const text = ((shape && meantChoice(scalar.text, shape)?.word) ?? scalar.text).trim();
  return text === "" ? [] : [{ text, at: placed(scalar, from) }];
}

/** A key that stands twice has the values of both, so that neither hides the other. */
function add({ fields }: Draft, { form, values, at }: Pick<Field, "form" | "values"> & { readonly at: At }): void {
  if (values.length === 0) return;
  const { path, shape, key } = at;
  const same = fields.get(path);
  fields.set(
    path,
    same ? { ...same, form: "list", values: [...same.values, ...values] } : { path, shape, form, values, key },
  );
}

/** What stands where the format knows nothing of it, as one text in which neither layout nor the order of keys counts. */
function plainly(node: Node): string {
  if (node.kind === "scalar") return node.text.replace(/\s+/g, " ").trim();
  if (node.kind === "list") return `[${node.items.map(plainly).join(", ")}]`;
  const pairs = node.pairs.map(({ key, value }) => `${key.text.trim()}: ${plainly(value)}`);
  return `{${pairs.sort().join(", ")}}`;
}

function placed({ start, end }: Span, from: From): Place {
  return { uri: from.uri, start: from.start + start, end: from.start + end };
}
