import { unclosedIn } from "./enclosures.ts";
import { everyKey, typeOfKey } from "./every-key.ts";
import { isLikeKey } from "./like-key.ts";
import { trapIn } from "./line-traps.ts";
import type { Span } from "./text.ts";
import { columnOf, entryAround, keyOf, lineAfter, lineAround, lineBefore, valueOf } from "./text-lines.ts";
import { firstWord, visible, words } from "./text-spans.ts";
import { isMissingDash, undashed } from "./undashed.ts";

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
  const cut = kind === "bracket" ? cutInBrackets(text, { start, end }) : undefined;
  if (cut) return cut;
  const key = /^["'](\w+)["'] /.exec(text.slice(start, end))?.[1] ?? "";
  return { cause: everyKey.has(key) ? "key-without-colon" : kind, start, end };
}

/** `{text: Firefighters #3, status: done}`: a number sign that makes a comment of the closing bracket. */
function cutInBrackets(text: string, { start, end }: Span): TextProblem | undefined {
  const line = lineAround(text, start);
  const sign = /[^\s,[{:][ \t]+#[\p{L}\p{N}][^#]*[\]}]/u.exec(text.slice(start, Math.min(end, line.end)));
  if (!sign) return undefined;
  const at = start + sign.index;
  return { cause: "bracket", ...entryAround(text, at) };
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

/**
 * A line that was taken for more of the text above it, because it is indented more deeply: a key of the format that
 * strayed, or words of that text with a colon among them.
 */
function nextLine(text: string, at: number): TextProblem {
  const line = lineAround(text, at);
  const value = valueOf(line);
  let next = lineAfter(text, line) ?? line;
  const isText = /^\p{L}/u.test(text.slice(value.start));
  if (!isText) return { cause: "indent", ...firstWord(text, next.start) };
  while (!COLON.test(next.text) && columnOf(lineAfter(text, next)?.text ?? "") > columnOf(line.text)) {
    next = lineAfter(text, next) ?? next;
  }
  if (COLON.test(next.text) && !isLikeKey(keyOf(next.text) ?? "")) return { cause: "colon-in-text", ...value };
  return { cause: "indent", ...firstWord(text, next.start) };
}

/** A line of a text with a colon among its words. */
const COLON = /^[ \t]*\p{L}[^:]*:(?:[ \t]|$)/u;

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
