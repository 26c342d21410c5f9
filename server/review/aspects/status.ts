import { quoted } from "../../core/names.ts";
import { say } from "../../core/say.ts";
import { deliveryKey, isRatedWell, meaningOf } from "../../core/ratings.ts";
import { tidy } from "../../core/values/words.ts";
import type { Plan } from "../../core/plan.ts";
import { dateOf } from "../dates.ts";
import { nameOfThing } from "../names.ts";
import type { RuleId } from "../rules.ts";
import { known } from "../thing.ts";
import { showDate } from "../../core/values/date.ts";
import type { Aspect, Comparison, Differs, Told } from "../told.ts";
import type { Twin } from "../twins.ts";
import { withLoss } from "../unanswered.ts";
import { tellPlain } from "./plain.ts";
import { at, told } from "./telling.ts";

/** How far work has come. */
const FORWARD: readonly string[] = ["not started", "in progress", "complete", "embedded"];
/** Work that is in trouble, the worst last. */
const TROUBLE: readonly string[] = ["at risk", "paused", "withdrawn"];

/** How far something has come, and when it was completed where both are told together. */
export const status: Aspect = (twin, differs, comparison) => {
  const changed = at(differs, "status");
  const completed = at(differs, "completed_on");
  if (changed) return [tellStatus(twin, { changed, completed }, comparison)];
  return completed
    ? [tellPlain(twin, completed, { given: "date-changed", lost: "date-changed", changed: "date-changed" })]
    : [];
};

interface Progress {
  readonly changed: Differs;
  readonly completed: Differs | undefined;
}

function tellStatus(twin: Twin, { changed: differs, completed }: Progress, comparison: Comparison): Told {
  const [from] = known(differs.before);
  const [to] = known(differs.after);
  const name = nameOfThing(twin.after);
  const label = say`Status of ${name}`;
  if (!from || !to) {
    const given = to && FORWARD.indexOf(to.text) > 0 ? "status-forward" : "status-changed";
    return tellPlain(twin, differs, { given, lost: "status-back", changed: "status-changed" });
  }
  const rule = wayFrom(from.text, to.text);
  const isBack = rule === "status-back" && FORWARD.includes(to.text) && FORWARD.includes(from.text);
  const way = isBack
    ? say`${label} from ${from.text} back to ${to.text}`
    : say`${label} from ${from.text} to ${to.text}`;
  if (to.text === "withdrawn") return told(twin, differs, { rule, sentence: withLoss(way, twin.before, comparison) });
  const date = to.text === "complete" || to.text === "embedded" ? dateOf(completed?.after) : undefined;
  return told(twin, differs, { rule, sentence: date ? say`${way} (completed ${showDate(date)}).` : `${way}.` });
}

function wayFrom(from: string, to: string): RuleId {
  const [step, next] = [FORWARD.indexOf(from), FORWARD.indexOf(to)];
  const [trouble, worse] = [TROUBLE.indexOf(from), TROUBLE.indexOf(to)];
  if (step >= 0 && next >= 0) return next < step ? "status-back" : "status-forward";
  if (worse >= 0) return worse > trouble ? "status-back" : "status-forward";
  // Out of trouble, but not begun: nobody can tell whether that is further.
  return trouble >= 0 && next > 0 ? "status-forward" : "status-changed";
}

/** The usual order of colours, the worst first; which words stand behind them, each plan says for itself. */
const COLOURS: readonly (readonly string[])[] = [["red"], ["amber", "yellow"], ["green"]];

/** The rating of an action. */
export const rating: Aspect = (twin, differs) =>
  differs.map((one) => {
    const [from] = known(one.before);
    const [to] = known(one.after);
    if (!from || !to)
      return tellPlain(twin, one, { given: "rating-changed", lost: "rating-changed", changed: "rating-changed" });
    const rule = betterOf([twin.before.plan, from.text], [twin.after.plan, to.text]);
    const sentence = say`Rating of ${nameOfThing(twin.after)} changed from ${meant(twin.before.plan, from.text)} to ${meant(twin.after.plan, to.text)}.`;
    return told(twin, one, { rule, sentence });
  });

type Rated = readonly [plan: Plan, rating: string];

function betterOf(before: Rated, after: Rated): RuleId {
  const [from, to] = [colourRank(before[1]), colourRank(after[1])];
  if (from >= 0 && to >= 0 && from !== to) return to < from ? "rating-worse" : "rating-better";
  const [well, now] = [before, after].map(([plan, word]) => isRatedWell(deliveryKey(plan), word));
  if (well === now) return "rating-changed";
  return now ? "rating-better" : "rating-worse";
}

function colourRank(word: string): number {
  return COLOURS.findIndex((words) => words.includes(tidy(word)));
}

/** A colour with the word that the plan's own key has for it. */
function meant(plan: Plan, colour: string): string {
  const word = meaningOf(deliveryKey(plan), colour)?.word;
  return word === undefined ? colour : say`${colour} (${quoted(word)})`;
}
