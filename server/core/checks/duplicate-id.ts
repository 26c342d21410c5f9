import { fixOf, replace, yamlText } from "../edits.ts";
import { freeIds, freeLetters } from "../free-ids.ts";
import { nounOf } from "../kinds.ts";
import type { Target } from "../links.ts";
import { capital, nameOf, plural, quoted, titleOf } from "../names.ts";
import { isTbc } from "../placed.ts";
import { itemsOf, nameIn, type Plan, placeIn } from "../plan.ts";
import type { Check, Finding, Place } from "../problem.ts";
import type { Kind } from "../shape.ts";
import type { Mapping } from "../syntax.ts";

const NUMBERS = ["No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine"];

/** Things of one kind that share an id, and how another id is found for all but the first. */
interface Namesakes {
  readonly id: string;
  readonly kind: Kind;
  readonly among: readonly { readonly at: Place; readonly map: Mapping }[];
  /** Where the ids must differ, in words; empty for the whole plan. */
  readonly inside: string;
  readonly freeId: (like: string) => string;
}

export const duplicateId: Check = {
  code: "duplicate-id",
  summary: "Two things of one kind have the same id.",
  why: "A link to that id could mean either, so nobody can tell who does what, or what has been answered.",
  severity: { draft: "error", approved: "error", published: "error" },
  many: (count) => `${count} items have an id that another item has already. Give each an id of its own.`,
  *inPlan(plan) {
    for (const [kind, targets] of plan.index.targets) {
      if (kind === "resolutions") continue;
      const freeId = freeIds(plan, kind);
      for (const [id, among] of targets) yield* findingsFor({ id, kind, among, inside: "", freeId });
    }
    for (const namesakes of resolutionsByLetter(plan)) yield* findingsFor(namesakes);
  },
};

/** A resolution needs a letter that is its own within its decision only. */
function* resolutionsByLetter(plan: Plan): Generator<Namesakes> {
  for (const decision of itemsOf(plan, "decisions")) {
    const among = new Map<string, Pick<Target, "at" | "map">[]>();
    for (const { ref, node } of decision.value.resolved ?? []) {
      if (ref?.value)
        among.set(ref.value, [...(among.get(ref.value) ?? []), { at: placeIn(decision, ref), map: node }]);
    }
    const freeId = freeLetters(among.keys());
    const inside = ` in ${nameIn(decision, "decision")}`;
    for (const [id, same] of among) yield { id, kind: "resolutions", among: same, inside, freeId };
  }
}

function* findingsFor({ id, kind, among, inside, freeId }: Namesakes): Generator<Finding> {
  const [first, ...others] = among;
  if (!first || isTbc(id)) return;
  const noun = nounOf(kind);
  const many = `${NUMBERS[among.length] ?? among.length} ${plural(noun)}${inside}`;
  for (const { at, map } of others) {
    const free = freeId(id);
    const title = titleOf(map);
    const own = title === undefined ? "" : `, ${quoted(title)},`;
    yield {
      at,
      message: `${many} are called ${id}. Give this one${own} an id of its own, such as ${free}.`,
      related: [{ at: first.at, message: `${capital(nameOf(first.map, noun))} has it first` }],
      fixes: [fixOf(`Call this one ${free}`, false, replace(at, yamlText(free)))],
    };
  }
}
