import { namesPlanItself, speaksOfPlan } from "./approvals.ts";
import { targetsOf } from "./links.ts";
import { isTbc, written } from "./placed.ts";
import { type ItemIn, itemsOf, type Plan, placeIn } from "./plan.ts";
import type { Place } from "./problem.ts";
import { itemShape, type Kind } from "./shape.ts";
import { isBlank } from "./write-key.ts";

type Decision = ItemIn<"decisions">;
type Resolution = NonNullable<Decision["value"]["resolved"]>[number];

/**
 * What a resolution does for the plan as a whole. "Note", "endorse" and "welcome" approve nothing, nor does handing the
 * approval on to somebody; a resolution about budget lines only approves the money. Where words or a tbc leave a doubt,
 * the effect is unknown.
 */
export interface Effect {
  readonly kind: "approves" | "approves money" | "approves a part" | "does not approve" | "unknown";
  /** The resolution as it is cited, `D1.b`, as far as it has an id. */
  readonly name: string;
  readonly verb: string;
  /** Where the verb stands, or the resolution where it has none. */
  readonly at: Place;
}

const APPROVING: ReadonlySet<string> = new Set(["approve", "adopt", "agree"]);

/** What the resolutions of a plan do for it, in the order they are written. */
export function effectsOf(plan: Plan): readonly Effect[] {
  return itemsOf(plan, "decisions").flatMap((decision) => {
    const held = written(decision.value, "resolved");
    const id = decision.value.id?.value ?? "";
    if (held === undefined || isBlank(held)) return [];
    if (held.kind !== "list" || held.items.some(({ kind }) => kind !== "map")) {
      return [{ kind: "unknown", name: id, verb: "", at: placeIn(decision, held) }];
    }
    return (decision.value.resolved ?? []).map((resolution) => ({
      kind: kindOf(plan, resolution),
      name: [id, resolution.ref?.value ?? ""].filter(Boolean).join("."),
      verb: resolution.verb?.value ?? "",
      at: placeIn(decision, resolution.verb ?? resolution.node),
    }));
  });
}

function kindOf(plan: Plan, { verb, text, refs }: Resolution): Effect["kind"] {
  const word = verb?.value.toLowerCase() ?? "";
  const words = text?.value ?? "";
  if (word === "")
    return words === "" || isTbc(words) || /\b(?:approv|adopt|agree)/i.test(words) ? "unknown" : "does not approve";
  if (APPROVING.has(word)) return whatIsApproved(plan, refs ?? [], words);
  if (isTbc(word) || !isListed(word)) return "unknown";
  // "That the plan be noted and approved" has one verb too many for its key.
  return /\band (?:approved|adopted|agreed)\b|\b(?:approved|adopted|agreed) and\b/i.test(words)
    ? "unknown"
    : "does not approve";
}

/** What is in a plan and can be agreed on alone. An inspection, a decision or a body that is named stands for the plan. */
const PARTS: readonly Kind[] = ["actions", "measures", "budgets", "risks", "owners", "phases"];

/**
 * A resolution that names budget lines approves their money, and one that names other items approves those, unless its
 * words name the plan beside them.
 */
function whatIsApproved({ index }: Plan, refs: readonly { readonly value: string }[], words: string): Effect["kind"] {
  const areAll = (kinds: readonly Kind[]): boolean =>
    refs.length > 0 && refs.every(({ value }) => targetsOf(index, kinds, value).length > 0);
  if (areAll(["budgets"])) return namesPlanItself(words) ? "approves" : "approves money";
  return words !== "" && areAll(PARTS) && !speaksOfPlan(words) ? "approves a part" : "approves";
}

function isListed(verb: string): boolean {
  const choices = itemShape("decisions").keys.get("resolved")?.item?.keys.get("verb")?.choices ?? [];
  return choices.some(({ value }) => value === verb);
}
