import { nameOf, quoted, shortened, titleOf } from "../core/names.ts";
import { withArticle } from "../core/enclosing.ts";
import { said, say } from "../core/say.ts";
import { readDate, showDate } from "../core/values/date.ts";
import { targetsOf } from "../core/links.ts";
import { textUnder } from "../core/leaves.ts";
import { linkedAs } from "./naming.ts";
import { type Field, textIn, type Thing } from "./thing.ts";

/** A thing as a sentence names it, with what it is part of: `milestone "Draft" of action A3 "Train ward managers"`. */
export function nameOfThing(thing: Thing): string {
  if (thing.list === "") return say`the plan`;
  const own = ownName(thing);
  return thing.parent && thing.parent.list !== "" && !isWholeName(thing)
    ? say`${own} of ${nameOfThing(thing.parent)}`
    : own;
}

/** The same of a thing that is gone, with what it was part of as that is called now. */
export function nameUnder(thing: Thing, parent: Thing): string {
  if (parent.list === "" || isWholeName(thing)) return nameOfThing(thing);
  return say`${ownName(thing)} of ${nameOfThing(parent)}`;
}

/** A thing without its noun, where the sentence has one already: `B1 "Staffing"`. */
export function bareName(thing: Thing): string {
  const id = textIn(thing, "id");
  const title = textIn(thing, "title");
  if (id === undefined || title === undefined) return nameOfThing(thing);
  return `${id} ${quoted(title)}`;
}

/** A resolution's id names its decision too. */
function isWholeName({ list }: Thing): boolean {
  return list === "decisions.resolved";
}

function ownName(thing: Thing): string {
  const special = SPECIAL[thing.list]?.(thing);
  if (special !== undefined) return special;
  const { noun } = thing.shape;
  const text = textIn(thing, "");
  if (!thing.map) return text === undefined ? withArticle(noun) : say`${said(noun)} ${quoted(text)}`;
  const hasName = textIn(thing, "id") !== undefined || titleOf(thing.map) !== undefined;
  return hasName ? nameOf(thing.map, noun) : withArticle(noun);
}

/** How things are named that have neither an id nor a title of their own. */
const SPECIAL: Readonly<Record<string, (thing: Thing) => string | undefined>> = {
  "decisions.resolved": (thing) => {
    const [id, text] = [linkedAs(thing), textIn(thing, "text")];
    if (id === undefined) return undefined;
    return text === undefined ? say`resolution ${id}` : say`resolution ${id} ${quoted(text)}`;
  },
  "measures.readings": (thing) => dated(thing, "on", (date) => say`the reading for ${date}`),
  "measures.trajectory": (thing) => dated(thing, "by", (date) => say`the trajectory point for ${date}`),
  "measures.definition_changed": (thing) => dated(thing, "on", (date) => say`the change of definition of ${date}`),
  "actions.updates": (thing) => dated(thing, "on", (date) => say`the progress update of ${date}`),
  "governance.reporting": (thing) => {
    const to = thing.fields.get("to");
    return to ? say`the report to ${shownLink(thing, to)}` : undefined;
  },
  "governance.delegations": (thing) => {
    const matter = textIn(thing, "matter");
    return matter === undefined ? undefined : say`the delegation of ${quoted(matter)}`;
  },
};

function dated(thing: Thing, key: string, name: (date: string) => string): string | undefined {
  const text = textIn(thing, key);
  return text === undefined ? undefined : name(shownDate(text));
}

/** A date as people say it; what cannot be read, as it is written. */
export function shownDate(text: string): string {
  const date = readDate(text);
  return date.kind === "date" ? showDate(date) : quoted(text);
}

/** What an id names, by its title where it has one; words as they are. */
export function shownLink({ plan }: Thing, field: Field | undefined): string {
  const names = (field?.values ?? []).map(({ text }) => {
    const [target] = targetsOf(plan.index, field?.shape?.refersTo ?? [], text);
    return shortened(textUnder(target?.map, "title") ?? text);
  });
  return names.join(", ");
}
