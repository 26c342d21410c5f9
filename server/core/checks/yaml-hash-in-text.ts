import { fixOf, replace } from "../edits.ts";
import { shortened } from "../names.ts";
import { bare, inQuotes } from "../quoting.ts";
import { say } from "../say.ts";
import { textCheck } from "../text-check.ts";

export const yamlHashInText = textCheck("hash-in-text", {
  summary: "A number sign behind a space cuts off the rest of a text.",
  why: "What stands behind the sign is a comment: no report shows it and nobody is told that it is gone.",
  source: "YAML 1.2.2, section 6.6: a number sign with a space before it begins a comment.",
  severity: { draft: "warning", approved: "warning", published: "warning" },
  many: (count) => say`${count} texts are cut off at a "#". Put each in quotes.`,
  says: ({ words }) => {
    const kept = words.slice(0, words.indexOf("#")).trim();
    const cut =
      kept === ""
        ? say`The "#" cuts this text off, so nothing is left of it.`
        : say`The "#" cuts this text off, so it ends with "${kept.split(/\s+/).at(-1) ?? ""}".`;
    return `${cut} ${say`Put the text in quotes: ${inQuotes(shortened(bare(words)))}.`}`;
  },
  fixes: ({ at, words }) => [fixOf(say`Put the text in quotes`, false, replace(at, inQuotes(bare(words))))],
});
