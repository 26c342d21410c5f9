import type { Overview } from "../core/overview.ts";
import { memo } from "../core/memo.ts";
import type { Plan } from "../core/plan.ts";
import type { Place } from "../core/problem.ts";
import type { PlacedBlock } from "../core/syntax.ts";
import type { Page } from "./page.ts";

/**
 * A page that stands alone: whatever stands for a place of the plan leads to the row of the item that the place is in.
 * What is in no item leads to the section that tells of it.
 */
export function alonePage(plan: Plan, overview: Overview): Page {
  const homes = homesIn(plan, overview);
  return {
    link: (at) => ({ href: `#${targetOf(plan, homes, at)}` }),
    idOf: (at) => idOf(plan, at),
    isBeside: false,
  };
}

/** The items that have a row of their own in a report, by the block that each is written in. */
type Homes = ReadonlyMap<PlacedBlock, readonly Place[]>;

function homesIn(plan: Plan, overview: Overview): Homes {
  const { coverage, timeline, responses, budget, measures, people, decisions, risks } = overview;
  const phases = timeline.groups.flatMap(({ bars }) => bars.filter(({ kind }) => kind === "phase"));
  const owners = people.owners.filter(({ id }) => id !== "");
  const themes = coverage.groups.flatMap(({ theme }) => theme ?? []);
  const rows = [coverage.recommendations, overview.actions, responses, budget.lines, measures, phases, owners, themes];
  const homes = new Map<PlacedBlock, Place[]>();
  for (const { at } of [...rows, decisions, risks].flat()) {
    const block = blockAt(plan, at);
    if (block) homes.set(block, [...(homes.get(block) ?? []), at]);
  }
  return homes;
}

function targetOf(plan: Plan, homes: Homes, at: Place): string {
  const block = blockAt(plan, at);
  const inside = (block && homes.get(block)) ?? [];
  const home = inside.findLast(({ start }) => start <= at.start) ?? inside[0];
  if (home) return idOf(plan, home);
  return SECTIONS[block?.block.key ?? ""] ?? "summary";
}

/** The sections that tell of what stands under a key and in no item. */
const SECTIONS: Readonly<Record<string, string>> = {
  budget_totals: "budget",
  budgets: "budget",
  governance: "late",
  measures: "measures",
  actions: "coverage",
  recommendations: "coverage",
};

function idOf({ documents }: Plan, { uri, start }: Place): string {
  return `at-${Math.max(
    0,
    documents.findIndex((document) => document.uri === uri),
  )}-${start}`;
}

const blocksOf: (plan: Plan) => ReadonlyMap<string, readonly PlacedBlock[]> = memo(
  ({ documents }) => new Map(documents.map(({ uri, syntax }) => [uri, syntax.blocks])),
);

/** The block that a place is in: the last that begins before it. */
function blockAt(plan: Plan, { uri, start }: Place): PlacedBlock | undefined {
  const blocks = blocksOf(plan).get(uri) ?? [];
  let [low, high] = [0, blocks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.start ?? Infinity) <= start) low = middle + 1;
    else high = middle;
  }
  return blocks[low - 1];
}
