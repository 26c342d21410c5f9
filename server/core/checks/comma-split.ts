import { type CommaSplit, commaSplits } from "../comma-splits.ts";
import { flowText, fixOf, replace } from "../edits.ts";
import { typeOfKey } from "../every-key.ts";
import { shortened } from "../names.ts";
import type { Check, Finding } from "../problem.ts";
import { inQuotes } from "../quoting.ts";
import { say } from "../say.ts";
import { isSound } from "../syntax.ts";
import type { Span } from "../text.ts";

export const commaSplit: Check = {
  code: "comma-split",
  summary: "The comma of a text inside braces has cut the text in two.",
  why: "The text ends at the comma, and what stands behind it is taken for a key and shown in no report.",
  source: "YAML 1.2.2, section 7.3.3: inside brackets and braces a text without quotes ends at a comma.",
  severity: { draft: "error", approved: "error", published: "error" },
  many: (count) => say`${count} texts inside brackets are cut at a comma. Put each in quotes.`,
  *inBlock(block) {
    if (!block.node || !isSound(block)) return;
    for (const split of commaSplits(block.node)) if (split.kind === "text") yield findingFor(split);
  },
};

function findingFor({ value, key, start, end }: CommaSplit): Finding<Span> {
  const at = { start, end };
  if (typeOfKey(key) === "list") {
    const right = `[${value}]`;
    return {
      at,
      message: say`"${key ?? ""}" holds a list, and inside braces a comma parts two entries. Put the list in brackets: [${shortened(value)}].`,
      fixes: [
        fixOf(say`Put brackets round it`, false, replace(at, right)),
        fixOf(say`Make it one entry`, false, replace(at, `[${flowText(value)}]`)),
      ],
    };
  }
  return {
    at,
    message: say`The comma splits this text, because inside brackets a comma parts two entries. Put it in quotes: ${inQuotes(shortened(value))}.`,
    fixes: [fixOf(say`Put the text in quotes`, true, replace(at, inQuotes(value)))],
  };
}
