import { isTbc } from "../core/placed.ts";
import { readDate } from "../core/values/date.ts";
import { known, type Thing } from "./thing.ts";
import { wordsOf } from "./words.ts";

/** The keys that a thing can have its id under. */
const IDS: readonly string[] = ["id", "ref"];

/** By what a thing without an id is known among its like, by the list that it is in; others by their title or text. */
const NAMED_BY: Readonly<Record<string, readonly string[]>> = {
  "measures.readings": ["on"],
  "measures.trajectory": ["by"],
  "measures.definition_changed": ["on"],
  "actions.updates": ["on"],
  "actions.evidence": ["what"],
  "actions.milestones": ["title"],
  "governance.reporting": ["to"],
  "governance.delegations": ["matter"],
  decisions: ["body", "date"],
};
const TITLES: readonly string[] = ["title", "text", "risk", "what", "inspectorate", "body", ""];

/** The id of a thing; a recommendation's number in the report is no id of the plan. */
export function idOf(thing: Thing): string | undefined {
  const [id] = IDS.flatMap((key) => {
    const field = thing.fields.get(key);
    return field?.shape?.defines ? known(field) : [];
  });
  return id?.text;
}

/** An id as other things name it: a resolution by its decision and its own letter. */
export function linkedAs(thing: Thing): string | undefined {
  const id = idOf(thing);
  const parent = thing.list === "decisions.resolved" && thing.parent ? idOf(thing.parent) : undefined;
  return id === undefined || parent === undefined ? id : `${parent}.${id}`;
}

/** What a thing is known by besides its id, as words that can be compared; none where it has no name yet. */
export function nameWords(thing: Thing): readonly string[] {
  const keys = NAMED_BY[thing.list];
  if (keys) return keys.flatMap((key) => known(thing.fields.get(key)).flatMap(({ text }) => comparable(text)));
  const texts = TITLES.flatMap((key) => known(thing.fields.get(key)).map(({ text }) => text));
  return wordsOf(texts.find((text) => !isTbc(text)) ?? "");
}

/** A date by its days, however it is written; other texts by their words. */
function comparable(text: string): readonly string[] {
  const date = readDate(text);
  return date.kind === "date" ? [`${date.from}-${date.to}`] : wordsOf(text);
}
