import type { Edit, Place } from "../../core/problem.ts";
import type { PlacedBlock, Scalar } from "../../core/syntax.ts";
import type { Span } from "../../core/text.ts";
import { inQuotes } from "../../core/quoting.ts";
import { placeAt, trimmed } from "../places.ts";
import { asValue, needsQuotes } from "./needs-quotes.ts";

/** An id as it is written in a single value: all of its words, or one of the two ids that `D1.b` is made of. */
export interface Spelling {
  readonly uri: string;
  readonly block: PlacedBlock;
  readonly scalar: Scalar;
  /** Where the id stands in the words of the value, counted from their start. */
  readonly part: Span;
}

/** Where a value stands in a text. */
export type ValueAt = Omit<Spelling, "part">;

/** All the words of a value, without the white space round them. */
export function wholeSpelling(value: ValueAt): Spelling {
  const { text } = value.scalar;
  const start = text.length - text.trimStart().length;
  return { ...value, part: { start, end: Math.max(start, text.trimEnd().length) } };
}

/**
 * Where an id is written, quotation marks left out. Where the text spells the words of the value otherwise than they
 * are read, with an escape or over several lines, it is all that stands between the marks.
 */
export function spelledAt({ uri, block, scalar, part }: Spelling): Place {
  const words = wordsIn(block.block.text, scalar);
  return placeAt(uri, block, words.exact ? { start: words.start + part.start, end: words.start + part.end } : words);
}

/** Writes another id, in the quotation marks that the value has; a plain value gets some where it needs them now. */
export function respell(spelling: Spelling, id: string): Edit {
  const { uri, block, scalar, part } = spelling;
  const { text } = block.block;
  const whole = (scalar.text.slice(0, part.start) + id + scalar.text.slice(part.end)).trim();
  const words = wordsIn(text, scalar);
  const isPlain = scalar.style === "plain";
  const isBare = isPlain && words.start === scalar.start;
  if ((isPlain && (isBare ? needsQuotes(whole) : isSentence(whole))) || (scalar.style !== "quoted" && !words.exact)) {
    return { at: placeAt(uri, block, trimmed(text, scalar)), text: isBare ? asValue(whole) : inQuotes(whole) };
  }
  return { at: spelledAt(spelling), text: escaped(words.exact ? id : whole, text.charAt(scalar.start)) };
}

/** Curly quotation marks round a sentence are taken for somebody's words and are read with it. */
function isSentence(words: string): boolean {
  return /[.!?…]$/.test(words);
}

interface Words extends Span {
  /** Whether each character stands there as it is read. */
  readonly exact: boolean;
}

/** Where the words of a value stand in the text of its block. */
function wordsIn(text: string, { style, start, end, text: words }: Scalar): Words {
  if (style === "block") return wordsBelow(text, { start, end }, words);
  const [open = "", close = ""] = [text[start], text[end - 1]];
  // A plain value in curly quotation marks is read without them.
  const isCurled = style === "plain" && /^[\u2018\u201c\u201e]/.test(open) && !words.startsWith(open);
  const isMarked = style === "quoted" || isCurled;
  const isClosed = end - start > 1 && (isCurled || open === close);
  const span = isMarked ? { start: start + 1, end: isClosed ? end - 1 : end } : { start, end };
  return { ...span, exact: text.slice(span.start, span.end) === words };
}

/** The words of a value that stand on a line of their own below a `|` or `>`. */
function wordsBelow(text: string, span: Span, words: string): Words {
  const bare = words.trim();
  const header = text.indexOf("\n", span.start);
  const found = header < 0 || bare === "" ? -1 : text.indexOf(bare, header);
  if (found < 0 || found + bare.length > span.end) return { ...span, exact: false };
  const start = found - words.indexOf(bare);
  return { start, end: start + words.length, exact: true };
}

function escaped(words: string, mark: string): string {
  if (mark === "'") return words.replaceAll("'", "''");
  return mark === '"' ? JSON.stringify(words).slice(1, -1) : words;
}
