import { NUMBERS } from "../dates.ts";
import { fixOf, replace, yamlText } from "../edits.ts";
import { freeIds, freeLetters } from "../free-ids.ts";
import { nounOf } from "../kinds.ts";
import type { Target } from "../links.ts";
import { capital, nameOf, plural, quoted, titleOf } from "../names.ts";
import { isTbc } from "../placed.ts";
import { itemsOf, nameIn, type Plan, placeIn } from "../plan.ts";
import type { Check, Finding, Place } from "../problem.ts";
import { said, say } from "../say.ts";
import type { Kind } from "../shape.ts";
import type { Mapping } from "../syntax.ts";

/** Things of one kind that share an id, and how another id is found for all but the first. */
interface Namesakes {
  readonly id: string;
  readonly kind: Kind;
  readonly among: readonly { readonly at: Place; readonly map: Mapping }[];
  /** What the ids must differ in, in words; nothing for the whole plan. */
  readonly inside?: string;
  readonly freeId: (like: string) => string;
}

export const duplicateId: Check = {
  code: "duplicate-id",
  summary: "Two things of one kind have the same id.",
  why: "A link to that id could mean either, so nobody can tell who does what, or what has been answered.",
  source: "The plan format: an id names one thing of its kind.",
  severity: { draft: "error", approved: "error", published: "error" },
  many: (count) => say`${count} items have an id that another item has already. Give each an id of its own.`,
  *inPlan(plan) {
    for (const [kind, targets] of plan.index.targets) {
      if (kind === "resolutions") continue;
      const freeId = freeIds(plan, kind);
      for (const [id, among] of targets) yield* findingsFor({ id, kind, among, freeId });
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
    const inside = nameIn(decision, "decision");
    for (const [id, same] of among) yield { id, kind: "resolutions", among: same, inside, freeId };
  }
}

function* findingsFor({ id, kind, among, inside, freeId }: Namesakes): Generator<Finding> {
  const [first, ...others] = among;
  if (!first || isTbc(id)) return;
  const noun = nounOf(kind);
  const number = among.length < 10 ? NUMBERS[among.length] : undefined;
  const things = say`${number === undefined ? among.length : said(number)} ${said(plural(noun))}`;
  const many = inside === undefined ? things : say`${things} in ${inside}`;
  for (const { at, map } of others) {
    const free = freeId(id);
    const title = titleOf(map);
    const wanted =
      title === undefined
        ? say`Give this one an id of its own, such as ${free}.`
        : say`Give this one, ${quoted(title)}, an id of its own, such as ${free}.`;
    yield {
      at,
      message: `${capital(say`${many} are called ${id}.`)} ${wanted}`,
      related: [{ at: first.at, message: capital(say`${nameOf(first.map, noun)} has it first`) }],
      fixes: [fixOf(say`Call this one ${free}`, false, replace(at, yamlText(free)))],
    };
  }
}
