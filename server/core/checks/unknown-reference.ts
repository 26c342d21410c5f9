import { isFillerWord, saysOpen } from "../filler.ts";
import { nounOf } from "../kinds.ts";
import { isKnown } from "../known.ts";
import { type Link, targetsOf } from "../links.ts";
import { nameOf } from "../names.ts";
import type { Key, Plan } from "../plan.ts";
import type { Check, Finding, Fix } from "../problem.ts";
import { KINDS, type Kind } from "../shape.ts";
import { certain, didYouMean, nearest } from "../suggest.ts";
import { isTbc } from "../placed.ts";

/** The key under which the things of a kind are listed. */
function keyOf(kind: Kind): Key {
  if (kind === "bodies") return "governance";
  return kind === "resolutions" ? "decisions" : kind;
}

export const unknownReference: Check = {
  code: "unknown-reference",
  summary: "An id is used that nothing in the plan has.",
  why: "A link that leads nowhere hides who is responsible or what is answered.",
  severity: { draft: "error", approved: "error", published: "error" },
  *inPlan(plan) {
    const known = new Set(KINDS.filter((kind) => isKnown(plan, keyOf(kind))));
    for (const link of plan.index.links) {
      const { scalar, shape } = link.leaf;
      const id = scalar.text.trim();
      if (isTbc(id) || isFillerWord(id) || saysOpen(id)) continue;
      if (!shape.refersTo.every((kind) => known.has(kind)) || targetsOf(plan.index, shape.refersTo, id).length > 0)
        continue;
      const finding = findingFor(plan, link, id);
      if (finding) yield finding;
    }
  },
};

function findingFor(plan: Plan, link: Link, id: string): Finding | undefined {
  const { refersTo, soft } = link.leaf.shape;
  const known = refersTo.flatMap((kind) => [...(plan.index.targets.get(kind)?.keys() ?? [])]);
  const near = nearest(id, known);
  // Free words may stand here too, so only what looks like a misspelt id is told of.
  if (soft && (near.length === 0 || /\s/.test(id))) return undefined;
  const [first] = near.length === 1 ? targetsOf(plan.index, refersTo, near[0] ?? "") : [];
  const noun = nounOf(refersTo[0] ?? "actions");
  const meant =
    near.length > 0
      ? didYouMean(near)
      : known.length === 0
        ? ` The plan lists no ${noun} yet.`
        : ` Known here: ${known.slice(0, 5).join(", ")}.`;
  return {
    at: link.at,
    message: `No ${noun} is called "${id}".${meant}`,
    ...(first && { related: [{ at: first.at, message: `${nameOf(first.map, nounOf(first.kind))} is the closest` }] }),
    fixes: near.map(
      (name): Fix => ({
        title: `Write "${name}"`,
        safe: certain(id, known) === name,
        edits: [{ at: link.at, text: name }],
      }),
    ),
  };
}
