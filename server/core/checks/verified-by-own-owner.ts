import { type Action, statusOf } from "../actions.ts";
import { fixOf, placeEdit } from "../edits.ts";
import { textUnder } from "../leaves.ts";
import { targetsOf } from "../links.ts";
import { nameIn, type ItemIn, itemsOf, type Plan, placeIn } from "../plan.ts";
import { written } from "../placed.ts";
import type { Check, Finding } from "../problem.ts";
import { rewrite } from "../rewriting.ts";
import { say } from "../say.ts";
import { tidy } from "../values/words.ts";

type Evidence = NonNullable<Action["evidence"]>[number];

export const verifiedByOwnOwner: Check = {
  code: "verified-by-own-owner",
  summary: "The evidence for an action was checked by nobody but the post that carried it out.",
  why: "Inspectors and auditors give little weight to work that was marked by those who did it.",
  source:
    "Audit practice, as in the Three Lines Model of the Institute of Internal Auditors: assurance comes from somebody other than those who did the work.",
  severity: { draft: "off", approved: "information", published: "information" },
  many: (count) =>
    say`${count} pieces of evidence were checked only by the post that carried the action out. Name another post that has checked each.`,
  *inPlan(plan) {
    for (const action of itemsOf(plan, "actions")) {
      const owner = soleLead(plan, action.value);
      if (owner === undefined || statusOf(action.value) === "withdrawn") continue;
      const checked = (action.value.evidence ?? []).filter(
        ({ node }) => written({ node }, "verified_by") !== undefined,
      );
      // One check by somebody else, even if still to be named, is enough for the action.
      if (!checked.every(({ verified_by }) => verified_by && isSame(plan, verified_by.value, owner))) continue;
      for (const evidence of checked) yield* findingFor(action, evidence);
    }
  },
};

/** The id of the one post that leads an action; where two lead it together, one may well check for both. */
function soleLead({ index }: Plan, { owner, owners }: Action): string | undefined {
  const leads = new Set([owner, ...(owners ?? [])].flatMap((lead) => lead?.value ?? []));
  const [lead = ""] = leads;
  return leads.size === 1 && targetsOf(index, ["owners"], lead).length === 1 ? lead : undefined;
}

/** Whether a post is named by its id or by the words of its title. */
function isSame({ index }: Plan, named: string, owner: string): boolean {
  if (named === owner) return true;
  if (targetsOf(index, ["owners", "bodies"], named).length > 0) return false;
  const [target] = targetsOf(index, ["owners"], owner);
  const title = textUnder(target?.map, "title");
  return title !== undefined && tidy(title) !== "" && tidy(title) === tidy(named);
}

function* findingFor(action: ItemIn<"actions">, { node, verified_by }: Evidence): Iterable<Finding> {
  if (!verified_by) return;
  const edit = rewrite(written({ node }, "verified_by"), "tbc");
  yield {
    at: placeIn(action, verified_by),
    message: say`The same post carried out ${nameIn(action, "action")} and checked it. Name another post that has checked it.`,
    fixes: edit ? [fixOf(say`Name another post, to be chosen`, false, placeEdit(action, edit))] : [],
  };
}
