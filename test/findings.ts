import { judged } from "../server/core/exception-uses.ts";
import type { Check, Finding } from "../server/core/problem.ts";
import { severityOf } from "../server/core/severity.ts";
import { isSound } from "../server/core/syntax.ts";
import { plansIn } from "./fixtures.ts";

/** What a check finds in a fixture, one by one. */
export function findingsIn(text: string, check: Check): readonly Finding[] {
  return plansIn(text).flatMap((plan) =>
    severityOf(plan, check) === "off"
      ? []
      : judged(plan).kept.flatMap((told) => (told.check === check ? [told.finding] : [])),
  );
}

/** What a check says of each text: as `findingsIn` finds it, but without the work of all other checks, and once only. */
export function messagesOf(check: Check): (text: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (text) => {
    const messages = known.get(text) ?? messagesIn(text, check);
    known.set(text, messages);
    return messages;
  };
}

function messagesIn(text: string, check: Check): readonly string[] {
  if (check.ofException) return findingsIn(text, check).map(({ message }) => message);
  return plansIn(text).flatMap((plan) => {
    if (severityOf(plan, check) === "off") return [];
    const blocks = plan.documents
      .flatMap(({ syntax }) => syntax.blocks.map(({ block }) => block))
      .filter((block) => check.code.startsWith("yaml-") || isSound(block));
    const found = [...blocks.flatMap((block) => [...(check.inBlock?.(block) ?? [])]), ...(check.inPlan?.(plan) ?? [])];
    return found.map(({ message }) => message);
  });
}
