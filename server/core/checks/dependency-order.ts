import { onDate } from "../dates.ts";
import type { Wait, Waiter } from "../dependencies.ts";
import { earlyActions, type EarlyAction } from "../early-actions.ts";
import { capital, listed } from "../names.ts";
import { headOf, nameIn, placeIn } from "../plan.ts";
import type { Check, Place, Related } from "../problem.ts";
import { say } from "../say.ts";
import { sureDate } from "../sure-dates.ts";

export const dependencyOrder: Check = {
  code: "dependency-order",
  summary: "An action is due before an action that it waits for.",
  why: "One of the two dates cannot be kept, and whoever relies on it finds out too late.",
  source: "Programme management practice: an action is due no earlier than what it waits for.",
  severity: { draft: "warning", approved: "error", published: "error" },
  many: (count) =>
    say`${count} actions are due before an action that they wait for. Give each a later date, or bring forward what it waits for.`,
  *inPlan(plan) {
    for (const early of earlyActions(plan)) {
      yield { at: dueOf(early.waiter), message: messageFor(early), related: early.ways.flatMap(relatedOn) };
    }
  },
};

function messageFor({ waiter: { action }, date, ways }: EarlyAction): string {
  const name = capital(nameIn(action, "action"));
  const due = onDate(date);
  const [way = []] = ways;
  const last = way.at(-1)?.on;
  if (!last) return "";
  if (ways.length > 1) {
    const others = listed(ways.map((steps) => idOf(steps.at(-1)?.on)));
    return say`${name} is due ${due}, but waits for ${others}, which are due later. Give it a later date, or bring theirs forward.`;
  }
  const [other, otherDue] = [nameIn(last.action, "action"), dueWords(last)];
  if (way.length === 1)
    return say`${name} is due ${due}, but waits for ${other}, which is due ${otherDue}. Correct the date that is wrong.`;
  const through = listed(way.slice(0, -1).map(({ on }) => idOf(on)));
  return say`${name} is due ${due}, but waits through ${through} for ${other}, which is due ${otherDue}. Correct the date that is wrong.`;
}

/** The steps that lead to the later action, where there are several, and its date. */
function relatedOn(way: readonly Wait[]): readonly Related[] {
  const last = way.at(-1)?.on;
  const steps = way.length > 1 ? way : [];
  return [
    ...steps.map(({ on, at }) => ({ at, message: say`It waits for ${nameIn(on.action, "action")}` })),
    ...(last
      ? [{ at: dueOf(last), message: say`${capital(nameIn(last.action, "action"))} is due ${dueWords(last)}` }]
      : []),
  ];
}

function dueOf({ action }: Waiter): Place {
  return action.value.due ? placeIn(action, action.value.due) : headOf(action);
}

function dueWords({ action }: Waiter): string {
  const date = sureDate(action.value.due);
  return date ? onDate(date) : "";
}

function idOf(waiter: Waiter | undefined): string {
  return waiter?.action.value.id?.value ?? "";
}
