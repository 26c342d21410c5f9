import type { State } from "../core/overview/actions.ts";
import type { AnswerKind, Group, RecommendationShown } from "../core/overview/coverage.ts";
import type { Shown } from "../core/overview/shown.ts";
import { said, say } from "../core/say.ts";

/** A thing as a list names it: its id and its words. */
export function labelOf({ id, title }: Pick<Shown, "id" | "title">): string {
  return [id, title].filter((part) => part !== "").join(" ") || say`without a name`;
}

/** What the plan does about recommendations, in words. */
export const ANSWER_WORDS: Readonly<Record<AnswerKind, () => string>> = {
  actions: () => say`answered by actions`,
  others: () => say`covered by others`,
  "not accepted": () => say`not accepted`,
  none: () => say`no answer`,
};

/** How a recommendation is answered: "answered by A1 and A2, 1 late". */
export function answerOf(one: RecommendationShown): string {
  if (one.answer === "others") return say`covered by ${one.coveredBy.join(", ")}`;
  if (one.answer !== "actions") return withReason(one);
  const ids = one.actions.map(({ id, title }) => id || title).join(", ");
  const parts = [say`answered by ${ids}`, ...(one.isDone ? [say`done`] : [])];
  return [...parts, ...(one.late > 0 ? [say`${one.late} late`] : [])].join(", ");
}

function withReason({ answer, reason, withdrawn }: RecommendationShown): string {
  const words = ANSWER_WORDS[answer]();
  if (answer === "not accepted" && reason !== undefined) return say`${words}: ${reason}`;
  return answer === "none" && withdrawn.length > 0 ? say`${words}; its actions are withdrawn` : words;
}

/** The word for how far an action has come. */
export function stateWord(state: State): string {
  return said(state);
}

/** What a group of a plan is headed by: its theme, or that there is none. */
export function groupTitle({ theme }: Group, groups: readonly Group[]): string {
  if (theme) return labelOf(theme);
  return groups.length > 1 ? say`No theme yet` : say`All recommendations and actions`;
}
