import { fixOf, replace } from "../edits.ts";
import { uncurled } from "../quiet-traps.ts";
import { bare, inQuotes } from "../quoting.ts";
import { shortened } from "../names.ts";
import { say } from "../say.ts";
import { type Slip, textCheck } from "../text-check.ts";

export const yamlSmartQuotes = textCheck("smart-quotes", {
  summary: "A value stands in curly quotation marks, which are no quotation marks here.",
  why: "Curly marks become part of the text, so an id, a date or a word from a list is not recognised by other programs.",
  source:
    "YAML 1.2.2, section 7.3: only straight quotation marks hold a text, and word processors type curly ones for them.",
  severity: { draft: "warning", approved: "warning", published: "warning" },
  many: (count) =>
    say`${count} values stand in curly quotation marks, which become part of the text. Use straight ones.`,
  says: (slip) =>
    isKey(slip)
      ? say`The curly quotation marks become part of the key. Write ${bare(slip.words)} without them.`
      : say`The curly quotation marks become part of the text. Use straight ones: ${inQuotes(shortened(uncurled(slip.words) ?? bare(slip.words)))}.`,
  fixes: (slip) => {
    if (isKey(slip)) return [fixOf(say`Write the key without them`, true, replace(slip.at, bare(slip.words)))];
    return [
      fixOf(say`Use straight quotation marks`, true, replace(slip.at, inQuotes(uncurled(slip.words) ?? slip.words))),
    ];
  },
});

function isKey({ text, at, words }: Slip): boolean {
  return /^[ \t]*:/.test(text.slice(at.end, at.end + 9)) && /^[\w-]+$/.test(bare(words));
}
