import { say } from "../core/say.ts";
import { aspectOf } from "./aspects.ts";
import { told } from "./aspects/telling.ts";
import { labelled } from "./labels.ts";
import { saysSame } from "./same.ts";
import { isHidden } from "./broken.ts";
import { isOpen, known } from "./thing.ts";
import type { Comparison, Differs, Found, Told } from "./told.ts";
import type { Twin } from "./twins.ts";

/** What is told of the fields of a thing and of the things in it that are in both versions. */
export function compare(twin: Twin, comparison: Comparison): readonly Found[] {
  const own = ownChanges(twin, comparison).map((told) => ({ ...told, about: twin.after }));
  return [...own, ...twin.twins.flatMap((one) => compare(one, comparison))];
}

function ownChanges(twin: Twin, comparison: Comparison): readonly Told[] {
  const differs = differing(twin, comparison);
  const gaps = differs.filter(isGap);
  const groups = new Map<string, Differs[]>();
  for (const one of differs.filter((differing) => !isGap(differing))) {
    const field = one.after ?? one.before;
    if (!field) continue;
    const { name } = aspectOf(twin.after, field);
    const group = groups.get(name);
    if (group) group.push(one);
    else groups.set(name, [one]);
  }
  return [
    ...[...groups.values()].flatMap((group) => tellGroup(twin, group, comparison)),
    ...gaps.flatMap((one) => tellGap(twin, one)),
  ];
}

function tellGroup(twin: Twin, group: readonly Differs[], comparison: Comparison): readonly Told[] {
  const [first] = group;
  const field = first?.after ?? first?.before;
  return field ? aspectOf(twin.after, field).aspect(twin, group, comparison) : [];
}

function differing({ before, after }: Twin, comparison: Comparison): readonly Differs[] {
  const { renamed } = comparison;
  const paths = [...new Set([...after.fields.keys(), ...before.fields.keys()])];
  return paths.flatMap((path) => {
    const [from, to] = [before.fields.get(path), after.fields.get(path)];
    // Ids are what things are known by; where they are others, that is told of all of them together.
    if ((from ?? to)?.shape?.defines || saysSame(from, to, renamed)) return [];
    if (after.list === "" && isHidden(path, comparison)) return [];
    return [{ path, before: from, after: to }];
  });
}

/** Nothing was said before, and nothing is now: one of the two says so. */
function isGap({ before, after }: Differs): boolean {
  return known(before).length === 0 && known(after).length === 0;
}

/** A gap is told of only where it stands for nothing else: "target: tbc" in place of a target is a target lost. */
function tellGap(twin: Twin, differs: Differs): readonly Told[] {
  const isWhole = (fields: ReadonlyMap<string, unknown>, lists: ReadonlyMap<string, unknown>): boolean =>
    lists.has(differs.path) || [...fields.keys()].some((path) => path.startsWith(`${differs.path}.`));
  if (isWhole(twin.before.fields, twin.before.lists) || isWhole(twin.after.fields, twin.after.lists)) return [];
  const label = labelled(twin.after, differs.path, differs.after ?? differs.before);
  const sentence = isOpen(differs.after) ? say`${label} is now marked tbc.` : say`${label} is no longer marked tbc.`;
  return [told(twin, differs, { rule: "marked-tbc", sentence })];
}
