import { answersOf, isAnswered } from "../core/answers.ts";
import { memo } from "../core/memo.ts";
import type { Plan } from "../core/plan.ts";
import { say } from "../core/say.ts";
import { spoken } from "../core/values/words.ts";
import { idOf } from "./naming.ts";
import { nameOfThing } from "./names.ts";
import { known, type Thing } from "./thing.ts";
import type { Comparison } from "./told.ts";

/** The ids of the recommendations of a plan that nothing answers. */
export const unansweredIn: (plan: Plan) => ReadonlySet<string> = memo(
  (plan) =>
    new Set(
      answersOf(plan).flatMap((answer) => (isAnswered(answer) ? [] : (answer.recommendation.value.id?.value ?? []))),
    ),
);

/** The recommendations that an action answered last, now that it is gone or withdrawn, as a list in words; nothing where others do. */
export function leftUnanswered(action: Thing, { after, before, renamed }: Comparison): string | undefined {
  const now = unansweredIn(after.plan);
  const then = unansweredIn(before.plan);
  const ids = known(action.fields.get("addresses")).flatMap(({ text }) =>
    then.has(text) ? [] : (renamed.get("recommendations")?.get(text) ?? []),
  );
  const things = (after.whole.lists.get("recommendations") ?? []).filter((one) => {
    const id = idOf(one);
    return id !== undefined && now.has(id) && ids.includes(id);
  });
  return things.length === 0 ? undefined : spoken(things.map(nameOfThing));
}

/** The end of a sentence about an action that is gone. */
export function withLoss(sentence: string, action: Thing, comparison: Comparison): string {
  const left = leftUnanswered(action, comparison);
  return left === undefined ? `${sentence}.` : say`${sentence}, and nothing answers ${left} any more.`;
}
