import { unclosedIn } from "./enclosures.ts";
import { everyKey, typeOfKey } from "./every-key.ts";
import { trapIn } from "./line-traps.ts";
import type { Span } from "./text.ts";
import { columnOf, entryAround, keyOf, type Line, lineAfter, lineAround, lineBefore, valueOf } from "./text-lines.ts";

/** Why a text, or a piece of it, cannot be read as its author meant it. Each cause has a check of the name `yaml-…`. */
export type Cause =
  | "anchor"
  | "bracket"
  | "character"
  | "colon-in-text"
  | "colon-space"
  | "complex-key"
  | "conflict"
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

/**
 * Finds what an author did from what the parser met. Traps that people fall into are looked for first, on the line of
 * the error and on the one before it, since a parser often notices a mistake only when the next line begins.
 */
export function causeOf(text: string, at: Span, error: ParserError): TextProblem {
  const line = lineAround(text, at.start);
  const trap = conflictIn(text) ?? trapIn([line, lineBefore(text, line) ?? line]);
  return trap ?? (MAYBE_UNCLOSED.test(error.code) ? enclosed(text, at) : undefined) ?? fromCode(text, at, error);
}

/** What a parser meets when something was not closed further up. */
const MAYBE_UNCLOSED = /UNEXPECTED_TOKEN|MISSING_CHAR|BAD_INDENT|IMPLICIT_KEY|BLOCK_IN_FLOW/;

