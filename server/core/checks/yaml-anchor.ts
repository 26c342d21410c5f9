import { fixOf, replace } from "../edits.ts";
import { shortened } from "../names.ts";
import { inQuotes, wholeValue } from "../quoting.ts";
import { say } from "../say.ts";
import { type Slip, textCheck } from "../text-check.ts";
import type { Span } from "../text.ts";
import { columnOf, entryAround, lineAfter, lineAround, valueOf } from "../text-lines.ts";

export const yamlAnchor = textCheck("anchor", {
  summary: 'A value begins with "&" or "*", which names a place of the file or repeats it.',
  why: "A plan says each thing in one place and in words, so that it can be read aloud; a text that begins so is lost.",
  source:
    'YAML 1.2.2, sections 6.9.2 and 7.1: "&" gives a value a name and "*" repeats the value of that name, which the plan format does without.',
  many: (count) => say`${count} values begin with "&" or "*", which have a meaning of their own. Put each in quotes.`,
  says: (slip) => {
    const { words } = slip;
    const whole = shortened(typed(slip));
    if (isText(slip))
      return say`A text cannot begin with "${words.charAt(0)}" as it stands. Put it in quotes: ${inQuotes(whole)}.`;
    if (words.startsWith("&"))
      return say`"${words}" gives this place a name, so that it can be repeated. Leave the name out.`;
    return say`"${words}" stands for another place of the file. Write out here what is meant.`;
  },
  fixes: (slip) => {
    const { at, text, words } = slip;
    const whole = wholeValue(text, valueAt(slip));
    if (isText(slip))
      return [fixOf(say`Put the text in quotes`, true, replace(whole, inQuotes(text.slice(whole.start, whole.end))))];
    const name = { start: at.start, end: at.end + (text[at.end] === " " ? 1 : 0) };
    return words.startsWith("&") && !text.includes(`*${words.slice(1)}`)
      ? [fixOf(say`Leave the name out`, true, replace(name, ""))]
      : [];
  },
});

/** Several words, or words between asterisks, are no name. */
function isText(slip: Slip): boolean {
  const { start } = valueAt(slip);
  if (start !== slip.at.start) return false;
  return /\s\S|^\*.*\*$|^.$/.test(typed(slip)) || (slip.words.startsWith("&") && !isDeeper(slip));
}

/** Whether something hangs below the line, which a name may then be given to. */
function isDeeper({ text, at }: Slip): boolean {
  const line = lineAround(text, at.start);
  const next = lineAfter(text, line)?.text ?? "";
  return columnOf(next) > columnOf(line.text) - (/^[ \t]*- /.test(line.text) ? 1 : 0);
}

function typed(slip: Slip): string {
  const { start, end } = valueAt(slip);
  return start === slip.at.start ? slip.text.slice(start, end) : slip.words;
}

function valueAt({ text, at }: Slip): Span {
  const value = valueOf(lineAround(text, at.start));
  return /^[[{]/.test(text.slice(value.start)) ? entryAround(text, at.start + 1) : value;
}
