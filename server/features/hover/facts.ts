import { type Action, isOpen } from "../../core/actions.ts";
import { isPast } from "../../core/as-at.ts";
import { distanceTo, lateness } from "../../core/distance.ts";
import { targetsOf } from "../../core/links.ts";
import { shortened } from "../../core/names.ts";
import { place } from "../../core/placed.ts";
import type { Plan } from "../../core/plan.ts";
import { deliveryKey, meaningOf } from "../../core/ratings.ts";
import { regimeOf } from "../../core/regimes/index.ts";
import { said, say } from "../../core/say.ts";
import { itemShape, type Kind, planShape, type Shape } from "../../core/shape.ts";
import type { Mapping, Node } from "../../core/syntax.ts";
import { longDate } from "../../core/values/calendar-day.ts";
import { readDate, showDate } from "../../core/values/date.ts";
import { labelOf } from "../labels.ts";

/** The keys that tell most of an item of each kind, in the order in which they are told. */
const TOLD: Readonly<Record<Kind, readonly string[]>> = {
  response_to: ["framework", "judgement", "report_received", "response_due", "submitted", "published"],
  owners: ["kind", "organisation", "until"],
  bodies: ["role", "chair", "review_by"],
  themes: ["lead", "accountable", "outcome"],
  recommendations: ["ref", "category", "priority", "response", "reason", "from", "theme", "covered_by"],
  actions: [
    ...["status", "rating", "owner", "owners", "accountable", "due", "original_due", "completed_on"],
    ...["addresses", "depends_on", "resources", "measures", "risks"],
  ],
  measures: ["owner", "frequency"],
  budgets: ["nature", "kind", "funding", "fte", "amounts", "decision"],
  risks: ["likelihood", "impact", "score", "response", "owner", "review_on"],
  decisions: ["body", "date", "report", "resolved"],
  resolutions: ["verb", "to", "refs"],
  phases: ["from", "to"],
};

/** One thing that is told of an item: a heading and the words behind it, as plain text. */
export type Fact = readonly [heading: string, words: string];

/** What an item says of itself, in the words of the plan. */
export function factsOf(plan: Plan, kind: Kind, map: Mapping): readonly Fact[] {
  const { keys } = shapeOfKind(kind);
  return TOLD[kind].flatMap((key) => {
    const shape = keys.get(key);
    const value = map.pairs.find((pair) => pair.key.text === key)?.value;
    if (!shape || !value) return [];
    const words = kind === "actions" ? ofAction(plan, map, key) : undefined;
    const told = words ?? inWords(plan, value, shape);
    return told === "" ? [] : [[said(shape.title), told] as const];
  });
}

/** What an item of a kind looks like. */
function shapeOfKind(kind: Kind): Shape {
  const [list, key] = kind === "bodies" ? ["governance", "bodies"] : ["decisions", "resolved"];
  if (kind !== "bodies" && kind !== "resolutions") return itemShape(kind);
  const parent = kind === "bodies" ? planShape.keys.get(list) : itemShape(list);
  return parent?.keys.get(key)?.item ?? planShape;
}

/** The due date and the rating of an action say more beside the day and the key of the plan. */
function ofAction(plan: Plan, map: Mapping, key: string): string | undefined {
  const action = place(map, itemShape("actions")) as Action;
  if (key === "rating") return action.rating && ratedInWords(plan, action.rating.value);
  const date = key === "due" ? readDate(action.due?.value ?? "") : undefined;
  if (date?.kind !== "date") return undefined;
  const words = date.precision === "day" ? longDate(date.from) : showDate(date);
  if (!isOpen(action, deliveryKey(plan))) return words;
  return say`${words}, ${isPast(plan, date) ? lateness(plan, date) : distanceTo(plan, date)}`;
}

function ratedInWords(plan: Plan, rating: string): string {
  const found = meaningOf(deliveryKey(plan), rating);
  const words = found?.word ?? found?.meaning;
  return words === undefined ? rating : `${rating} (${words})`;
}

/** A value of a plan as a line of text. */
function inWords(plan: Plan, node: Node, shape: Shape): string {
  if (node.kind === "list") {
    const { item } = shape;
    const words = item ? node.items.map((held) => inWords(plan, held, item)) : [];
    return words.length > MOST
      ? [...words.slice(0, MOST), say`${words.length - MOST} more`].join("; ")
      : words.join("; ");
  }
  if (node.kind === "map") {
    return node.pairs
      .flatMap(({ key, value }) => {
        const held = shape.keys.get(key.text) ?? shape.item;
        return held && value.kind === "scalar" ? [`${key.text} ${inWords(plan, value, held)}`] : [];
      })
      .join(", ");
  }
  const text = node.text.trim();
  const [target] = targetsOf(plan.index, shape.refersTo, text);
  if (target) return labelOf(target);
  if (shape.holds === "date") return dateInWords(text);
  return shortened(titleOfRegime(text) ?? text);
}

function titleOfRegime(text: string): string | undefined {
  const regime = regimeOf(text);
  return regime && said(regime.title);
}

/** How many things of a list are told. */
const MOST = 6;

function dateInWords(text: string): string {
  const date = readDate(text);
  if (date.kind !== "date") return text;
  return date.precision === "day" ? longDate(date.from) : showDate(date);
}
