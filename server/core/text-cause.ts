import type { Span } from "./text.ts";

/** Why a text, or a piece of it, cannot be read as its author meant it. Each cause has a check of the name `yaml-…`. */
export type Cause =
  | "anchor"
  | "bracket"
  | "character"
  | "colon-in-text"
  | "colon-space"
  | "complex-key"
  | "dash-space"
  | "directive"
  | "duplicate-key"
  | "hash-in-text"
  | "indent"
  | "key-without-colon"
  | "merge-key"
  | "non-breaking-space"
  | "quote"
  | "several-documents"
  | "smart-quotes"
  | "start-character"
  | "syntax"
  | "tab"
  | "tag"
  | "too-deep"
  | "too-large";

/** A mistake in the text of a block, counted from the block's start. */
export interface TextProblem extends Span {
  readonly cause: Cause;
}

/** What the parser says of an error; its words are read here and shown nowhere. */
export interface ParserError {
  readonly code: string;
  readonly message: string;
}

interface Line extends Span {
  readonly text: string;
}

/**
 * Finds what an author did from what the parser met. Traps that people fall into are looked for first, on the line of
 * the error and on the one before it, since a parser often notices a mistake only when the next line begins.
 */
export function causeOf(text: string, at: Span, error: ParserError): TextProblem {
  const line = lineAround(text, at.start);
  return trapIn([line, ...lineBefore(text, line)]) ?? fromCode(text, at, error);
}

