import { addTo, type Draft, note, put } from "./draft.ts";
import type { Column } from "./headings.ts";
import { linesIn, plainWords, saysNothing } from "./lines.ts";
import { ownersIn, themeIn } from "./names-in.ts";
import {
  asNote,
  chosen,
  choiceIn,
  type InHand,
  linesUnder,
  paragraphUnder,
  type Put,
  type Puts,
  under,
} from "./puts.ts";
import { recommendationsIn } from "./recommended.ts";
import { updatesIn } from "./updates.ts";

const COLOUR = /^(?:red|amber|green|blue|black|gr[ae]y|purple|yellow|white|orange)$/i;

/** Where the columns of an action plan go. */
export const ACTION_PUTS: Puts = {
  action: paragraphUnder("title"),
  words: paragraphUnder("title"),
  recommendation: (hand, cell, column) => addAnswers(hand, cell, column.label),
  "recommendation ref": (hand, cell, column) => addAnswers(hand, cell, column.label),
  owner: posts((hand, ids) => addTo(hand.draft, "owners", ids)),
  accountable: posts(({ draft }, [id = "tbc", ...others], label) => {
    put(draft, "accountable", id, label);
    for (const other of others) note(draft, label, other);
  }),
  partners: ({ draft }, cell) =>
    addTo(
      draft,
      "partners",
      linesIn(cell).flatMap((line) => line.split(/\s*[,;]\s*/).filter((part) => part !== "")),
    ),
  due: day("due"),
  "original due": day("original_due"),
  "revised due": moved,
  start: day("start"),
  completed: day("completed_on"),
  status: chosen("status", otherStatus),
  rating,
  criteria: linesUnder("success_criteria"),
  measure: linesUnder("success_criteria"),
  impact: paragraphUnder("impact"),
  milestones: linesUnder("milestones", (title) => ({ title })),
  progress: (hand, cell, { more }) => addTo(hand.draft, "updates", updatesIn(cell, more)),
  now: asUpdate,
  evidence: linesUnder("evidence", (what) => ({ what })),
  resources,
  item: resources,
  theme: ({ intake, draft }, cell, { label }) => put(draft, "theme", themeIn(intake, cell.replace(/\s+/g, " ")), label),
  priority: under("priority"),
  response: asUpdate,
  reason: under("change_reason"),
  source: chosen("origin"),
};

/** A cell that says who; "N/A" names nobody. */
function posts(add: (hand: InHand, ids: readonly string[], label: string) => void): Put {
  return (hand, cell, column) =>
    saysNothing(cell) ? asNote(hand, cell, column) : add(hand, ownersIn(hand.intake, cell), column.label);
}

function addAnswers({ intake, draft }: InHand, cell: string, label: string): void {
  const found = recommendationsIn(intake, cell);
  if (!found) return note(draft, label, cell);
  for (const one of new Set(found)) if (!draft.answers.includes(one)) draft.answers.push(one);
}

/** A date as it was typed; what only says that there is none is a note. */
function day(key: string): Put {
  return (hand, cell, column) => (saysNothing(cell) ? asNote : under(key))(hand, cell, column);
}

/** The revised date is the one that holds, and the one before it the original. */
function moved(hand: InHand, cell: string, column: Column): void {
  const { draft } = hand;
  if (saysNothing(cell)) return asNote(hand, cell, column);
  const { due, ...others } = draft.fields;
  if (typeof due === "string") {
    draft.fields = others;
    put(draft, "original_due", due, column.label);
  }
  under("due")(hand, cell, column);
}

/** Colours are ratings, and any other words tell how it goes. */
function otherStatus(hand: InHand, cell: string, column: Column): void {
  if (COLOUR.test(cell.trim())) put(hand.draft, "rating", cell.trim(), column.label);
  else asUpdate(hand, cell, column);
}

function rating(hand: InHand, cell: string, column: Column): void {
  const { draft } = hand;
  const isStatus = !COLOUR.test(cell.trim()) && choiceIn(draft, "status", cell) !== undefined;
  (isStatus && draft.fields["status"] === undefined ? chosen("status") : under("rating"))(hand, cell, column);
}

/** Words that tell where things stand, with their heading, since it is no plain "progress". */
function asUpdate({ draft }: InHand, cell: string, { label, more }: Column): void {
  addTo(draft, "updates", updatesIn(`${label}: ${cell}`, more));
}

/** None, within existing budget, or something that the plan has no line for yet. */
function resources(hand: InHand, cell: string, column: Column): void {
  const { intake, draft } = hand;
  const words = plainWords(cell);
  const ids = cell.split(/[\s,;]+/).filter((word) => word !== "");
  const lines = intake.plan.index.targets.get("budgets");
  if (/^(?:none|nil|no cost|none (?:needed|required)|no additional (?:cost|resources?))$/.test(words)) {
    put(draft, "resources", "none", column.label);
  } else if (/^(?:with)?in existing (?:budgets?|resources?)$/.test(words)) {
    put(draft, "resources", "within existing budget", column.label);
    return;
  } else if (ids.length > 0 && ids.every((id) => lines?.has(id))) {
    addTo(draft, "resources", ids);
    return;
  } else put(draft, "resources", "tbc", column.label);
  if (!/^(?:none|nil)(?: needed| required)?$/.test(words)) asNote(hand, cell, column);
}

/** Fills in what every action says: who leads it, by when, and what it addresses, which may all be still to come. */
export function finishAction(draft: Draft): void {
  const { owners, due, original_due, ...others } = draft.fields;
  const leads = Array.isArray(owners) ? [...new Set(owners as readonly string[])] : [];
  const date = due ?? original_due;
  draft.fields = {
    title: "tbc",
    ...others,
    ...(leads.length > 1 ? { owners: leads } : { owner: leads[0] ?? "tbc" }),
    due: date ?? "tbc",
    ...(due !== undefined && original_due !== undefined && { original_due }),
  };
}
