import { indented } from "../indents.ts";
import { say } from "../say.ts";
import { textCheck } from "../text-check.ts";

export const yamlIndent = textCheck("indent", {
  summary: "A line begins in a column where nothing that it could belong to begins.",
  why: "The column in which a line begins is all that tells what it belongs to.",
  source: "YAML 1.2.2, section 6.1: how far a line is set in tells what it belongs to.",
  many: (count) =>
    say`${count} lines begin in a column that fits nothing above them. Put each in line with what it belongs to.`,
  says: ({ text, at, words }) => {
    const what = words.startsWith("-") ? say`This item` : `"${words.replace(/:.*$/s, "")}"`;
    if (!/^[^#\s]/m.test(text.slice(0, at.start).replace(/^[ \t]+/gm, "")))
      return say`${what} is set in although nothing stands above it that it could belong to. Begin it in the first column.`;
    return say`${what} is in line with nothing above it. Lines that belong together begin in the same column.`;
  },
  fixes: ({ text, at }) => indented(text, at.start),
});
