import { applyEdits, fixOf, insert, replace } from "../edits.ts";
import { shortened } from "../names.ts";
import { inQuotes } from "../quoting.ts";
import { say } from "../say.ts";
import { shortenedInside } from "../to-type.ts";
import type { Fix } from "../problem.ts";
import { problemsIn, type Slip, textCheck } from "../text-check.ts";
import type { Span } from "../text.ts";
import { lineAfter, lineAround } from "../text-lines.ts";

export const yamlBracket = textCheck("bracket", {
  summary: "A bracket is not closed, is closed by the wrong sign, or lacks a comma between two entries.",
  why: "Everything up to the next closing bracket, however far below, is taken for part of the list.",
  source:
    "YAML 1.2.2, section 7.4: a list in brackets or braces is closed by the sign that belongs to it, and commas part its entries.",
  many: (count) => say`${count} brackets do not hold their entries. Close each once, and part its entries with commas.`,
  says: (slip) => {
    const right = shortenedInside(righted(slip));
    if (isCut(slip))
      return say`The "#" cuts this text off, and the closing bracket with it. Put the text in quotes: ${inQuotes(shortened(slip.words))}.`;
    if (!isBracketed(slip))
      return /^[,\]}]/.test(slip.words)
        ? say`Nothing stands before "${slip.words}". Leave it out.`
        : say`A comma is missing here. Write "${right}".`;
    if (isClosedOnce(slip)) return say`Words stand behind the closing bracket. Put them inside it, parted by commas.`;
    if (isOpen(slip) && slip.words.endsWith(","))
      return say`This bracket is never closed. Put "${closingOf(slip.words)}" behind its last entry.`;
    if (isOpen(slip)) return say`This bracket is never closed. Write ${right}.`;
    return say`This bracket is not closed as it was opened. Write ${right}.`;
  },
  fixes: (slip) => {
    if (isCut(slip)) return [fixOf(say`Put the text in quotes`, true, replace(slip.at, inQuotes(slip.words)))];
    if (isBracketed(slip) && isClosedOnce(slip)) return [];
    if (isBracketed(slip) && isOpen(slip)) return closings(slip);
    if (/^[,\]}]/.test(slip.words)) return [fixOf(say`Leave it out`, true, replace(slip.at, ""))];
    return [
      fixOf(
        isBracketed(slip) ? say`Close the bracket as it was opened` : say`Put a comma between them`,
        true,
        replace(slip.at, righted(slip)),
      ),
    ];
  },
});

/** A text within brackets with a number sign in it, behind which everything is a comment. */
function isCut({ words }: Slip): boolean {
  return /^[^[{\]},].* #[\p{L}\p{N}]/u.test(words);
}

function isBracketed({ words }: Slip): boolean {
  return /^[[{]/.test(words);
}

function isOpen({ words }: Slip): boolean {
  return (
    !/[\])}]\s*$/.test(words) ||
    (count(words, /[[{]/g) > count(words, /[\]}]/g) && !words.endsWith(")") && pairs(words))
  );
}

/** Whether every closing bracket fits the one that it closes. */
function pairs(words: string): boolean {
  let rest = words.replace(/[^[\]{}]/g, "");
  for (let before = ""; before !== rest; ) {
    before = rest;
    rest = rest.replace(/\[\]|\{\}/g, "");
  }
  return !/[\]}]/.test(rest);
}

function isClosedOnce({ words }: Slip): boolean {
  return /^(?:\[[^\]]*\]|\{[^}]*\})\s*[^\s\]}]/.test(words);
}

function count(words: string, sign: RegExp): number {
  return words.match(sign)?.length ?? 0;
}

function closingOf(words: string): string {
  return words.startsWith("[") ? "]" : "}";
}

/** The words as they should be written. */
function righted(slip: Slip): string {
  const { words } = slip;
  if (!isBracketed(slip)) return words.replace(/\s+(\S+:\s)/, ", $1");
  const inside = isOpen(slip) ? words : words.replace(/[\])}]+$/, "");
  return `${inside}${closingOf(words)}`;
}

/** The bracket closed at the end of its line, or of one of the next, wherever that makes the block whole. */
function closings({ text, at, words }: Slip): readonly Fix<Span>[] {
  const places = [at.end];
  for (
    let line = lineAfter(text, lineAround(text, at.start));
    line && places.length < 10;
    line = lineAfter(text, line)
  ) {
    places.push(line.start + line.text.trimEnd().length);
  }
  const edits = places.map((place) => {
    const isWrong = text[place - 1] === ")" && !lineAround(text, place).text.includes("(");
    return isWrong ? replace({ start: place - 1, end: place }, closingOf(words)) : insert(place, closingOf(words));
  });
  const whole = edits.find((edit) => problemsIn(applyEdits(text, [edit])).length === 0);
  return [fixOf(say`Close the bracket`, true, whole ?? insert(at.end, closingOf(words)))];
}
