import { withArticle } from "../core/enclosing.ts";
import { freeIds } from "../core/free-ids.ts";
import { nounOf } from "../core/kinds.ts";
import type { Pieces } from "../core/piece.ts";
import { isSettings, type Project } from "../core/project.ts";
import { say } from "../core/say.ts";
import { documentAt, planOf } from "./feature.ts";
import { blank } from "./paste/draft.ts";
import { insertItems } from "./paste/insert-items.ts";
import type { Change } from "./progress.ts";
import { seenFrom } from "./seen-from.ts";

/** The lists to which a command adds an item. */
export type AddedList = "recommendations" | "actions" | "owners" | "themes" | "measures" | "risks";

/** What a new item says, all of it still to be confirmed. */
export const FIELDS: Readonly<Record<AddedList, Pieces>> = {
  recommendations: { text: "tbc" },
  actions: {
    title: "tbc",
    addresses: "tbc",
    owner: "tbc",
    due: "tbc",
    status: "not started",
    resources: "tbc",
  },
  owners: { title: "tbc", kind: "officer" },
  themes: { title: "tbc", accountable: "tbc" },
  measures: {
    title: "tbc",
    unit: "tbc",
    polarity: "tbc",
    source: "tbc",
    owner: "tbc",
    frequency: "tbc",
    baseline: "tbc",
    target: "tbc",
  },
  risks: { risk: "tbc", likelihood: "tbc", impact: "tbc", response: "tbc", owner: "tbc" },
};

/** A new item in a plan, and the id that it has there. */
export interface AddedItem extends Change {
  readonly id: string;
}

/**
 * Adds an item with the next free id at the end of a list, in the text that is asked for where it has the list. Nothing
 * where something else stands in the place of the list.
 */
export function addItem(project: Project, uri: string, list: AddedList): AddedItem | undefined {
  const plan = planOf(project, uri);
  const document = documentAt(project, uri);
  if (!plan || !document || isSettings(plan.main)) return undefined;
  const draft = { ...blank(list), id: freeIds(plan, list)(), fields: FIELDS[list] };
  const edits = insertItems(seenFrom(plan, document), list, [draft]);
  return edits && { title: say`Add ${withArticle(nounOf(list))}`, edits, id: draft.id };
}
