import { fixOf, replace } from "../edits.ts";
import { uncurled } from "../quiet-traps.ts";
import { bare, inQuotes } from "../quoting.ts";
import { shortened } from "../names.ts";
import { textCheck } from "../text-check.ts";

export const yamlSmartQuotes = textCheck("smart-quotes", {
  summary: "A value stands in curly quotation marks, which are no quotation marks here.",
  why: "Curly marks become part of the text, so an id, a date or a word from a list is not recognised by other programs.",
  severity: { draft: "warning", approved: "warning", published: "warning" },
  many: (count) => `${count} values stand in curly quotation marks, which become part of the text. Use straight ones.`,
  says: ({ words }) =>
    `The curly quotation marks become part of the text. Use straight ones: ${inQuotes(shortened(bare(words)))}.`,
  fixes: ({ text, at, words }) => {
    const inside = uncurled(words) ?? words;
    const isKey = /^[ \t]*:/.test(text.slice(at.end)) && /^[\w-]+$/.test(inside);
    return [fixOf("Use straight quotation marks", true, replace(at, isKey ? inside : inQuotes(inside)))];
  },
});
