import { type Draft, note, put } from "./draft.ts";
import type { Column } from "./headings.ts";
import { type Intake, learn } from "./intake.ts";
import { RECOMMENDATION_PUTS } from "./other-columns.ts";
import { asNote } from "./puts.ts";
import type { Reading } from "./reading.ts";
import { trackedResponse } from "./responses.ts";

/** The words of a cell, the item that they belong to, and whether they begin in its row. */
export interface InCell {
  readonly draft: Draft;
  readonly column: Column;
  readonly text: string;
  readonly own: boolean;
}

/** Puts the words of a cell where its column says: in the item of the row, or in the recommendation that it answers. */
export function putCell({ intake, kind }: Reading, { draft, column, text, own }: InCell): void {
  const recommendation = draft.answers.find((one): one is Draft => typeof one === "object");
  const hand = { intake, draft };
  if (recommendation && kind.ofRecommendation.includes(column.means)) {
    if (own) putInRecommendation({ ...hand, recommendation }, text, column);
  } else if (column.means === "ref") draft.ref = text.replace(/\s+/g, " ");
  else (kind.puts[column.means] ?? asNote)(hand, text, column);
}

function putInRecommendation(
  hand: { readonly intake: Intake; readonly draft: Draft; readonly recommendation: Draft },
  text: string,
  column: Column,
): void {
  const { intake, draft, recommendation } = hand;
  if (column.means === "response") return trackedResponse(hand, text, column);
  if (column.means !== "ref" && column.means !== "recommendation ref") {
    return (RECOMMENDATION_PUTS[column.means] ?? asNote)({ intake, draft: recommendation }, text, column);
  }
  if (recommendation.ref !== undefined && recommendation.ref !== text) return note(draft, column.label, text);
  recommendation.ref = text;
  put(recommendation, "ref", text, column.label);
  learn(intake, "recommendations", { words: text, named: recommendation });
}

/** Remembers a recommendation by its words and its number, for tables that speak of it further down. */
export function learnWords({ intake }: Reading, draft: Draft): void {
  if (draft.ref !== undefined) put(draft, "ref", draft.ref, "");
  const { text } = draft.fields;
  for (const words of [text, draft.ref]) {
    if (typeof words === "string") learn(intake, "recommendations", { words, named: draft });
  }
}
