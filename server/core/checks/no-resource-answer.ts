import { type Action, isOver } from "../actions.ts";
import { fixOf, insertKey, replace } from "../edits.ts";
import { itemsIn } from "../items-in.ts";
import { capital, nameOf } from "../names.ts";
import { written } from "../placed.ts";
import { headSpan } from "../plan.ts";
import type { Check, Edit } from "../problem.ts";
import { say } from "../say.ts";
import { itemShape } from "../shape.ts";
import type { Span } from "../text.ts";

/** Only the author knows what an action needs, so the first answer offered is that it is not known yet. */
const ANSWERS: readonly string[] = ["tbc", "none", "within existing budget"];

export const noResourceAnswer: Check = {
  code: "no-resource-answer",
  summary: "An action does not say what it needs: no money, money already there, or lines of the budget.",
  why: "An action that needs no money and one that nobody has costed look the same until the plan says which it is.",
  source:
    "Committee practice: a paper states what its proposals need, and that they need nothing is an answer, as for many actions in Leicestershire in 2017.",
  severity: { draft: "off", approved: "warning", published: "warning" },
  many: (count) =>
    say`${count} actions do not say what they need. "none" is an answer; so are "within existing budget" and ids of budget lines.`,
  *inBlock(block) {
    for (const action of itemsIn(block, "actions")) {
      const resources = written(action, "resources");
      const isEmpty = resources?.kind === "list" && resources.items.length === 0;
      if (isOver(action) || (resources && !isEmpty)) continue;
      const write = (word: string) => (isEmpty ? replace(resources, word) : added(block.text, action, word));
      yield {
        at: isEmpty ? { start: resources.start, end: resources.end } : headSpan(action.node),
        message: say`${capital(nameOf(action.node, "action"))} does not say what it needs. "none" is an answer; so are "within existing budget" and ids of budget lines.`,
        fixes: ANSWERS.map((word) => fixOf(titleOf(word), false, write(word))),
      };
    }
  },
};

function added(text: string, { node }: Action, word: string): Edit<Span> {
  return insertKey(text, { map: node, shape: itemShape("actions") }, ["resources", word]);
}

function titleOf(word: string): string {
  return word === "tbc" ? say`Write "resources: tbc", to be confirmed` : say`Write "resources: ${word}"`;
}
