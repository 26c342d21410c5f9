import { type Exception, exceptionsIn } from "../core/exceptions.ts";
import { quoted } from "../core/names.ts";
import type { Place } from "../core/problem.ts";
import { say } from "../core/say.ts";
import { readDate, showDate } from "../core/values/date.ts";
import { isTbc } from "../core/values/words.ts";
import { linkedAs, nameWords } from "./naming.ts";
import { nameOfThing } from "./names.ts";
import type { RuleId } from "./rules.ts";
import type { Content, Thing } from "./thing.ts";
import type { Comparison, Found } from "./told.ts";
import { allIn, type Twin } from "./twins.ts";
import { sameWords } from "./words.ts";

/** A problem that a comment asks to leave be, by the check and by what the comment stands above. */
interface Leave {
  readonly code: string;
  readonly thing: Thing;
  readonly exception: Exception;
  readonly at: Place;
}

/** What is told of the comments that ask to leave problems be. */
export function exceptionChanges({ before, after, whole }: Comparison): readonly Found[] {
  const now = new Map(allIn(whole).map((twin) => [twin.before, twin.after]));
  const left = [...leavesIn(after)];
  const gone = leavesIn(before).flatMap((one) => {
    const thing = now.get(one.thing);
    const i = left.findIndex(({ code, thing: other }) => code === one.code && other === thing);
    const [other] = i < 0 ? [] : left.splice(i, 1);
    if (other) return changed(one, other);
    // With its item, the comment went too, and that is told of the item.
    return thing ? [tell(one, one, { rule: "exception-removed", after: thing.head })] : [];
  });
  const then = new Map(allIn(whole).map((twin: Twin) => [twin.after, twin.before]));
  const come = left.map((one) =>
    tell(one, one, { rule: "exception-added", before: then.get(one.thing)?.head ?? whole.before.head }),
  );
  return [...gone, ...come];
}

function leavesIn({ plan, whole }: Content): readonly Leave[] {
  if (plan.documents.every((document) => exceptionsIn(document).length === 0)) return [];
  const things = [...deep(whole)];
  return plan.documents.flatMap((document) =>
    exceptionsIn(document).flatMap((exception) => {
      const at = { uri: document.uri, start: exception.at.start, end: exception.at.end };
      const thing = innermost(things, { ...at, ...exception.covers }) ?? whole;
      return exception.codes.map(({ value }) => ({ code: value, thing, exception, at }));
    }),
  );
}

function* deep(thing: Thing): Iterable<Thing> {
  yield thing;
  for (const items of thing.lists.values()) for (const item of items) yield* deep(item);
}

/** The smallest thing that a place is in. */
function innermost(things: readonly Thing[], { uri, start }: Place): Thing | undefined {
  return things.findLast(({ at, list }) => list !== "" && at.uri === uri && at.start <= start && start < at.end);
}

function changed(before: Leave, after: Leave): readonly Found[] {
  const [from, to] = [endOf(before), endOf(after)];
  const both = { before: before.at, after: after.at };
  if (from !== to) {
    const rule: RuleId = to > from ? "exception-extended" : "exception-shortened";
    return [{ ...tell(before, after, { rule, ...both }), ownReason: reasonIn(after, before) }];
  }
  if (sameWords(before.exception.reason, after.exception.reason)) return [];
  return [tell(before, after, { rule: "exception-changed", ...both })];
}

/** The last day on which a comment holds; without one it holds for good. */
function endOf({ exception: { until } }: Leave): number {
  const date = readDate(until?.value ?? "");
  return date.kind === "date" ? date.to : Number.POSITIVE_INFINITY;
}

/** A reason that was there before explains what was left be then, and not that it is left be for longer. */
function reasonIn({ exception }: Leave, before?: Leave): string | undefined {
  const { reason } = exception;
  const isStale = before !== undefined && sameWords(before.exception.reason, reason);
  return isStale || !/\p{L}{2}/u.test(reason) || isTbc(reason) ? undefined : reason;
}

type Placed = Pick<Found, "before" | "after"> & { readonly rule: RuleId };

function tell(before: Leave, after: Leave, { rule, ...places }: Placed): Found {
  const sentence = SENTENCES[rule]?.(after, placeName(after)) ?? "";
  return {
    rule,
    sentence,
    field: "",
    before: before.at,
    after: after.at,
    ...places,
    about: after.thing,
    ownReason: rule === "exception-added" ? reasonIn(after) : undefined,
  };
}

function placeName({ thing }: Leave): string {
  return linkedAs(thing) === undefined && nameWords(thing).length === 0 ? say`the plan` : nameOfThing(thing);
}

const SENTENCES: Readonly<Record<string, (leave: Leave, name: string) => string>> = {
  "exception-added": (leave, name) =>
    withReason(leave, say`Check ${leave.code} is now silent for ${name}${untilOf(leave)}`),
  "exception-extended": (leave, name) =>
    withReason(leave, say`Check ${leave.code} is silent for longer for ${name}${untilOf(leave)}`),
  "exception-shortened": (leave, name) =>
    say`Check ${leave.code} is silent for a shorter time for ${name}${untilOf(leave)}.`,
  "exception-removed": (leave, name) => say`Check ${leave.code} is no longer silent for ${name}.`,
  "exception-changed": (leave, name) =>
    say`The reason why check ${leave.code} is silent for ${name} is now ${quoted(leave.exception.reason)}.`,
};

function untilOf({ exception: { until } }: Leave): string {
  if (!until) return say`, without an end date`;
  const date = readDate(until.value);
  return say` until ${date.kind === "date" ? showDate(date) : quoted(until.value)}`;
}

function withReason(leave: Leave, sentence: string): string {
  const { reason } = leave.exception;
  return reason === "" ? say`${sentence}, and no reason is given.` : say`${sentence}: ${quoted(reason)}.`;
}
