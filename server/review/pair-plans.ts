import { topText } from "../core/document.ts";
import type { Plan } from "../core/plan.ts";
import { contentOf } from "./content.ts";
import { idOf, nameWords } from "./naming.ts";
import { share } from "./words.ts";

/** A plan in both versions; one side is missing where the plan is new, or gone. */
export interface PlanPair {
  readonly before: Plan | undefined;
  readonly after: Plan | undefined;
}

/** From here on two plans under different names are taken for one. */
const ALIKE = 0.5;

/** What a plan is found by first: its file, or whatever stands for it. */
export type NameOf = (plan: Plan) => string;

/** Finds each plan in the other version: by its file, then by title and organisation, then by its items. */
export function pairPlans(
  before: readonly Plan[],
  after: readonly Plan[],
  nameOf: NameOf = ({ main }) => main.uri,
): readonly PlanPair[] {
  const left = { before: new Set(before), after: new Set(after) };
  const found = new Map<Plan, Plan>();
  const take = (one: Plan, other: Plan): void => {
    found.set(other, one);
    left.before.delete(one);
    left.after.delete(other);
  };
  const hasSameName = (one: Plan, other: Plan): boolean => nameOf(one) === nameOf(other);
  for (const same of [hasSameName, hasSameTitle]) {
    for (const one of [...left.before]) {
      const [other, ...more] = [...left.after].filter((plan) => same(one, plan));
      if (other && more.length === 0) take(one, other);
    }
  }
  const alike = [...left.before]
    .flatMap((one) => [...left.after].map((other) => ({ one, other, weight: share(itemsOf(one), itemsOf(other)) })))
    .filter(({ weight }) => weight >= ALIKE)
    .sort((a, b) => b.weight - a.weight);
  for (const { one, other } of alike) if (left.before.has(one) && left.after.has(other)) take(one, other);
  return [
    ...after.map((plan) => ({ before: found.get(plan), after: plan })),
    ...[...left.before].map((plan) => ({ before: plan, after: undefined })),
  ];
}

function hasSameTitle(one: Plan, other: Plan): boolean {
  const title = titleOf(one);
  return title !== undefined && title === titleOf(other);
}

function titleOf({ main }: Plan): string | undefined {
  const title = topText(main, "title");
  const body = topText(main, "organisation") ?? topText(main, "partnership") ?? "";
  return title === undefined ? undefined : `${title}\n${body}`;
}

function itemsOf(plan: Plan): readonly string[] {
  const lists = [...contentOf(plan).whole.lists.values()].flat();
  return lists.map((thing) => `${thing.list} ${idOf(thing) ?? ""} ${nameWords(thing).join(" ")}`);
}
