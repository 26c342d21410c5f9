import { shortened } from "../names.ts";
import { textCheck } from "../text-check.ts";

export const yamlSyntax = textCheck("syntax", {
  summary: "A line cannot be read, and it is not clear what was meant.",
  why: "What cannot be read is missing from the plan.",
  many: (count) => `${count} places cannot be read. Look for a colon, quotation mark or bracket too many in each.`,
  says: ({ words }) =>
    `Nothing that may stand here begins with "${shortened(words)}". Look for a colon, quotation mark or bracket too many before it.`,
});
