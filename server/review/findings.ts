import type { Plan } from "../core/plan.ts";
import { brokenChanges, mayBeHidden } from "./broken.ts";
import { compare } from "./compare.ts";
import { contentOf } from "./content.ts";
import { exceptionChanges } from "./exceptions.ts";
import { itemChanges } from "./items.ts";
import { movesIn, withoutMoved } from "./moves.ts";
import { decisionOn, itemReason } from "./reasons.ts";
import { renumbered } from "./renumbered.ts";
import { ruleOf, type RuleId } from "./rules.ts";
import { type Content, type Thing, topOf } from "./thing.ts";
import type { Comparison, Found, Past } from "./told.ts";
import { renamedIn, type Twin, twinsOf } from "./twins.ts";

/** Everything that changed between two versions of one plan, each with the reason that the newer one records for it. */
export function findingsBetween([older, newer]: readonly [Plan, Plan], past: Past | undefined): readonly Found[] {
  const [before, after] = [contentOf(older), contentOf(newer)];
  const all = twinsOf(before, after);
  const moves = movesIn(all);
  const whole = withoutHidden(withoutMoved(all, moves), [before, after]);
  const withMoves: Twin = { ...whole, twins: [...whole.twins, ...moves.map(({ twin }) => twin)] };
  const comparison: Comparison = { before, after, whole, renamed: renamedIn(withMoves), past };
  const found: readonly Found[] = [
    ...brokenChanges(comparison),
    ...itemChanges(whole, comparison),
    ...moves.flatMap(({ twin, told }) => [told, ...compare(twin, comparison)]),
    ...compare(whole, comparison),
    ...exceptionChanges(comparison),
    ...renumbered(withMoves),
  ];
  return withoutCompanions(found.map((one) => ({ ...one, ownReason: reasonOf(one, comparison) })));
}

function reasonOf(one: Found, comparison: Comparison): string | undefined {
  const { about, ownReason, rule } = one;
  if (ownReason !== undefined || OWN.has(rule) || isCompanion(one)) return ownReason;
  const top = topOf(about);
  if (top.list === "") return undefined;
  const isThere = comparison.whole.twins.some(({ before, after }) => before === top || after === top);
  return isThere ? itemReason(about, comparison) : decisionOn(top, undefined, comparison);
}

/** Changes for which only what stands beside them is a reason: a reason for the item says nothing of the problem. */
const OWN: ReadonlySet<RuleId> = new Set<RuleId>([
  "exception-added",
  "exception-extended",
  "exception-removed",
  "exception-shortened",
  "exception-changed",
  "renumbered",
  "typography",
  "marked-tbc",
]);

/** What gives the reason for another change of the same item is told with that, and not again by itself. */
function withoutCompanions(found: readonly Found[]): readonly Found[] {
  const explained = new Set<Thing>(
    found.flatMap((one) =>
      one.ownReason !== undefined && !isCompanion(one) && ruleOf(one.rule).class !== "editorial"
        ? [topOf(one.about)]
        : [],
    ),
  );
  return found.filter((one) => !isCompanion(one) || !explained.has(topOf(one.about)));
}

function isCompanion({ rule, field, about }: Found): boolean {
  if (rule === "reason-recorded") return true;
  if (about.list === "measures.definition_changed") return rule === "definition-changed";
  if (about.list === "budgets") return field === "decision";
  return about.list === "recommendations" && field === "reason" && rule !== "text-lost";
}

/** Items that may stand in a part that cannot be read are neither gone nor new. */
function withoutHidden(whole: Twin, [before, after]: readonly [Content, Content]): Twin {
  return {
    ...whole,
    removed: whole.removed.filter((thing) => !mayBeHidden(thing, after)),
    added: whole.added.filter((thing) => !mayBeHidden(thing, before)),
  };
}
