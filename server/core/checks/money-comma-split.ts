import { commaSplits } from "../comma-splits.ts";
import { fixOf, replace } from "../edits.ts";
import type { Check } from "../problem.ts";
import { say } from "../say.ts";
import { isSound } from "../syntax.ts";

const FIGURE = /£? ?\d{1,3}(?:,\d{3})+(?:\.\d+)?/;

export const moneyCommaSplit: Check = {
  code: "money-comma-split",
  summary: "The comma of a figure inside braces or brackets has cut the figure in two.",
  why: "The plan then says £618 where £618,000 was meant, and every sum made from it is wrong.",
  source: "YAML 1.2.2, section 7.4: inside brackets and braces a comma parts two entries.",
  severity: { draft: "error", approved: "error", published: "error" },
  *inBlock(block) {
    if (!block.node || !isSound(block)) return;
    for (const { kind, value, start, end } of commaSplits(block.node)) {
      if (kind !== "figure") continue;
      const at = { start, end };
      const figure = FIGURE.exec(value)?.[0].trim() ?? value;
      yield {
        at,
        message: say`The comma in ${figure} has split the figure, because inside brackets a comma parts two entries. Put it in quotes: ${JSON.stringify(value)}.`,
        fixes: [fixOf(say`Put the figure in quotes`, true, replace(at, JSON.stringify(value)))],
      };
    }
  },
};
