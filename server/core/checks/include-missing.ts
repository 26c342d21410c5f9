import { fixOf, replace } from "../edits.ts";
import type { Check, Finding, Place } from "../problem.ts";
import { type Include, includesOf } from "../project.ts";
import type { Plan } from "../plan.ts";
import { say } from "../say.ts";

export const includeMissing: Check = {
  code: "include-missing",
  summary: "A plan names a part file that is not there, or that it may not read.",
  why: "What stands in a part that is not read is missing from the plan, and nobody sees that it is.",
  source: "The plan format: a plan in several files lists its parts under include, each by its path from the plan.",
  severity: { draft: "warning", approved: "error", published: "error" },
  *inPlan(plan) {
    for (const document of plan.documents) {
      const { uri } = document;
      for (const include of includesOf(document)) {
        const at = { uri, start: include.start, end: include.end };
        const finding = document === plan.main ? findingFor(plan, include, at) : notFollowed(include, at);
        if (finding) yield finding;
      }
    }
  },
};

function findingFor({ main, documents }: Plan, { path, uri }: Include, at: Place): Finding | undefined {
  const stroked = path.replaceAll("\\", "/");
  if (uri === undefined && stroked !== path && /^[\w .-]+(?:\/[\w .-]+)+$/.test(stroked) && !stroked.includes("..")) {
    const fixes = [fixOf(say`Write "${stroked}"`, true, replace(at, stroked))];
    return { at, message: say`The folders of a path are parted by "/" here. Write "${stroked}".`, fixes };
  }
  if (uri === undefined) {
    return {
      at,
      message: say`"${path}" leads out of the folder of this plan. A part lies beside its plan, or in a folder below it.`,
    };
  }
  if (uri === main.uri) return { at, message: say`The plan includes itself. Name its parts here.` };
  if (documents.some((document) => document.uri === uri)) return undefined;
  return { at, message: say`"${path}" is not there. Correct the name, or take it out of the list.` };
}

/** Only the plan itself includes parts, so that one look tells what belongs to it. */
function notFollowed({ path }: Include, at: Place): Finding {
  return {
    at,
    message: say`A part includes no parts of its own, so "${path}" is not read. Name it in the plan itself.`,
  };
}