/** What is wrong with a line that is neither a key nor an item: one of the traps, or a key that lacks its colon. */
export function causeOfStray(text: string): TextProblem {
  const lead = /^(?:[ \t]*(?:#.*)?\r?\n)*/.exec(text)?.[0].length ?? 0;
  const line = lineAround(text, lead);
  const words = line.text.trimStart();
  const start = line.start + line.text.length - words.length;
  return trapIn([line]) ?? { cause: "key-without-colon", start, end: start + words.trimEnd().length };
}

function trapIn(lines: readonly Line[]): TextProblem | undefined {
  for (const [cause, pattern] of TRAPS) {
    for (const { text: words, start } of lines) {
      const found = pattern.exec(words);
      if (!found) continue;
      const from = start + found.index + (found[1]?.length ?? 0);
      return { cause, start: from, end: from + Math.max(1, found[0].length - (found[1]?.length ?? 0)) };
    }
  }
  return undefined;
}

/** The trap, and how its line looks; the first group is what stands before the place to show. */
const TRAPS: readonly (readonly [Cause, RegExp])[] = [
  ["tab", /^( *)\t+/],
  ["non-breaking-space", /^([ \t]*(?:- )*)[\u00a0\u2007\u202f]+|^([ \t]*(?:- )*[\w-]+:|[ \t]*-)[\u00a0\u2007\u202f]+/],
  ["smart-quotes", /^([ \t]*(?:- +)*[\w-]+: +|[ \t]*(?:- +)+)[\u201c\u2018\u201e].*/],
  ["colon-space", /^([ \t]*(?:- +)*)[a-z_]+:(?=[^\s:/][^:]*$)\S*/],
  ["dash-space", /^([ \t]*)-(?=[A-Za-z"'])\S*/],
];

function fromCode(text: string, at: Span, { code, message }: ParserError): TextProblem {
  const cause = CAUSES.find(([codes, words]) => codes.test(code) && words.test(message))?.[2] ?? "syntax";
  const value = valueAround(text, at.start);
  const words = text.slice(value.start, value.end);
  if (cause === "colon-in-text") return /: |:$/.test(words) ? { cause, ...value } : nextLine(text, at.start);
  if (cause === "start-character") return { cause, ...value };
  if (BRACKETED_TEXT.test(words)) return { cause: "start-character", ...value };
  if (code === "MULTILINE_IMPLICIT_KEY" && isDeeper(text, at.start)) return nextLine(text, at.start);
  if (cause === "quote") return { cause, ...openingQuote(text, at) };
  return { cause, ...visible(text, at) };
}

/** `[draft] Staffing`: a text that begins with a bracket, not a list that was left open. */
const BRACKETED_TEXT = /^(?:\[[^\]]*\]|\{[^}]*\}) *[^\s#,]/;

function isDeeper(text: string, at: number): boolean {
  const line = lineAround(text, at);
  const next = lineAround(text, Math.min(text.length, line.end + 1));
  const indent = /^[ \t]*(?:- +)*/;
  return (indent.exec(next.text)?.[0].length ?? 0) > (indent.exec(line.text)?.[0].length ?? 0);
}

/** Where the quotation mark was opened that nothing closes, or the value with words behind its closing mark. */
function openingQuote(text: string, at: Span): Span {
  for (let end = text.slice(0, at.start + 1).trimEnd().length; end > 0; ) {
    const line = lineAround(text, end - 1);
    const value = valueAround(text, end - 1);
    if (/^["']/.test(text.slice(value.start, value.end))) return value;
    end = line.start - 1;
  }
  return visible(text, at);
}

/** A line that was taken for more of the text above it, because it is indented more deeply. */
function nextLine(text: string, at: number): TextProblem {
  const line = lineAround(text, Math.min(text.length, lineAround(text, at).end + 1));
  const lead = line.text.length - line.text.trimStart().length;
  const key = /^\S*/.exec(line.text.trimStart())?.[0].length ?? 0;
  return { cause: "indent", ...visible(text, { start: line.start + lead, end: line.start + lead + key }) };
}

/** The parser's code, a word of its message, and what the author did; the first that fits counts. */
const CAUSES: readonly (readonly [RegExp, RegExp, Cause])[] = [
  [/TAB_AS_INDENT/, /./, "tab"],
  [/BAD_ALIAS|MULTIPLE_ANCHORS|ALIAS_PROPS|BAD_PROP_ORDER/, /./, "anchor"],
  [/TAG|BAD_COLLECTION_TYPE/, /./, "tag"],
  [/BAD_DIRECTIVE/, /./, "directive"],
  [/MISSING_CHAR/, /directives|doc-start/, "several-documents"],
  [/BLOCK_AS_IMPLICIT_KEY/, /compact/, "colon-in-text"],
  [/MULTIPLE_DOCS/, /./, "several-documents"],
  [/BAD_DQ_ESCAPE/, /./, "quote"],
  [/MISSING_CHAR/, /quote/, "quote"],
  [/UNEXPECTED_TOKEN/, /scalar at node end|quoted/, "quote"],
  [/BAD_SCALAR_START/, /./, "start-character"],
  [/UNEXPECTED_TOKEN/, /header/, "start-character"],
  [/MISSING_CHAR/, /followed by map values/, "key-without-colon"],
  [/BLOCK_IN_FLOW|UNEXPECTED_TOKEN|MISSING_CHAR|BAD_INDENT/, /flow|Flow/, "bracket"],
  [/MULTILINE_IMPLICIT_KEY|KEY_OVER_1024_CHARS/, /./, "key-without-colon"],
  [/BAD_INDENT|BLOCK_AS_IMPLICIT_KEY|MISSING_CHAR|UNEXPECTED_TOKEN/, /./, "indent"],
];

/** The value of the line's key: what quotes would go round. */
function valueAround(text: string, at: number): Span {
  const line = lineAround(text, at);
  const before = /^[ \t]*(?:- +)*(?:[\w-]+:[ \t]+)?/.exec(line.text)?.[0].length ?? 0;
  return {
    start: line.start + before,
    end: Math.max(line.start + before + 1, line.start + line.text.trimEnd().length),
  };
}

/** A span that can be seen: at least one character, and of no more than its first line. */
function visible(text: string, at: Span): Span {
  const line = lineAround(text, at.start);
  if (line.text.trim() === "") return lastWord(text, line.start);
  const from = Math.min(at.start, Math.max(line.start, line.start + line.text.trimEnd().length - 1));
  return { start: from, end: Math.max(from + 1, Math.min(at.end, line.start + line.text.trimEnd().length)) };
}

/** The end of what was written before an empty place, where the author's eye should go. */
function lastWord(text: string, before: number): Span {
  const end = text.slice(0, before).trimEnd().length;
  return end === 0 ? { start: 0, end: Math.min(1, text.length) } : { start: end - 1, end };
}

function lineAround(text: string, at: number): Line {
  const start = text.lastIndexOf("\n", at - 1) + 1;
  const newline = text.indexOf("\n", start);
  const end = newline < 0 ? text.length : newline;
  return { start, end, text: text.slice(start, end).replace(/\r$/, "") };
}

function lineBefore(text: string, line: Line): Line[] {
  return line.start === 0 ? [] : [lineAround(text, line.start - 1)];
}
