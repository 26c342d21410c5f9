import { fixOf, insertKey } from "../edits.ts";
import { itemsIn } from "../items-in.ts";
import { capital, nameOf, quoted } from "../names.ts";
import { isTbc, written } from "../placed.ts";
import { headSpan, type ItemIn } from "../plan.ts";
import type { Check, Fix } from "../problem.ts";
import { say } from "../say.ts";
import { itemShape } from "../shape.ts";
import type { Block } from "../syntax.ts";
import type { Span } from "../text.ts";
import { readNumber } from "../values/number.ts";

type Measure = ItemIn<"measures">["value"];

export const measureWithoutBaseline: Check = {
  code: "measure-without-baseline",
  summary: "A measure has a target but no figure to start from.",
  why: "Without a starting figure nobody can tell how far there is to go or whether anything has changed.",
  source: "Evaluation practice, as in HM Treasury's Green Book and Magenta Book: a change is measured from a baseline.",
  severity: { draft: "information", approved: "warning", published: "error" },
  many: (count) => say`${count} measures have a target but no starting figure. Add a baseline to each.`,
  *inBlock(block) {
    for (const measure of itemsIn(block, "measures")) {
      const goal = measure.target?.value?.value ?? "";
      if (goal === "" || isTbc(goal) || hasStart(measure)) continue;
      const figure = readNumber(goal).kind === "number" ? goal : quoted(goal);
      yield {
        at: headSpan(measure.node),
        message: capital(
          say`${nameOf(measure.node, "measure")} has a target of ${figure} but no starting figure. Add a baseline.`,
        ),
        fixes: [toBeConfirmed(block, measure)],
      };
    }
  },
};

/** A baseline that is no map, such as `tbc`, is an answer, or is told of as not fitting. */
function hasStart({ node }: Measure): boolean {
  const baseline = written({ node }, "baseline");
  return baseline !== undefined && (baseline.kind !== "map" || written({ node: baseline }, "value") !== undefined);
}

function toBeConfirmed({ text }: Block, { node, baseline }: Measure): Fix<Span> {
  const shape = itemShape("measures");
  const inner = shape.keys.get("baseline");
  const edit =
    baseline && inner
      ? insertKey(text, { map: baseline.node, shape: inner }, ["value", "tbc"])
      : insertKey(text, { map: node, shape }, ["baseline", "{value: tbc, on: tbc}"]);
  return fixOf(say`Add a baseline, to be confirmed`, false, edit);
}
