import type { Located, Span } from "../core/text.ts";
import { closingQuote } from "./marks.ts";

/** A pair of brackets and what is in them; `end` is where the closing one stands, or where the text ends without it. */
export interface Brackets extends Span {
  readonly open: "[" | "{";
  readonly entries: readonly BracketEntry[];
}

/** What stands between two commas: its words, after a key and a colon in braces, or brackets again. */
export interface BracketEntry extends Span {
  readonly key: Located<string> | undefined;
  readonly colon: number | undefined;
  readonly value: Span;
  readonly inner: Brackets | undefined;
}

/** Brackets and the comments in them. */
export interface BracketText {
  readonly brackets: Brackets;
  readonly comments: readonly Span[];
}

interface Open {
  readonly open: "[" | "{";
  readonly start: number;
  readonly entries: BracketEntry[];
  from: number;
  /** Where the words of the entry may start and must end, comments being left out. */
  words: number;
  stop: number | undefined;
  colon: number | undefined;
  inner: Brackets | undefined;
}

/** Reads the brackets that open at a place, whether or not they are closed and whatever is in them, up to an end. */
export function readBrackets(text: string, start: number, end: number): BracketText {
  const stack: Open[] = [openAt(text, start)];
  const comments: Span[] = [];
  let fresh = true;
  for (let i = start + 1; i < end; i++) {
    const top = stack.at(-1);
    const mark = text[i] ?? "";
    if (!top) break;
    if (mark === "," || mark === "]" || mark === "}") {
      closeEntry(text, top, i);
      fresh = mark === ",";
      if (mark !== "," && stack.length === 1) return { brackets: closed(top, i), comments };
      if (mark !== ",") closeInner(stack, i);
    } else if (mark === "[" || mark === "{") {
      stack.push(openAt(text, i));
      fresh = true;
    } else if (fresh && (mark === '"' || mark === "'")) {
      i = quoteEnd(text, i, end);
      fresh = false;
    } else if (mark === "#" && /\s/.test(text[i - 1] ?? "")) {
      const stop = lineEnd(text, i, end);
      comments.push({ start: i, end: stop });
      if (fresh) top.words = stop;
      else top.stop ??= i;
      i = stop;
    } else if (mark === ":" && top.open === "{" && top.colon === undefined && /^[\s,\]}]?$/.test(text.charAt(i + 1))) {
      Object.assign(top, { colon: i, stop: undefined });
      fresh = true;
    } else if (!/\s/.test(mark)) fresh = false;
  }
  while (stack.length > 1) {
    closeEntry(text, stack.at(-1) ?? openAt(text, start), end);
    closeInner(stack, end);
  }
  const [root = openAt(text, start)] = stack;
  closeEntry(text, root, end);
  return { brackets: closed(root, end), comments };
}

function openAt(text: string, start: number): Open {
  const open = text[start] === "{" ? "{" : "[";
  const from = start + 1;
  return { open, start, entries: [], from, words: from, stop: undefined, colon: undefined, inner: undefined };
}

function closeInner(stack: Open[], at: number): void {
  const inner = stack.pop();
  const outer = stack.at(-1);
  if (inner && outer) outer.inner = closed(inner, at);
}

function closed({ open, start, entries }: Open, end: number): Brackets {
  return { open, start, end, entries };
}

function closeEntry(text: string, top: Open, end: number): void {
  const { from, words, stop = end, colon, inner } = top;
  const name = colon === undefined ? undefined : inkIn(text, from, colon);
  const key = name && { ...name, value: unquoted(text.slice(name.start, name.end)) };
  const value = inkIn(text, Math.max(words, (colon ?? from - 1) + 1), stop);
  top.entries.push({ key, colon, inner, value, start: from, end });
  Object.assign(top, { from: end + 1, words: end + 1, stop: undefined, colon: undefined, inner: undefined });
}

/** A stretch without the white space round it; empty and at its end where there is nothing else. */
function inkIn(text: string, from: number, to: number): Span {
  const words = text.slice(from, to);
  const start = to - words.trimStart().length;
  return { start, end: Math.max(start, from + words.trimEnd().length) };
}

/** The words of a single value that stands on one line, without quotation marks. */
export function unquoted(words: string): string {
  const [, double, single] = /^(?:"(.*?)"?|'(.*?)'?)$/s.exec(words) ?? [];
  return double ?? single?.replaceAll("''", "'") ?? words;
}

/** A quotation mark that is not closed on its line closes there. */
function quoteEnd(text: string, at: number, end: number): number {
  const line = text.slice(at, lineEnd(text, at, end));
  const close = closingQuote(line, 0);
  return at + (close < 0 ? Math.max(0, line.search(/[,\]}]|$/) - 1) : close);
}

function lineEnd(text: string, at: number, end: number): number {
  const newline = text.indexOf("\n", at);
  return newline < 0 ? end : Math.min(newline, end);
}
