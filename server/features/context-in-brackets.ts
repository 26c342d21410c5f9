import { lineAfter } from "../core/text-lines.ts";
import { type BracketEntry, type Brackets, readBrackets, unquoted } from "./brackets.ts";
import { type Context, contextOf, type Here, pathOf, wordIn } from "./context-here.ts";
import { type Mark, marksOf } from "./marks.ts";

/** Finds where the cursor stands in the brackets that a value opens; nothing where it is behind them or in a comment. */
export function bracketContext(here: Here, mark: Mark): Context | undefined {
  const { text, offset, above } = here;
  const holders = above.ancestors.filter(({ start }) => start < mark.start);
  const floor = mark.kind === "key" ? mark.column : (holders[0]?.column ?? -1);
  const { brackets, comments } = readBrackets(text, mark.value.start, endOf(text, mark, floor));
  if (offset > brackets.end || comments.some(({ start, end }) => offset > start && offset <= end)) return undefined;
  return inBrackets(here, brackets, [...pathOf(holders), ...(mark.kind === "key" ? [mark.name] : [])]);
}

/** Where the brackets end at the latest: before a line that is no deeper than what holds them, other than their end. */
function endOf(text: string, { line: first }: Mark, floor: number): number {
  let { end } = first;
  for (let line = lineAfter(text, first); line; line = lineAfter(text, line)) {
    const [mark] = marksOf(line);
    if (mark && mark.column <= floor && !/^[ \t]*[\]}]/.test(line.text)) break;
    end = line.end;
  }
  return end;
}

function inBrackets(here: Here, outer: Brackets, from: readonly string[]): Context | undefined {
  const { offset } = here;
  const path = [...from];
  for (let brackets = outer; ; ) {
    const entry = brackets.entries.find(({ start, end }) => offset >= start && offset <= end);
    if (!entry) return undefined;
    const { inner, key, colon } = entry;
    const isValue = colon !== undefined && offset > colon;
    const isAtKey = colon !== undefined && offset <= colon;
    if (!inner || isAtKey) return inEntry(here, { brackets, entry, path, isValue });
    if (offset <= inner.start || offset > inner.end) return undefined;
    if (key) path.push(key.value);
    brackets = inner;
  }
}

interface At {
  readonly brackets: Brackets;
  readonly entry: BracketEntry;
  readonly path: readonly string[];
  readonly isValue: boolean;
}

function inEntry(here: Here, { brackets, entry, path, isValue }: At): Context | undefined {
  const { text, offset } = here;
  const { key, colon, value } = entry;
  const others = brackets.entries.filter((other) => other !== entry);
  const word = wordIn(here, key && !isValue ? key : value);
  if (!word) return undefined;
  const before = /[,:]/.test(text.charAt(offset - 1)) && word.word.start === offset ? " " : "";
  const known = { ...word, path, before, flow: true };
  if (isValue) return contextOf(here, { ...known, place: "value", path: [...path, ...(key ? [key.value] : [])] });
  if (brackets.open === "[") {
    const items = others.flatMap((other) => (other.inner ? [] : wordsOf(text, other)));
    return contextOf(here, { ...known, place: "item", items });
  }
  const keys = others.flatMap((other) => other.key?.value ?? wordsOf(text, other));
  return contextOf(here, { ...known, place: "key", keys, colon: colon !== undefined });
}

function wordsOf(text: string, { value }: BracketEntry): readonly string[] {
  return value.end > value.start ? [unquoted(text.slice(value.start, value.end))] : [];
}
