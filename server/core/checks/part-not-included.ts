import { type Document, entriesOf } from "../document.ts";
import { isTbc } from "../placed.ts";
import type { Check } from "../problem.ts";
import { mainOf, roleOf } from "../project.ts";
import { say } from "../say.ts";

export const partNotIncluded: Check = {
  code: "part-not-included",
  summary: "A part of a plan is not among the parts that the plan includes.",
  why: "A part that no plan includes is in no plan: nobody reads it, and nothing counts it.",
  source:
    "The plan format: a plan in several files lists its parts under include, and each part names the plan under part_of.",
  severity: { draft: "warning", approved: "error", published: "error" },
  *inPlan({ main }) {
    if (roleOf(main) !== "part") return;
    const value = entriesOf(main).get("part_of")?.[0]?.values[0];
    if (value?.node.kind !== "scalar" || value.node.text === "" || isTbc(value.node.text)) return;
    const { start, node } = value;
    const at = { uri: main.uri, start: start + node.start, end: start + node.end };
    const name = node.text.trim();
    const message =
      mainOf(main) === undefined
        ? say`"${name}" is not a place beside this file. Name the plan by its path from here, such as ../improvement-plan.yaml.`
        : say`"${name}" does not include this file, or is not there. Add ${pathFrom(main)} to its include list.`;
    yield { at, message };
  },
};

/** The path of a part as its plan has to write it; "this file" where it lies outside the plan's folder. */
function pathFrom(part: Document): string {
  const plan = mainOf(part) ?? "";
  const folder = plan.slice(0, plan.lastIndexOf("/") + 1);
  return part.uri.startsWith(folder) ? `"${part.uri.slice(folder.length)}"` : say`this file`;
}
