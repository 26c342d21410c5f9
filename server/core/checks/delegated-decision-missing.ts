import { type Mandate, postNamed, type Undecided, undecidedByDelegate } from "../delegated-money.ts";
import { appendItems, fixOf, flowText, yamlText } from "../edits.ts";
import { freeIds } from "../free-ids.ts";
import { textUnder } from "../leaves.ts";
import { targetsOf } from "../links.ts";
import { capital, listed } from "../names.ts";
import { headOf, nameIn, type Plan, placeIn } from "../plan.ts";
import type { BudgetLine } from "../budget-lines.ts";
import type { Check, Finding, Fix, Place } from "../problem.ts";
import { say } from "../say.ts";

export const delegatedDecisionMissing: Check = {
  code: "delegated-decision-missing",
  summary: "Money needs the decision of somebody to whom that was delegated, and none is recorded.",
  why: "To hand a decision on is not to take it, and until it is taken nobody may spend the money.",
  source:
    "Committee practice and law: in 2015 Plymouth's Cabinet delegated its funding decisions to one member in consultation with the Section 151 officer, and in England SI 2012/2089, regulation 13, calls for a written record of such a decision.",
  severity: { draft: "information", approved: "warning", published: "warning" },
  *inPlan(plan) {
    for (const undecided of undecidedByDelegate(plan)) yield findingFor(plan, undecided);
  },
};

function findingFor(plan: Plan, { mandate, lines }: Undecided): Finding {
  const [first, ...others] = lines as readonly [BudgetLine, ...BudgetLine[]];
  const who = deciderOf(plan, mandate);
  const ids = listed(lines.map(({ value }) => value.id?.value ?? ""));
  return {
    at: placeOf(first),
    message:
      others.length === 0
        ? say`${capital(nameIn(first, "budget line"))} needs a decision by ${who}, and none is recorded. Record it under "decisions".`
        : say`Budget lines ${ids} need a decision by ${who}, and none is recorded. Record it under "decisions".`,
    related: [
      { at: mandate.at, message: say`The decision was handed on here` },
      ...others.map((line) => ({ at: placeOf(line), message: capital(nameIn(line, "budget line")) })),
    ],
    fixes: record(plan, mandate, lines),
  };
}

function deciderOf(plan: Plan, { to, consulting, agreeing }: Mandate): string {
  const decider = postNamed(plan, to);
  const asked = consulting === "" ? decider : say`${decider} in consultation with ${postNamed(plan, consulting)}`;
  return agreeing === "" ? asked : say`${asked} with the agreement of ${postNamed(plan, agreeing)}`;
}

/** What the line says of its decision, else of its money. */
function placeOf(line: BudgetLine): Place {
  const said = line.value.decision ?? line.value.funding;
  return said ? placeIn(line, said) : headOf(line);
}

/** One decision, still to be filled in, about all the lines that wait for it. */
function record(plan: Plan, { to }: Mandate, lines: readonly BudgetLine[]): readonly Fix[] {
  const ids = lines.flatMap(({ value }) => value.id?.value ?? []);
  const fields = [
    ["id", yamlText(freeIds(plan, "decisions")())],
    ["body", flowText(bodyIn(plan, to))],
    ["date", "tbc"],
    ["resolved", `[{verb: tbc, text: tbc, refs: [${ids.map(flowText).join(", ")}]}]`],
  ] as const;
  const edits = appendItems(plan, "decisions", [fields]);
  return edits.length === 0 ? [] : [fixOf(say`Record the decision, to be filled in`, false, ...edits)];
}

/** A body of the plan by its id, a post by its title: only bodies are linked to where a decision says whose it is. */
function bodyIn({ index }: Plan, to: string): string {
  if (targetsOf(index, ["bodies"], to).length > 0) return to;
  return textUnder(targetsOf(index, ["owners"], to)[0]?.map, "title") ?? to;
}
