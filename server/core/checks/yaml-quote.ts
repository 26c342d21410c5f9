import { fixOf, insert, replace } from "../edits.ts";
import { inQuotes } from "../quoting.ts";
import { say } from "../say.ts";
import { type Slip, textCheck } from "../text-check.ts";
import { shortenedInside } from "../to-type.ts";
import { lineAround } from "../text-lines.ts";

export const yamlQuote = textCheck("quote", {
  summary: "A quotation mark is not closed, or the text goes on behind the closing one.",
  why: "Everything up to the next quotation mark, however far below, is taken for part of the text.",
  source: "YAML 1.2.2, sections 7.3.1 and 7.3.2: a text in quotation marks ends at the mark that it began with.",
  many: (count) => say`${count} quotation marks do not hold their text. Open and close each once.`,
  says: (slip) => {
    const right = shortenedInside(righted(slip));
    if (isBackslash(slip)) return say`A backslash in double quotation marks begins a special sign. Write ${right}.`;
    if (isOpen(slip)) return say`This quotation mark is never closed. Write ${right}.`;
    return say`The text goes on behind its closing quotation mark. Put all of it in quotes: ${right}.`;
  },
  fixes: (slip) => {
    const { start, end } = slip.at;
    if (isOpen(slip)) {
      if (isCurlyAtEnd(slip))
        return [
          fixOf(say`Close it with a straight mark`, true, replace({ start: end - 1, end }, slip.words.charAt(0))),
        ];
      const place = isInBrackets(slip) ? start + lengthInBrackets(slip.words) : end;
      return [fixOf(say`Close the quotation mark`, true, insert(place, slip.words.charAt(0)))];
    }
    return [fixOf(say`Put the whole text in quotes`, true, replace({ start, end }, righted(slip)))];
  },
});

/** Nothing but the mark at the beginning is of its kind. */
function isOpen({ words }: Slip): boolean {
  return !words.slice(1).includes(words.charAt(0));
}

/** Opened by a straight mark and closed by a curly one, which closes nothing. */
function isCurlyAtEnd({ words }: Slip): boolean {
  return /^(?:"[^\u201c\u201d]*\u201d|'[^\u2018\u2019]*\u2019)$/.test(words);
}

function isBackslash({ words }: Slip): boolean {
  return /^"[^"]*"$/.test(words) && words.includes("\\");
}

function isInBrackets({ text, at }: Slip): boolean {
  return /[[{]/.test(text.slice(lineAround(text, at.start).start, at.start));
}

/** How long a text within brackets is as far as can be seen: to the next sign that would end it. */
function lengthInBrackets(words: string): number {
  return /^[^\]},]*/.exec(words)?.[0].trimEnd().length ?? words.length;
}

/** The text as it should be written. */
function righted(slip: Slip): string {
  const { words } = slip;
  if (isOpen(slip) && isCurlyAtEnd(slip)) return `${words.slice(0, -1)}${words.charAt(0)}`;
  if (isOpen(slip))
    return `${words.slice(0, isInBrackets(slip) ? lengthInBrackets(words) : undefined)}${words.charAt(0)}`;
  const wrapped = words.length > 1 && words.endsWith(words.charAt(0));
  return inQuotes(wrapped ? words.slice(1, -1) : words);
}
