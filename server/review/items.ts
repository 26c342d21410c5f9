import { capital } from "../core/names.ts";
import { say } from "../core/say.ts";
import { entriesOf } from "../core/document.ts";
import type { Place } from "../core/problem.ts";
import { nameOfThing, nameUnder } from "./names.ts";
import type { RuleId } from "./rules.ts";
import { shown } from "./shown.ts";
import type { Thing } from "./thing.ts";
import type { Comparison, Found } from "./told.ts";
import { allIn, type Twin } from "./twins.ts";
import { withLoss } from "./unanswered.ts";

interface ItemRules {
  readonly removed: RuleId;
  readonly added: RuleId;
}

/** The rules for items that came or went, by their list; others are entries that promise nothing by themselves. */
const ITEMS: Readonly<Record<string, ItemRules>> = {
  recommendations: { removed: "recommendation-removed", added: "recommendation-added" },
  actions: { removed: "action-removed", added: "action-added" },
  "actions.milestones": { removed: "milestone-removed", added: "milestone-added" },
  "actions.evidence": { removed: "evidence-removed", added: "evidence-added" },
  "actions.updates": { removed: "update-removed", added: "update-added" },
  measures: { removed: "measure-removed", added: "measure-added" },
  "measures.trajectory": { removed: "target-lost", added: "target-set" },
  "measures.readings": { removed: "reading-lost", added: "reading-added" },
  "measures.definition_changed": { removed: "reason-removed", added: "definition-changed" },
  budgets: { removed: "budget-removed", added: "budget-added" },
  themes: { removed: "theme-removed", added: "entry-added" },
  risks: { removed: "risk-removed", added: "entry-added" },
  decisions: { removed: "decision-removed", added: "entry-added" },
  "decisions.resolved": { removed: "decision-removed", added: "entry-added" },
  response_to: { removed: "inspection-removed", added: "entry-added" },
  "governance.bodies": { removed: "body-removed", added: "body-added" },
  "governance.reporting": { removed: "report-dropped", added: "report-promised" },
};
const ENTRY: ItemRules = { removed: "entry-removed", added: "entry-added" };

/** What is told of the items that are gone from the lists of a thing, or new in them. */
export function itemChanges(whole: Twin, comparison: Comparison): readonly Found[] {
  return allIn(whole).flatMap((twin) => [
    ...twin.removed.map((thing) => tellRemoved(twin, thing, comparison)),
    ...twin.added.map((thing) => tellAdded(twin, thing)),
  ]);
}

function tellRemoved(twin: Twin, thing: Thing, comparison: Comparison): Found {
  const { removed } = ITEMS[thing.list] ?? ENTRY;
  const name = capital(nameUnder(thing, twin.after));
  const figure = figureOf(thing);
  const sentence = figure === undefined ? say`${name} was removed` : say`${name} (${figure}) was removed`;
  return {
    about: thing,
    rule: removed,
    sentence: thing.list === "actions" ? withLoss(sentence, thing, comparison) : `${sentence}.`,
    field: "",
    before: thing.head,
    after: listPlace(twin.after, thing),
  };
}

function tellAdded(twin: Twin, thing: Thing): Found {
  const { added } = ITEMS[thing.list] ?? ENTRY;
  const name = capital(nameOfThing(thing));
  const figure = figureOf(thing);
  const sentence = figure === undefined ? say`${name} was added.` : say`${name} was added: ${figure}.`;
  return { about: thing, rule: added, sentence, field: "", before: listPlace(twin.before, thing), after: thing.head };
}

/** What a reading, a step or an update says, as its date alone tells little. */
function figureOf(thing: Thing): string | undefined {
  const key = FIGURES[thing.list];
  const field = key === undefined ? undefined : thing.fields.get(key);
  return (field && shown(thing, field)) || undefined;
}

const FIGURES: Readonly<Record<string, string>> = {
  "measures.readings": "value",
  "measures.trajectory": "value",
  "measures.definition_changed": "text",
  "actions.updates": "text",
  context: "value",
};

/** Where a list is on the side on which an item of it is not: its first item, its key, or the thing that would have it. */
export function listPlace(parent: Thing, { list }: Thing): Place {
  const path = parent.list === "" ? list : list.slice(parent.list.length + 1);
  const first = parent.lists.get(path)?.[0];
  if (first) return first.head;
  const { documents } = parent.plan;
  for (const document of parent.list === "" ? documents : []) {
    const [entry] = entriesOf(document).get(list.split(".")[0] ?? "") ?? [];
    if (entry) return { uri: document.uri, start: entry.key.start, end: entry.key.end };
  }
  return parent.head;
}
