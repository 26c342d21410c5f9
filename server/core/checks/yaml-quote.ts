import { fixOf, insert, replace } from "../edits.ts";
import { shortened } from "../names.ts";
import { inQuotes } from "../quoting.ts";
import { type Slip, textCheck } from "../text-check.ts";

export const yamlQuote = textCheck("quote", {
  summary: "A quotation mark is not closed, or the text goes on behind the closing one.",
  why: "Everything up to the next quotation mark, however far below, is taken for part of the text.",
  many: (count) => `${count} quotation marks do not hold their text. Open and close each once.`,
  says: (slip) => {
    const right = shortened(righted(slip));
    if (isBackslash(slip)) return `A backslash in double quotation marks begins a special sign. Write ${right}.`;
    if (isOpen(slip)) return `This quotation mark is never closed. Write ${right}.`;
    return `The text goes on behind its closing quotation mark. Put all of it in quotes: ${right}.`;
  },
  fixes: (slip) => {
    const { start, end } = slip.at;
    if (isOpen(slip)) {
      const last = /[^\]},]*/.exec(slip.words)?.[0].trimEnd().length ?? 0;
      const places = [...new Set([end, start + last])];
      return places.map((at) => fixOf("Close the quotation mark", true, insert(at, slip.words.charAt(0))));
    }
    return [fixOf("Put the whole text in quotes", true, replace({ start, end }, righted(slip)))];
  },
});

/** Nothing but the mark at the beginning is of its kind. */
function isOpen({ words }: Slip): boolean {
  return !words.slice(1).includes(words.charAt(0));
}

function isBackslash({ words }: Slip): boolean {
  return /^"[^"]*"$/.test(words) && words.includes("\\");
}

/** The text as it should be written. */
function righted(slip: Slip): string {
  const { words } = slip;
  if (isOpen(slip)) return `${words}${words.charAt(0)}`;
  const wrapped = words.length > 1 && words.endsWith(words.charAt(0));
  return inQuotes(wrapped ? words.slice(1, -1) : words);
}
