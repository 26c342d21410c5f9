import { commaSplits } from "../comma-splits.ts";
import { fewChildrenIn, isFew, nameChildren } from "../counts-of-children.ts";
import { fixOf } from "../edits.ts";
import { itemsIn } from "../items-in.ts";
import { capital, nameOf } from "../names.ts";
import { written } from "../placed.ts";
import type { Check, Finding } from "../problem.ts";
import { rewrite } from "../rewriting.ts";
import { say } from "../say.ts";
import type { Mapping } from "../syntax.ts";
import type { Located, Span } from "../text.ts";
import { readNumber } from "../values/number.ts";

export const smallNumberPublished: Check = {
  code: "small-number-published",
  summary: "A count of children is so small that people may know which child is meant.",
  why: "Where only a few children are counted, those who know the area can tell who they are.",
  source:
    "Statistical practice: the Department for Education holds back counts of children that may tell who they are, and the Office for National Statistics looks again at counts below 10 before it releases the results of research.",
  severity: { draft: "off", approved: "information", published: "warning" },
  many: (count) =>
    say`${count} figures count fewer than 10 children, so that people may know who is meant. Write "fewer than 10" in each place.`,
  *inBlock(block) {
    for (const measure of itemsIn(block, "measures")) {
      const few = new Set(fewChildrenIn(measure).map(({ at }) => at));
      for (const holder of [measure.baseline, ...(measure.readings ?? [])]) {
        const count = holder?.value;
        if (count && few.has(count)) yield findingFor(holder, count, nameOf(measure.node, "measure"));
      }
    }
    for (const figure of itemsIn(block, "context")) {
      const { value, what } = figure;
      const isCount = value && isFew(readNumber(value.value)) && nameChildren(what?.value ?? "");
      if (isCount && commaSplits(figure.node).length === 0)
        yield findingFor(figure, value, nameOf(figure.node, "context figure"));
    }
  },
};

function findingFor(holder: { readonly node: Mapping }, count: Located<string>, name: string): Finding<Span> {
  const edit = rewrite(written(holder, "value"), "fewer than 10");
  return {
    at: count,
    message: say`${capital(name)} has a count of ${count.value}. A count below 10 may tell people which child is meant; write "fewer than 10".`,
    ...(edit && { fixes: [fixOf(say`Write "fewer than 10"`, false, edit)] }),
  };
}
