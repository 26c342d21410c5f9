import { colonSplits } from "../colon-splits.ts";
import { fixOf, replace } from "../edits.ts";
import { typeOfKey } from "../every-key.ts";
import { shortened } from "../names.ts";
import type { Check, Finding } from "../problem.ts";
import { bare, inQuotes, wholeValue } from "../quoting.ts";
import { type Slip, textCheck } from "../text-check.ts";
import type { Span } from "../text.ts";
import { keyOf, lineAround } from "../text-lines.ts";

const unread = textCheck("colon-in-text", {
  summary: "A colon and a space inside a text make the rest look like another entry.",
  why: "What stands before the colon is taken for a key, and the text is torn in two.",
  many: (count) => `${count} texts have a colon inside that tears them in two. Put each in quotes.`,
  says: (slip) => {
    const { words } = slip;
    const key = keyOf(lineAround(slip.text, slip.at.start).text);
    if (isMap(slip))
      return `Entries of "${key}" cannot stand on the line of their key as they are. Put them in braces: {${shortened(words)}}.`;
    const right = inQuotes(shortened(bare(words)));
    if (/^[\u201c\u2018]/.test(words))
      return `Curly quotation marks do not hold a text with a colon together. Use straight ones: ${right}.`;
    return `The colon inside this text makes it look like a key and a value. Put the text in quotes: ${right}.`;
  },
  fixes: (slip) => {
    const { text, at, words } = slip;
    if (isMap(slip)) return [fixOf("Put the entries in braces", true, replace(at, `{${words}}`))];
    const whole = wholeValue(text, at);
    return [fixOf("Put the text in quotes", true, replace(whole, inQuotes(bare(text.slice(whole.start, whole.end)))))];
  },
});

function isMap({ text, at }: Slip): boolean {
  return typeOfKey(keyOf(lineAround(text, at.start).text)) === "map";
}

export const yamlColonInText: Check = {
  ...unread,
  *inBlock(block) {
    yield* unread.inBlock?.(block) ?? [];
    for (const at of colonSplits(block)) yield torn(block.text, at);
  },
};

/** A text in a list that reads as a key and a value: nothing is unreadable, and yet it is not what was meant. */
function torn(text: string, at: Span): Finding<Span> {
  const words = inQuotes(text.slice(at.start, at.end));
  return {
    at,
    message: `The colon inside this text makes it look like a key and a value. Put the text in quotes: ${shortened(words)}.`,
    fixes: [fixOf("Put the text in quotes", true, replace(at, words))],
  };
}
