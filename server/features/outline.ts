import { capital, counted, shortened } from "../core/names.ts";
import type { Plan } from "../core/plan.ts";
import type { Place } from "../core/problem.ts";
import { said } from "../core/say.ts";
import type { Shape } from "../core/shape.ts";
import type { Mapping, PlacedBlock, PlacedNode } from "../core/syntax.ts";
import { captionOf, type Sort } from "./captions.ts";
import { detailOf } from "./details.ts";
import type { Outline } from "./document-symbols.ts";
import { headOfMap, placeAt, trimmed, wholePlace } from "./places.ts";

interface Context {
  readonly plan: Plan;
  readonly uri: string;
}

/** A key and what stands under it: the items of a list, or one value. */
export interface Keyed {
  readonly name: string;
  /** Where the key is written. */
  readonly at: Place;
  readonly shape: Shape | undefined;
  readonly list: boolean;
  readonly values: readonly PlacedNode[];
}

/** The lists inside an item whose own items are steps of it. */
const STEPS: readonly string[] = ["milestones", "resolved"];

/** The outline of a key, with further lines that belong under it. */
export function keyOutline(context: Context, keyed: Keyed, further: readonly Outline[]): Outline {
  const { at, values } = keyed;
  const name = shortened(keyed.name) || "…";
  const children = [...linesUnder(context, keyed), ...further].sort((a, b) => a.whole.start - b.whole.start);
  const end = Math.max(at.end, ...children.map(({ whole }) => whole.end), ...values.map((one) => endOf(context, one)));
  return { name, ...stateOf(keyed, children.length), whole: { ...at, end }, at, children };
}

function linesUnder(context: Context, { list, shape, values }: Keyed): readonly Outline[] {
  if (list) return values.map((item) => itemOutline(context, item, shape?.item));
  const [value] = values;
  if (value?.node.kind !== "map" || shape?.type === "list") return [];
  return pairOutlines(context, { placed: value, map: value.node }, shape);
}

function endOf({ uri }: Context, { start, block, node }: PlacedNode): number {
  return placeAt(uri, { start }, trimmed(block.text, node)).end;
}

/** What stands under a key, told beside it: how many items, or the value; a list that cannot be read is one all the same. */
function stateOf({ list, shape, values }: Keyed, count: number): Pick<Outline, "sort" | "detail"> {
  const node = values[0]?.node;
  if (list || (shape?.type === "list" && node?.kind === "map")) {
    return { sort: "list", detail: counted(count, shape?.item?.type === "map" ? shape.item.noun : "entry") };
  }
  if (node?.kind !== "map") return { sort: "value", detail: node?.kind === "scalar" ? shortened(node.text) : "" };
  return { sort: "section", detail: shape?.keys.size === 0 ? counted(node.pairs.length, "entry") : "" };
}

interface PlacedMap {
  readonly placed: PlacedBlock;
  readonly map: Mapping;
}

/** The lines for the keys of a map; what stands under a key that the author chose is told beside it. */
function pairOutlines(context: Context, { placed, map }: PlacedMap, shape: Shape | undefined): readonly Outline[] {
  const isFree = shape?.keys.size === 0;
  return map.pairs.map(({ key, value }) => {
    const own = shape?.keys.get(key.text) ?? (isFree ? shape?.item : undefined);
    const nodes = value.kind === "list" ? value.items : [value];
    const keyed: Keyed = {
      name: isFree || !own?.title ? key.text : said(own.title),
      at: placeAt(context.uri, placed, trimmed(placed.block.text, key)),
      shape: own,
      list: value.kind === "list",
      values: nodes.map((node) => ({ ...placed, node })),
    };
    return keyOutline(context, keyed, []);
  });
}

function itemOutline(context: Context, placed: PlacedNode, shape: Shape | undefined): Outline {
  const { node, block } = placed;
  const whole = wholePlace(context.uri, placed, node);
  if (node.kind !== "map") {
    const words = node.kind === "scalar" ? shortened(node.text) : "";
    const at = inside(whole, placeAt(context.uri, placed, trimmed(block.text, node)));
    const name = words || capital(said(shape?.noun || "item"));
    return { name, detail: "", sort: sortOf(shape), whole, at, children: [] };
  }
  const item = { plan: context.plan, map: node, sort: sortOf(shape), shape };
  const at = inside(whole, headOfMap(context.uri, placed, node));
  const children = stepsIn(context, { placed, map: node }, shape);
  const end = Math.max(whole.end, ...children.map((step) => step.whole.end));
  return { name: captionOf(item), detail: detailOf(item), sort: item.sort, whole: { ...whole, end }, at, children };
}

/** A value that is not typed yet stands behind the end of what is there. */
function inside(whole: Place, { uri, start, end }: Place): Place {
  return { uri, start: Math.min(start, whole.end), end: Math.min(end, whole.end) };
}

function sortOf(shape: Shape | undefined): Sort {
  const kind = shape?.keys.get("id")?.defines ?? shape?.keys.get("ref")?.defines;
  return kind ?? (shape?.noun === "milestone" ? "milestone" : "item");
}

function stepsIn(context: Context, { placed, map }: PlacedMap, shape: Shape | undefined): readonly Outline[] {
  return map.pairs.flatMap(({ key, value }) => {
    const steps = STEPS.includes(key.text) ? shape?.keys.get(key.text)?.item : undefined;
    if (!steps || value.kind !== "list") return [];
    return value.items.map((node) => itemOutline(context, { ...placed, node }, steps));
  });
}
