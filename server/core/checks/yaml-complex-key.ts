import { fixOf, replace } from "../edits.ts";
import { shortened } from "../names.ts";
import { inQuotes } from "../quoting.ts";
import { say } from "../say.ts";
import { type Slip, textCheck } from "../text-check.ts";
import { lineAround, valueOf } from "../text-lines.ts";

export const yamlComplexKey = textCheck("complex-key", {
  summary: "A list or a group of entries stands where a key should be.",
  why: "A key is one word; what stands under anything else cannot be found again.",
  source: "YAML 1.2.2, section 8.2.2, lets a list be a key, and the plan format does not.",
  many: (count) => say`${count} keys are no words. Write a word before each colon.`,
  says: (slip) => {
    const value = template(slip);
    if (value) return say`A text cannot begin with "{{" as it stands. Put it in quotes: ${inQuotes(shortened(value))}.`;
    return say`${JSON.stringify(shortened(slip.words))} stands where a key should be. Write a word and a colon, such as "title: ".`;
  },
  fixes: (slip) => {
    const value = template(slip);
    return value
      ? [
          fixOf(
            say`Put the text in quotes`,
            true,
            replace(valueOf(lineAround(slip.text, slip.at.start)), inQuotes(value)),
          ),
        ]
      : [];
  },
});

/** `{{ title }}`, a place that some program was to fill in. */
function template({ text, at }: Slip): string | undefined {
  const { start, end } = valueOf(lineAround(text, at.start));
  const value = text.slice(start, end);
  return value.startsWith("{{") ? value : undefined;
}
