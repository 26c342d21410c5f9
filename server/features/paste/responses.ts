import { type Draft, note, put } from "./draft.ts";
import type { Column } from "./headings.ts";
import { chosen, choiceIn, type InHand } from "./puts.ts";

/** An answer and what is said behind it: "Not agreed. There is no budget for it." */
const ANSWERED = /^([\p{L} ]{2,30}?)(?:\s*[.:;,–—\n]\s*| - )(?=\S)/u;

/** The answer that a response begins with, if it does, and the rest of it. */
function answerIn(draft: Draft, text: string): { readonly answer: string | undefined; readonly rest: string } {
  if (choiceIn(draft, "response", text) !== undefined) return { answer: text, rest: "" };
  const [lead = "", answer = ""] = ANSWERED.exec(text) ?? [];
  if (choiceIn(draft, "response", answer) === undefined) return { answer: undefined, rest: text };
  return { answer, rest: text.slice(lead.length) };
}

/** Puts a response under its recommendation: the answer, the reason where it is no plain yes, and else a note. */
export function plainResponse(hand: InHand, text: string, column: Column): void {
  const { draft } = hand;
  const { answer, rest } = answerIn(draft, text);
  if (answer !== undefined) chosen("response")(hand, answer, column);
  const isReason = draft.fields["response"] !== undefined && draft.fields["response"] !== "accepted";
  if (rest !== "" && isReason && answer !== undefined) put(draft, "reason", rest, column.label);
  else note(draft, column.label, rest);
}

/** Puts a response beside an action that has no name yet: what is said behind a yes is what will be done. */
export function trackedResponse(
  { intake, draft, recommendation }: InHand & { readonly recommendation: Draft },
  text: string,
  column: Column,
): void {
  const { answer, rest } = answerIn(recommendation, text);
  const isAction = draft.fields["title"] === undefined && rest !== "";
  const refused = answer !== undefined && choiceIn(recommendation, "response", answer) === "not accepted";
  if (!isAction || refused) return plainResponse({ intake, draft: recommendation }, text, column);
  if (answer !== undefined) chosen("response")({ intake, draft: recommendation }, answer, column);
  put(draft, "title", rest, column.label);
}
