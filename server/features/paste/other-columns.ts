import { isMapPiece } from "../../core/piece.ts";
import { addTo, type Draft, note, put } from "./draft.ts";
import type { Column } from "./headings.ts";
import { ownersIn, themeIn } from "./names-in.ts";
import { asNote, chosen, choiceIn, type InHand, paragraphUnder, type Put, type Puts, under } from "./puts.ts";
import { numberBefore } from "./recommended.ts";
import { plainResponse } from "./responses.ts";

/** Where the columns of a list of recommendations go. */
export const RECOMMENDATION_PUTS: Puts = {
  recommendation: words,
  words,
  category: under("category"),
  priority: under("priority"),
  response: plainResponse,
  status: chosen("response", asNote),
  reason: under("reason"),
  theme,
};

/** A text with its number before it. */
function words(hand: InHand, cell: string, column: Column): void {
  const { draft } = hand;
  const { ref, rest } = numberBefore(cell);
  draft.ref ??= ref;
  paragraphUnder("text")(hand, ref !== undefined && ref === draft.ref ? rest : cell, column);
}

function theme({ intake, draft }: InHand, cell: string, { label }: Column): void {
  put(draft, "theme", themeIn(intake, cell.replace(/\s+/g, " ")), label);
}

const owner: Put = ({ intake, draft }, cell, { label }) => {
  const [id = "tbc", ...others] = ownersIn(intake, cell);
  put(draft, "owner", id, label);
  for (const other of others) note(draft, label, other);
};

/** Where the columns of a table of measures go. */
export const MEASURE_PUTS: Puts = {
  measure: paragraphUnder("title"),
  words: paragraphUnder("title"),
  item: paragraphUnder("title"),
  unit: under("unit"),
  polarity: chosen("polarity"),
  population: under("population"),
  denominator: under("denominator"),
  source: under("source"),
  owner,
  accountable: owner,
  frequency: under("frequency"),
  baseline: figure("baseline", "on"),
  target: figure("target", "by"),
  due: (hand, cell, column) => {
    const { target } = hand.draft.fields;
    if (!isMapPiece(target) || "by" in target) return asNote(hand, cell, column);
    hand.draft.fields = { ...hand.draft.fields, target: { ...target, by: cell.replace(/\s+/g, " ") } };
  },
  reading,
  now: reading,
};

/** A figure and the date that the heading gives with it. */
function figure(key: string, dated: string): Put {
  return (hand, cell, column) => {
    const { draft } = hand;
    if (draft.fields[key] !== undefined) return asNote(hand, cell, column);
    const value = cell.replace(/\s+/g, " ");
    draft.fields = { ...draft.fields, [key]: { value, ...(column.more !== "" && { [dated]: column.more }) } };
  };
}

function reading({ draft }: InHand, cell: string, { more }: Column): void {
  addTo(draft, "readings", [{ value: cell.replace(/\s+/g, " "), on: more === "" ? "tbc" : more }]);
}

/** Where the columns of a table of money go. */
export const BUDGET_PUTS: Puts = {
  item: paragraphUnder("title"),
  words: paragraphUnder("title"),
  action: paragraphUnder("title"),
  resources: paragraphUnder("title"),
  fte: under("fte"),
  nature: chosen("nature"),
  kind: chosen("kind"),
  category: (hand, cell, column) =>
    (choiceIn(hand.draft, "nature", cell) === undefined ? chosen("kind") : chosen("nature"))(hand, cell, column),
  source: under("source"),
  funding: chosen("funding", under("source")),
  year: ({ draft }, cell, { more }) => {
    const [year = "", unit = ""] = more.split(" ");
    const held = draft.fields["amounts"];
    draft.fields = {
      ...draft.fields,
      amounts: { ...(isMapPiece(held) && held), [year]: inUnit(cell.replace(/\s+/g, " "), unit) },
    };
  },
};

/** "618" under "£000" is £618k: without its heading the figure would be a thousand times too small. */
function inUnit(cell: string, unit: string): string {
  const [, open = "", figure, close = ""] = /^(\(?-?)£?([\d,]*\d(?:\.\d+)?)(\)?)$/.exec(cell.trim()) ?? [];
  return unit === "" || figure === undefined ? cell : `${open}£${figure}${unit}${close}`;
}

/** Fills in what the format asks of every budget line. */
export function finishBudget(draft: Draft): void {
  draft.fields = { title: "tbc", nature: "tbc", kind: "tbc", funding: "tbc", ...draft.fields };
}
