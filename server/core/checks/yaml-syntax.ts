import { shortened } from "../names.ts";
import { say } from "../say.ts";
import { textCheck } from "../text-check.ts";

export const yamlSyntax = textCheck("syntax", {
  summary: "A line cannot be read, and it is not clear what was meant.",
  why: "What cannot be read is missing from the plan.",
  source: "YAML 1.2.2, chapters 7 to 9: what stands in a file has one of the forms that are described there.",
  many: (count) => say`${count} places cannot be read. Look for a colon, quotation mark or bracket too many in each.`,
  says: ({ words }) =>
    say`Nothing that may stand here begins with "${shortened(words)}". Look for a colon, quotation mark or bracket too many before it.`,
});
