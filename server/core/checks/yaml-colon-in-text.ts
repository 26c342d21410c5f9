import { colonSplits } from "../colon-splits.ts";
import { fixOf, replace } from "../edits.ts";
import { typeOfKey } from "../every-key.ts";
import { isLikeKey } from "../like-key.ts";
import { shortened } from "../names.ts";
import type { Check, Finding } from "../problem.ts";
import { bare, inQuotes, wholeValue } from "../quoting.ts";
import { say } from "../say.ts";
import { type Slip, textCheck } from "../text-check.ts";
import type { Span } from "../text.ts";
import { columnOf, keyOf, lineAfter, lineAround } from "../text-lines.ts";
import { shortenedInside } from "../to-type.ts";

const unread = textCheck("colon-in-text", {
  summary: "A colon and a space inside a text make the rest look like another entry.",
  why: "What stands before the colon is taken for a key, and the text is torn in two.",
  source: "YAML 1.2.2, section 7.3.3: a text without quotes holds no colon that a space follows.",
  many: (count) => say`${count} texts have a colon inside that tears them in two. Put each in quotes.`,
  says: (slip) => {
    const { words } = slip;
    const key = keyOf(lineAround(slip.text, slip.at.start).text) ?? "";
    if (isMap(slip))
      return say`Entries of "${key}" cannot stand on the line of their key as they are. Put them in braces: {${shortened(words)}}.`;
    const right = inQuotes(shortened(unmarked(words)));
    if (/^[\u201c\u2018]/.test(words))
      return say`Curly quotation marks do not hold a text with a colon together. Use straight ones: ${right}.`;
    return say`The colon inside this text makes it look like a key and a value. Put the text in quotes: ${right}.`;
  },
  fixes: (slip) => {
    const { text, at, words } = slip;
    if (isMap(slip)) return [fixOf(say`Put the entries in braces`, true, replace(at, `{${words}}`))];
    const whole = withColons(text, wholeValue(text, at));
    return [fixOf(say`Put the text in quotes`, true, replace(whole, quotedWhole(text.slice(whole.start, whole.end))))];
  },
});

/** A text whose further lines have colons, too: they are set in more deeply, and no key of the format is theirs. */
function withColons(text: string, whole: Span): Span {
  const first = lineAround(text, whole.start);
  let { end } = whole;
  for (let next = lineAfter(text, lineAround(text, end)); next; next = lineAfter(text, next)) {
    const isMore = /^[ \t]*[^\s#-]/.test(next.text) && columnOf(next.text) > columnOf(first.text);
    if (!isMore || isLikeKey(keyOf(next.text) ?? "")) break;
    end = next.start + next.text.trimEnd().length;
  }
  return { start: whole.start, end };
}

/** Inside quotation marks with escapes in them a line break would be one; a space says the same. */
function quotedWhole(words: string): string {
  const text = unmarked(words);
  return inQuotes(/["\\]/.test(text) ? text.replace(/\s*\n\s*/g, " ") : text);
}

/** What was typed without marks round it, even where one is curly and the other straight. */
function unmarked(words: string): string {
  const inside = /^[\u201c\u201e]([^\u201c\u201d"]*)["\u201d\u201c]$/s.exec(words)?.[1];
  return inside ?? bare(words);
}

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
    message: say`The colon inside this text makes it look like a key and a value. Put the text in quotes: ${shortenedInside(words)}.`,
    fixes: [fixOf(say`Put the text in quotes`, true, replace(at, words))],
  };
}
