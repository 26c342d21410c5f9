import { fixOf, lineBreakOf, replace } from "../edits.ts";
import { typeOfKey } from "../every-key.ts";
import { shortened } from "../names.ts";
import { inQuotes, wholeValue } from "../quoting.ts";
import { say } from "../say.ts";
import { type Slip, textCheck } from "../text-check.ts";
import { columnOf, keyOf, lineAround } from "../text-lines.ts";

export const yamlStartCharacter = textCheck("start-character", {
  summary: "A text begins with a sign that means something else at the beginning of a value.",
  why: "The sign is taken for an instruction, and the text behind it is not read as a text.",
  source: "YAML 1.2.2, section 5.3: some signs have a meaning of their own at the beginning of a value.",
  many: (count) => say`${count} texts begin with a sign that means something else there. Put each in quotes.`,
  says: (slip) => {
    if (isListBegun(slip))
      return say`A list cannot begin on the line of its key. Put "${slip.words}" on the next line.`;
    const sign = /^(?:[-?] |\{\{|.)/su.exec(slip.words)?.[0] ?? "";
    return say`A text cannot begin with "${sign}" as it stands. Put it in quotes: ${inQuotes(shortened(slip.words))}.`;
  },
  fixes: (slip) => {
    const { text, at, words } = slip;
    if (isListBegun(slip)) {
      const indent = " ".repeat(columnOf(lineAround(text, at.start).text) + 2);
      return [
        fixOf(
          say`Begin the list on the next line`,
          true,
          replace({ start: keyEnd(slip), end: at.start }, `${lineBreakOf(text)}${indent}`),
        ),
      ];
    }
    if (/^[-?] /.test(words) && isList(slip)) return [];
    const whole = wholeValue(text, at);
    return [fixOf(say`Put the text in quotes`, true, replace(whole, inQuotes(text.slice(whole.start, whole.end))))];
  },
});

/** `addresses: - R1`, where a list is what the key holds. */
function isListBegun(slip: Slip): boolean {
  return slip.words.startsWith("- ") && isList(slip);
}

function isList({ text, at }: Slip): boolean {
  return typeOfKey(keyOf(lineAround(text, at.start).text)) === "list";
}

function keyEnd({ text, at }: Slip): number {
  return text.slice(0, at.start).trimEnd().length;
}
