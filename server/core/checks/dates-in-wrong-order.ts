import { DATE_ORDERS, type DateOrder } from "../date-orders.ts";
import { fixOf, replace } from "../edits.ts";
import { type Leaf, leavesOf } from "../leaves.ts";
import { capital, nameOf } from "../names.ts";
import type { Check, Finding, Fix } from "../problem.ts";
import { rewrite } from "../rewriting.ts";
import { say } from "../say.ts";
import { itemShape } from "../shape.ts";
import { type SlippedYear, slippedYears } from "../slipped-years.ts";
import { type Block, isSound, type Mapping } from "../syntax.ts";
import type { Span } from "../text.ts";
import { certainlyAfter, readDate, showDate, type WrittenDate } from "../values/date.ts";

export const datesInWrongOrder: Check = {
  code: "dates-in-wrong-order",
  summary: "Two dates of one item contradict each other.",
  why: "One of the two is wrong, and whoever relies on it acts too late.",
  source: "The order of events: an action starts before it is due, and a report is received before it is answered.",
  severity: { draft: "error", approved: "error", published: "error" },
  *inBlock(block) {
    if (!isSound(block)) return;
    for (const dates of datesIn(block)) {
      for (const order of wrongIn(dates).filter(isFirstTold)) yield findingFor(block, dates, order);
    }
    for (const slip of slippedYears(block)) yield inAnotherYear(slip);
  },
};

/** A figure among others whose dates are in order, with the year of the one before or after it. */
function inAnotherYear({ measure, at, date, neighbour, side, meant }: SlippedYear): Finding<Span> {
  const name = capital(nameOf(measure.node, "measure"));
  const [one, other] = [showDate(date), showDate(neighbour)];
  const edit = rewrite(at, meant);
  return {
    at: { start: at.start, end: at.end },
    message:
      side === "after"
        ? say`${name} has a figure for ${one} after the one for ${other}. Did you mean ${meant}?`
        : say`${name} has a figure for ${one} before the one for ${other}. Did you mean ${meant}?`,
    ...(edit && { fixes: [fixOf(say`Write ${meant}`, false, edit)] }),
  };
}

interface Dated {
  readonly leaf: Leaf;
  readonly date: WrittenDate;
}

/** The dates of one item, by the keys that lead to them. */
type Dates = ReadonlyMap<string, Dated>;

const PATHS: ReadonlySet<string> = new Set(DATE_ORDERS.flatMap(({ first, second }) => [first, second]));

function datesIn(block: Block): Iterable<Dates> {
  const byItem = new Map<Mapping | undefined, Map<string, Dated>>();
  for (const leaf of leavesOf(block)) {
    const path = leaf.path.join(".");
    const date = PATHS.has(path) ? dateOf(leaf) : undefined;
    if (!date) continue;
    const dates = byItem.get(leaf.item) ?? new Map<string, Dated>();
    byItem.set(leaf.item, dates.set(path, { leaf, date }));
  }
  return byItem.values();
}

/** Fieldwork may be given as a stretch of days, and no report comes before its last one: "13 to 24 January 2020". */
function dateOf({ scalar, path }: Leaf): WrittenDate | undefined {
  const last = readDate(path.at(-1) === "fieldwork" ? lastPart(scalar.text) : "");
  if (last.kind === "date" && last.precision === "day") return { ...last, text: scalar.text.trim() };
  const reading = readDate(scalar.text);
  return reading.kind === "date" ? reading : undefined;
}

function lastPart(text: string): string {
  const parts = /^.* (?:to|until|and|[-–—]) (.+)$/.exec(text) ?? /^.*\d[-–—](\d.*)$/.exec(text);
  return parts?.[1] ?? "";
}

function wrongIn(dates: Dates): readonly DateOrder[] {
  return DATE_ORDERS.filter(({ first, second }) => {
    const [a, b] = [dates.get(first), dates.get(second)];
    return a !== undefined && b !== undefined && certainlyAfter(a.date, b.date);
  });
}

/** What comes before the receipt of a report comes before its sending too: that is told once. */
function isFirstTold({ first, second }: DateOrder, _at: number, all: readonly DateOrder[]): boolean {
  if (first !== "response_to.report_sent") return true;
  return !all.some((other) => other.first === "response_to.report_received" && other.second === second);
}

function findingFor(block: Block, dates: Dates, order: DateOrder): Finding<Span> {
  const [first, second] = [dates.get(order.first), dates.get(order.second)] as [Dated, Dated];
  const { item, path } = first.leaf;
  const name = nameOf(item, itemShape(path[0] ?? "").noun);
  const fix = swap(block, dates, order);
  return {
    at: second.leaf.scalar,
    message: capital(order.says(name, [first.date, second.date])),
    related: [{ at: first.leaf.scalar, message: say`It contradicts this date` }],
    ...(fix && { fixes: [fix] }),
  };
}

/** Swaps the two as they are typed, where that leaves no contradiction in the item. */
function swap(block: Block, dates: Dates, { first, second }: DateOrder): Fix<Span> | undefined {
  const [a, b] = [dates.get(first), dates.get(second)];
  if (!a || !b || !isSwappable(a) || !isSwappable(b)) return undefined;
  const swapped = new Map(dates).set(first, { ...a, date: b.date }).set(second, { ...b, date: a.date });
  if (wrongIn(swapped).length > 0) return undefined;
  const typed = ({ leaf: { scalar } }: Dated) => block.text.slice(scalar.start, scalar.end);
  const edits = [replace(a.leaf.scalar, typed(b)), replace(b.leaf.scalar, typed(a))];
  return fixOf(say`Swap the two dates`, false, ...edits);
}

/** A date that can be written in any place of a plan as it is typed. */
function isSwappable({ leaf: { scalar, path } }: Dated): boolean {
  return path.at(-1) !== "fieldwork" && scalar.style !== "block" && !/[,[\]{}#:]|\n/.test(scalar.text);
}
