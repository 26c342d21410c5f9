import { type Document, entriesOf } from "./document.ts";
import { memo } from "./memo.ts";
import type { Plan } from "./plan.ts";
import type { Severity } from "./problem.ts";
import type { Node } from "./syntax.ts";
import type { Day } from "./values/calendar-day.ts";
import { readDate } from "./values/date.ts";
import { isTbc } from "./values/words.ts";

/** What a body settles for all the plans in a folder, in its file of settings. */
export interface House {
  /** How much a check matters here at every stage, by its code, where the body has decided so itself. */
  readonly severities: ReadonlyMap<string, Severity | "off">;
  /** Days on which the body does not work besides weekends and bank holidays, with what they are called. */
  readonly nonWorkingDays: ReadonlyMap<Day, string>;
  /** Acronyms that everybody in the body knows, and their words. */
  readonly glossary: ReadonlyMap<string, string>;
  /** Keys of the body's own and what they hold, by the list in whose items they stand, or "plan" for the top. */
  readonly keys: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

/** The house of plans that have no settings. */
const NO_HOUSE: House = { severities: new Map(), nonWorkingDays: new Map(), glossary: new Map(), keys: new Map() };

/** What the body of a plan has settled for all its plans. */
export function houseOf({ setting }: Plan): House {
  return setting.house ?? NO_HOUSE;
}

/** Reads a file of settings; what cannot be read in it is left out, and told of as a problem of the file. */
export const houseFrom: (settings: Document) => House = memo((settings) => {
  const under = (key: string): readonly Node[] =>
    (entriesOf(settings).get(key) ?? []).flatMap(({ values }) => values.map(({ node }) => node));
  return {
    severities: new Map(
      under("checks")
        .flatMap(pairsOf)
        .flatMap(([code, word]) => severityFrom(code, word)),
    ),
    nonWorkingDays: new Map(under("non_working_days").flatMap(dayFrom)),
    glossary: new Map(under("glossary").flatMap(pairsOf)),
    keys: new Map(under("house_keys").flatMap(keysFrom)),
  };
});

function pairsOf(node: Node): readonly (readonly [key: string, text: string])[] {
  if (node.kind !== "map") return [];
  return node.pairs.flatMap(({ key, value }) =>
    value.kind === "scalar" ? [[key.text.trim(), value.text.trim()] as const] : [],
  );
}

function severityFrom(code: string, word: string): (readonly [string, Severity | "off"])[] {
  const isSeverity = word === "error" || word === "warning" || word === "information" || word === "hint";
  return isSeverity || word === "off" ? [[code, word]] : [];
}

function dayFrom(node: Node): (readonly [Day, string])[] {
  const held = new Map(pairsOf(node));
  const date = readDate(held.get("on") ?? "");
  if (date.kind !== "date" || date.precision !== "day") return [];
  const title = held.get("title") ?? "";
  return [[date.from, isTbc(title) ? "" : title]];
}

function keysFrom(node: Node): (readonly [string, ReadonlyMap<string, string>])[] {
  if (node.kind !== "map") return [];
  return node.pairs.map(({ key, value }) => [key.text, new Map(pairsOf(value))]);
}
