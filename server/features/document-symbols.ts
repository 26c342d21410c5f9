import type { Plan } from "../core/plan.ts";
import type { Place } from "../core/problem.ts";
import { say } from "../core/say.ts";
import type { Entry } from "../core/syntax.ts";
import { type BrokenItem, brokenItems } from "./broken-items.ts";
import type { Sort } from "./captions.ts";
import { documentAt, planOf, type TextFeature } from "./feature.ts";
import { keyOutline } from "./outline.ts";

/** What a line of an outline stands for; `section` is a map, `value` a single value, and `broken` cannot be read yet. */
export type OutlineSort = Sort | "list" | "section" | "value" | "broken";

/** A line of the outline of a text, and the lines below it. */
export interface Outline {
  /** Never empty. */
  readonly name: string;
  /** How things stand with it; may be empty. */
  readonly detail: string;
  readonly sort: OutlineSort;
  readonly whole: Place;
  /** What to put the cursor on; it lies inside the whole. */
  readonly at: Place;
  readonly children: readonly Outline[];
}

/** The outline of a text: its keys in words, the items of its lists with their titles and states, the steps of actions. */
export const documentSymbols: TextFeature<readonly Outline[]> = (project, uri) => {
  const document = documentAt(project, uri);
  const plan = planOf(project, uri);
  if (!document || !plan) return undefined;
  const { entries } = document.syntax;
  const broken = brokenItems(document);
  return entries.map((entry, i) => {
    const until = entries[i + 1]?.key.start ?? document.text.length;
    return entryOutline(
      { plan, uri },
      entry,
      broken.filter(({ key, at }) => key === entry.key.value && at.start >= entry.key.end && at.start < until),
    );
  });
};

function entryOutline(
  context: { readonly plan: Plan; readonly uri: string },
  { key, list, values }: Entry,
  broken: readonly BrokenItem[],
): Outline {
  const shape = context.plan.main.root.keys.get(key.value);
  const at = { uri: context.uri, start: key.start, end: key.end };
  const lost = broken.map(
    (item): Outline => ({ ...item, detail: say`cannot be read yet`, sort: "broken", children: [] }),
  );
  return keyOutline(context, { name: shape?.title || key.value, at, shape, list, values }, lost);
}
