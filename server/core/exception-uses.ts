import { checks } from "./checks/index.ts";
import { type Exception, exceptionsIn } from "./exceptions.ts";
import { findingsOf, type Told } from "./findings.ts";
import { memo } from "./memo.ts";
import type { Plan } from "./plan.ts";
import type { Check } from "./problem.ts";
import { readDate } from "./values/date.ts";
import { isTbc } from "./values/words.ts";

/** A problem that is left be, and the exception that says why. */
export interface Exempt extends Told {
  readonly exception: Exception;
}

/** An exception, and what came of it. */
export interface ExceptionUse {
  readonly plan: Plan;
  readonly uri: string;
  readonly exception: Exception;
  /** Whether it may be honoured, and if not why not; the first thing that stands in the way. */
  readonly standing: Standing;
  /** How many problems it leaves be, or would if it were honoured. */
  readonly leaves: number;
  /** The codes of all checks. */
  readonly known: ReadonlySet<string>;
}

export type Standing = "in force" | "unknown check" | "text check" | "without reason" | "until unclear" | "run out";

/** What was found, parted into what people are told and what is left be. */
export interface Judged {
  readonly kept: readonly Told[];
  readonly left: readonly Exempt[];
}

/** Everything that was found in a plan, after the exceptions that its comments ask for. */
export const judged: (plan: Plan) => Judged = memo((plan) => {
  const asked = plan.documents.flatMap((document) =>
    exceptionsIn(document).map((exception) => ({
      uri: document.uri,
      exception,
      standing: standingOf(plan, exception),
    })),
  );
  if (asked.length === 0) return { kept: findingsOf(plan), left: [] };
  const leaves = new Map(asked.map(({ exception }) => [exception, 0]));
  const kept: Told[] = [];
  const left: Exempt[] = [];
  for (const told of findingsOf(plan)) {
    const fitting = asked.filter(({ uri, exception }) => isMeant(exception, uri, told));
    for (const { exception } of fitting) leaves.set(exception, (leaves.get(exception) ?? 0) + 1);
    const honoured = fitting.find(({ standing }) => standing === "in force");
    if (honoured) left.push({ ...told, exception: honoured.exception });
    else kept.push(told);
  }
  const known = new Set(checks.map(({ code }) => code));
  const uses = asked.map((one) => ({ ...one, plan, known, leaves: leaves.get(one.exception) ?? 0 }));
  return { kept: [...kept, ...uses.flatMap(toldOf)], left };
});

function isMeant({ codes, covers }: Exception, uri: string, { check, finding: { at } }: Told): boolean {
  const inside = at.uri === uri && at.start >= covers.start && at.start <= covers.end && at.end <= covers.end;
  return inside && codes.some(({ value }) => value === check.code);
}

/** What the checks of exceptions say of one. */
function toldOf(use: ExceptionUse): Told[] {
  return checks.flatMap((check) => [...(check.ofException?.(use) ?? [])].map((finding) => ({ check, finding })));
}

function standingOf(plan: Plan, { codes, until, reason }: Exception): Standing {
  const meant = codes.map(({ value }) => checks.find(({ code }) => code === value));
  if (meant.includes(undefined)) return "unknown check";
  if (meant.some((check) => check && !mayBeLeft(check))) return "text check";
  if (!/\p{L}{2}/u.test(reason) || isTbc(reason)) return "without reason";
  if (!until) return "in force";
  const date = readDate(until.value);
  if (date.kind !== "date") return "until unclear";
  return date.to < plan.asOf.day ? "run out" : "in force";
}

/** A text that cannot be read has to be mended: nobody can tell what is left be in it. Nor can an exception be one. */
export function mayBeLeft(check: Check): boolean {
  return !check.code.startsWith("yaml-") && check.ofException === undefined;
}
