import { fixOf, replace } from "../edits.ts";
import { shortened } from "../names.ts";
import { inQuotes, wholeValue } from "../quoting.ts";
import { say } from "../say.ts";
import { textCheck } from "../text-check.ts";
import { lineAround, valueOf } from "../text-lines.ts";

export const yamlTag = textCheck("tag", {
  summary: 'A value begins with "!", which tells a program how to read it.',
  why: "The word behind the sign is taken for an instruction and is lost from the text.",
  source:
    'YAML 1.2.2, section 6.9.1: a word with "!" before it says what kind of value follows, which the plan format does without.',
  many: (count) => say`${count} values begin with "!", which has a meaning of its own. Put each in quotes.`,
  says: ({ text, at }) => {
    const { start, end } = valueOf(lineAround(text, at.start));
    return say`A text cannot begin with "!" as it stands. Put it in quotes: ${inQuotes(shortened(text.slice(start, end)))}.`;
  },
  fixes: ({ text, at }) => {
    const whole = wholeValue(text, valueOf(lineAround(text, at.start)));
    if (whole.start !== at.start) return [];
    return [fixOf(say`Put the text in quotes`, true, replace(whole, inQuotes(text.slice(whole.start, whole.end))))];
  },
});
