import { fixOf, replace } from "../edits.ts";
import { shortened } from "../names.ts";
import { bare, inQuotes } from "../quoting.ts";
import { textCheck } from "../text-check.ts";

export const yamlHashInText = textCheck("hash-in-text", {
  summary: "A number sign behind a space cuts off the rest of a text.",
  why: "What stands behind the sign is a comment: no report shows it and nobody is told that it is gone.",
  severity: { draft: "warning", approved: "warning", published: "warning" },
  many: (count) => `${count} texts are cut off at a "#". Put each in quotes.`,
  says: ({ words }) => {
    const kept = words.slice(0, words.indexOf("#")).trim();
    const says = kept === "" ? "so nothing is left of it" : `so it ends with "${kept.split(/\s+/).at(-1) ?? ""}"`;
    return `The "#" cuts this text off, ${says}. Put the text in quotes: ${inQuotes(shortened(bare(words)))}.`;
  },
  fixes: ({ at, words }) => [fixOf("Put the text in quotes", false, replace(at, inQuotes(bare(words))))],
});