/** What is wrong with a block that is neither a key with a value nor an item. */
export function causeOfStray(text: string): TextProblem {
  const lead = /^(?:[ \t]*(?:#.*)?\r?\n)*/.exec(text)?.[0].length ?? 0;
  const line = lineAround(text, lead);
  const key = keyOf(line.text);
  if (key !== undefined) {
    const start = line.start + columnOf(line.text);
    const cause = isMissingDash(text, lead) ? "dash-space" : "indent";
    return { cause, start, end: start + key.length };
  }
  const { start, end } = words(text, line.start);
  return conflictIn(text) ?? trapIn([line]) ?? { cause: "key-without-colon", start, end };
}

/** An item without its dash is set in; a key at the top that is set in has no business to be. */
function isMissingDash(text: string, at: number): boolean {
  const key = keyOf(lineAround(text, at).text) ?? "";
  return !everyKey.get(key)?.some(({ of }) => of.keys.has("improvement_plan")) || key === "title";
}

/** What git leaves in a text where two versions of a line are to be chosen from. */
function conflictIn(text: string): TextProblem | undefined {
  const found = /^<{7}(?: .*)?$/m.exec(text);
  return found ? { cause: "conflict", start: found.index, end: found.index + found[0].length } : undefined;
}

/** A quotation mark or bracket that was not closed before the place where the parser stopped. */
function enclosed(text: string, at: Span): TextProblem | undefined {
  const found = unclosedIn(text);
  if (!found || found.start > at.end) return undefined;
  const { kind, start, end } = found;
  const key = /^["'](\w+)["'] /.exec(text.slice(start, end))?.[1] ?? "";
  return { cause: everyKey.has(key) ? "key-without-colon" : kind, start, end };
}

/** `[draft] Staffing`: words behind a closing bracket. Under the key of a list or a map they belong into the bracket. */
function bracketedText(text: string, { start, end }: Span): Cause | undefined {
  if (!/^(?:\[[^\]]*\]|\{[^}]*\})[ \t]*[^\s#]/.test(text.slice(start, end))) return undefined;
  const type = typeOfKey(keyOf(lineAround(text, start).text));
  return type === "list" || type === "map" ? "bracket" : "start-character";
}

function fromCode(text: string, at: Span, { code, message }: ParserError): TextProblem {
  const cause = CAUSES.find(([codes, said]) => codes.test(code) && said.test(message))?.[2] ?? "syntax";
  const value = valueOf(lineAround(text, at.start));
  const begins = text.slice(value.start, value.end);
  const beginning = value.start > at.start ? undefined : (causeOfBeginning(begins) ?? bracketedText(text, value));
  if (beginning) return { cause: beginning, ...value };
  if (cause === "colon-in-text") return /: |:$/.test(begins) ? { cause, ...value } : nextLine(text, at.start);
  if (cause === "start-character") return { cause, ...entryOr(text, at, value) };
  if (code === "BLOCK_IN_FLOW") return inBrackets(text, at);
  if (cause === "quote") return { cause, ...entryOr(text, at, value) };
  if (code === "MULTILINE_IMPLICIT_KEY" && isDeeper(text, at.start)) return nextLine(text, at.start);
  if (cause === "key-without-colon") return { cause, ...words(text, at.start) };
  if (cause === "indent" && beginsLine(text, at.start))
    return undashed(text, at.start) ?? { cause, ...firstWord(text, at.start) };
  if (cause === "indent") return { cause: "syntax", ...visible(text, at) };
  return { cause, ...visible(text, at) };
}

/** Beginnings that no text may have because they begin something else: a list, a key, a long text, a link, a tag. */
function causeOfBeginning(words: string): Cause | undefined {
  if (/^(?:[-?] |[|>](?![-+\d]*$)|[\]},]|\{\{)/.test(words)) return "start-character";
  if (/^[*&]\S/.test(words)) return "anchor";
  return words.startsWith("!") ? "tag" : undefined;
}

/** The first item of a list that lacks its hyphen, where a parser stumbles over the second one, which has it. */
function undashed(text: string, at: number): TextProblem | undefined {
  const stop = lineAround(text, at);
  if (!/^[ \t]*- /.test(stop.text)) return undefined;
  let first = stop;
  for (let line = lineBefore(text, stop); line; line = lineBefore(text, line)) {
    if (line.text.trim() === "") continue;
    if (leadOf(line) < leadOf(stop)) {
      const key = keyOf(first.text);
      if (typeOfKey(keyOf(line.text)) !== "list" || key === undefined || /^[ \t]*- /.test(first.text)) return undefined;
      const start = first.start + leadOf(first);
      return { cause: "dash-space", start, end: start + key.length };
    }
    first = line;
  }
  return undefined;
}

function leadOf({ text }: Line): number {
  return text.length - text.trimStart().length;
}

function beginsLine(text: string, at: number): boolean {
  const line = lineAround(text, at);
  return at - line.start <= columnOf(line.text);
}

/** The entry within brackets that a place is in; the value of the line where it is in none. */
function entryOr(text: string, at: Span, value: Span): Span {
  return /^[[{]/.test(text.slice(value.start)) && at.start > value.start ? entryAround(text, at.start) : value;
}

/** Two colons in an entry within brackets: a text with a colon, or two entries that lack a comma between them. */
function inBrackets(text: string, at: Span): TextProblem {
  const entry = entryAround(text, at.start);
  const second = /\S\s+(\S+):\s/.exec(text.slice(entry.start, entry.end))?.[1] ?? "";
  return { cause: everyKey.has(second) || /^\d{4}\b/.test(second) ? "bracket" : "colon-in-text", ...entry };
}

function isDeeper(text: string, at: number): boolean {
  const line = lineAround(text, at);
  return columnOf(lineAfter(text, line)?.text ?? "") > columnOf(line.text);
}

/** A line that was taken for more of the text above it, because it is indented more deeply. */
function nextLine(text: string, at: number): TextProblem {
  const line = lineAround(text, at);
  return { cause: "indent", ...firstWord(text, (lineAfter(text, line) ?? line).start) };
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
  [/UNEXPECTED_TOKEN/, /quoted/, "quote"],
  [/BAD_SCALAR_START/, /./, "start-character"],
  [/MISSING_CHAR/, /Comments/, "start-character"],
  [/UNEXPECTED_TOKEN/, /header/, "start-character"],
  [/MISSING_CHAR/, /followed by map values/, "key-without-colon"],
  [/BLOCK_IN_FLOW|UNEXPECTED_TOKEN|MISSING_CHAR|BAD_INDENT/, /flow|Flow/, "bracket"],
  [/MULTILINE_IMPLICIT_KEY|KEY_OVER_1024_CHARS/, /./, "key-without-colon"],
  [/BAD_INDENT|BLOCK_AS_IMPLICIT_KEY|MISSING_CHAR|UNEXPECTED_TOKEN/, /./, "indent"],
];

/** A span that can be seen: at least one character, and of no more than its first line. */
function visible(text: string, at: Span): Span {
  const line = lineAround(text, at.start);
  if (line.text.trim() === "") return lastWord(text, line.start);
  const from = Math.min(at.start, Math.max(line.start, line.start + line.text.trimEnd().length - 1));
  return { start: from, end: Math.max(from + 1, Math.min(at.end, line.start + line.text.trimEnd().length)) };
}

/** The words of the line that a place is in, dashes left out. */
function words(text: string, at: number): Span {
  const line = lineAround(text, at);
  const start = line.start + columnOf(line.text);
  return visible(text, { start, end: line.start + line.text.length });
}

/** The first word of the line that a place is in: where its indent ends. */
function firstWord(text: string, at: number): Span {
  const line = lineAround(text, at);
  const lead = line.text.length - line.text.trimStart().length;
  const length = /^\S*/.exec(line.text.slice(lead))?.[0].length ?? 0;
  return visible(text, { start: line.start + lead, end: line.start + lead + length });
}

/** The end of what was written before an empty place, where the author's eye should go. */
function lastWord(text: string, before: number): Span {
  const end = text.slice(0, before).trimEnd().length;
  return end === 0 ? { start: 0, end: Math.min(1, text.length) } : { start: end - 1, end };
}
