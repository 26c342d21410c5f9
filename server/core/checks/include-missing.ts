import type { Check, Finding, Place } from "../problem.ts";
import { type Include, includesOf } from "../project.ts";
import type { Plan } from "../plan.ts";

export const includeMissing: Check = {
  code: "include-missing",
  summary: "A plan names a part file that is not there, or that it may not read.",
  why: "What stands in a part that is not read is missing from the plan, and nobody sees that it is.",
  severity: { draft: "warning", approved: "error", published: "error" },
  *inPlan(plan) {
    for (const document of plan.documents) {
      const { uri } = document;
      for (const include of includesOf(document)) {
        const finding = findingFor(plan, include, { uri, start: include.start, end: include.end });
        if (finding) yield finding;
      }
    }
  },
};

function findingFor({ main, documents }: Plan, { path, uri }: Include, at: Place): Finding | undefined {
  if (uri === undefined) {
    return { at, message: `"${path}" leads out of the folder of this plan. A part lies beside its plan, or in a folder below it.` };
  }
  if (uri === main.uri) return { at, message: "The plan includes itself. Name its parts here." };
  if (documents.some((document) => document.uri === uri)) return undefined;
  return { at, message: `"${path}" is not there. Correct the name, or take it out of the list.` };
}
