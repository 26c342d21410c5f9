import { type Action, statusOf } from "../actions.ts";
import { fixOf, insertKey, replace } from "../edits.ts";
import { itemsIn } from "../items-in.ts";
import { capital, nameOf } from "../names.ts";
import { written } from "../placed.ts";
import { headSpan } from "../plan.ts";
import type { Check, Edit } from "../problem.ts";
import { say } from "../say.ts";
import { itemShape } from "../shape.ts";
import type { Span } from "../text.ts";

/** One proof still to be named, in the form that fits on a line. */
const PROOF = "[{what: tbc}]";

export const completeWithoutEvidence: Check = {
  code: "complete-without-evidence",
  summary: "An action is said to be complete, and nothing shows it.",
  why: "Inspectors and scrutiny panels do not take a tick for proof: they ask to see what was done.",
  source:
    "Scrutiny practice: committees ask for evidence that actions were carried out and had an impact, as Leicestershire's did in 2017.",
  severity: { draft: "warning", approved: "error", published: "error" },
  many: (count) => say`${count} actions are complete but nothing shows it. Name the proof of each under "evidence".`,
  *inBlock(block) {
    for (const action of itemsIn(block, "actions")) {
      const status = statusOf(action);
      const evidence = written(action, "evidence");
      const empty = evidence?.kind === "list" && evidence.items.length === 0;
      if ((status !== "complete" && status !== "embedded") || (evidence && !empty)) continue;
      yield {
        at: action.status ?? headSpan(action.node),
        message: capital(
          say`${nameOf(action.node, "action")} is ${status} but nothing shows it. Name the proof under "evidence".`,
        ),
        fixes: [
          fixOf(say`Add evidence, to be named`, false, empty ? replace(evidence, PROOF) : added(block.text, action)),
        ],
      };
    }
  },
};

function added(text: string, { node }: Action): Edit<Span> {
  return insertKey(text, { map: node, shape: itemShape("actions") }, ["evidence", PROOF]);
}
