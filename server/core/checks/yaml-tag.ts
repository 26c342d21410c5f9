import { fixOf, replace } from "../edits.ts";
import { shortened } from "../names.ts";
import { inQuotes, wholeValue } from "../quoting.ts";
import { textCheck } from "../text-check.ts";
import { lineAround, valueOf } from "../text-lines.ts";

export const yamlTag = textCheck("tag", {
  summary: 'A value begins with "!", which tells a program how to read it.',
  why: "The word behind the sign is taken for an instruction and is lost from the text.",
  many: (count) => `${count} values begin with "!", which has a meaning of its own. Put each in quotes.`,
  says: ({ text, at }) => {
    const { start, end } = valueOf(lineAround(text, at.start));
    return `A text cannot begin with "!" as it stands. Put it in quotes: ${inQuotes(shortened(text.slice(start, end)))}.`;
  },
  fixes: ({ text, at }) => {
    const whole = wholeValue(text, valueOf(lineAround(text, at.start)));
    if (whole.start !== at.start) return [];
    return [fixOf("Put the text in quotes", true, replace(whole, inQuotes(text.slice(whole.start, whole.end))))];
  },
});
