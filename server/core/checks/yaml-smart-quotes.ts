import { fixOf, replace } from "../edits.ts";
import { uncurled } from "../quiet-traps.ts";
import { bare, inQuotes } from "../quoting.ts";
import { shortened } from "../names.ts";
import { type Slip, textCheck } from "../text-check.ts";

export const yamlSmartQuotes = textCheck("smart-quotes", {
  summary: "A value stands in curly quotation marks, which are no quotation marks here.",
  why: "Curly marks become part of the text, so an id, a date or a word from a list is not recognised by other programs.",
  severity: { draft: "warning", approved: "warning", published: "warning" },
  many: (count) => `${count} values stand in curly quotation marks, which become part of the text. Use straight ones.`,
  says: (slip) =>
    isKey(slip)
      ? `The curly quotation marks become part of the key. Write ${bare(slip.words)} without them.`
      : `The curly quotation marks become part of the text. Use straight ones: ${inQuotes(shortened(uncurled(slip.words) ?? bare(slip.words)))}.`,
  fixes: (slip) => {
    if (isKey(slip)) return [fixOf("Write the key without them", true, replace(slip.at, bare(slip.words)))];
    return [
      fixOf("Use straight quotation marks", true, replace(slip.at, inQuotes(uncurled(slip.words) ?? slip.words))),
    ];
  },
});

function isKey({ text, at, words }: Slip): boolean {
  return /^[ \t]*:/.test(text.slice(at.end, at.end + 9)) && /^[\w-]+$/.test(bare(words));
}
