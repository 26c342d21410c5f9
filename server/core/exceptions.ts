import { checks } from "./checks/index.ts";
import type { Document } from "./document.ts";
import { memo } from "./memo.ts";
import type { Block, Node, PlacedBlock } from "./syntax.ts";
import type { Located, Span } from "./text.ts";

/**
 * A comment that asks to leave a problem be: `# ignore action-overdue until 2026-03-31: agreed by Cabinet on 4 March`.
 * All places count from the start of the text.
 */
export interface Exception {
  /** The comment. */
  readonly at: Span;
  /** The codes of the checks that are asked to be silent. */
  readonly codes: readonly Located<string>[];
  /** The last day on which it holds, as written. */
  readonly until: Located<string> | undefined;
  /** Why, as written; empty where nothing is. */
  readonly reason: string;
  /** What it stands above: the item, or the key with all that is under it. */
  readonly covers: Span;
}

const HEAD = /^#+[ \t]*ignore\b[ \t]*:?[ \t]*/i;
const CODE = /^[a-z0-9]+(?:-[a-z0-9]+)+/i;
const AND = /^[ \t]*(?:,|\band\b)[ \t]*(?=[a-z0-9]+-[a-z0-9])/i;
const UNTIL = /^[ \t]+until[ \t]+/i;
const REASON = /[ \t]*:(?=\s|$)|[ \t]+[-\u2013\u2014](?=\s|$)/;

/** The exceptions that the comments of a text ask for. */
export const exceptionsIn: (document: Document) => readonly Exception[] = memo((document) => {
  if (!/ignore/i.test(document.text)) return [];
  return commentsOf(document).flatMap((at) => exceptionAt(document, at) ?? []);
});

/** All comments of a text: those of its blocks, and those that stand between them. */
function commentsOf({ text, syntax }: Document): readonly Span[] {
  const found: Span[] = [];
  let end = 0;
  for (const { start, block } of syntax.blocks) {
    found.push(...commentLines(text, end, start));
    found.push(...exceptional(block).map((span) => ({ start: start + span.start, end: start + span.end })));
    end = start + block.text.length;
  }
  return [...found, ...commentLines(text, end, text.length)];
}

/** The comments of a block that may be exceptions; kept while its text stays the same. */
const exceptional: (block: Block) => readonly Span[] = memo(({ text, comments }) =>
  comments.filter(({ start, end }) => HEAD.test(text.slice(start, end))),
);

/** Between blocks stand only comments, blank lines and the headings of lists. */
function commentLines(text: string, from: number, to: number): Span[] {
  return [...text.slice(from, to).matchAll(/(?:^|[ \t])(#[^\r\n]*)/gm)].map((found) => {
    const start = from + found.index + found[0].length - (found[1] ?? "").length;
    return { start, end: start + (found[1] ?? "").length };
  });
}

function exceptionAt(document: Document, at: Span): Exception | undefined {
  const words = document.text.slice(at.start, at.end);
  const head = HEAD.exec(words)?.[0];
  if (head === undefined) return undefined;
  const codes: Located<string>[] = [];
  let rest = head.length;
  for (let code = CODE.exec(words.slice(rest)); code; code = CODE.exec(words.slice(rest))) {
    codes.push({ value: code[0].toLowerCase(), start: at.start + rest, end: at.start + rest + code[0].length });
    rest += code[0].length;
    const and = AND.exec(words.slice(rest));
    if (!and) break;
    rest += and[0].length;
  }
  const terms = termsOf(words, rest, at.start);
  if (codes.length === 0 || isProse(codes, terms, words.slice(rest))) return undefined;
  return { at, codes, ...terms, covers: coveredFrom(document, at) };
}

/** A comment that begins so by chance, such as "ignore part-time staff here", has words behind it and no colon. */
function isProse(codes: readonly Located<string>[], { until }: Pick<Exception, "until">, rest: string): boolean {
  if (until || rest.trim() === "" || REASON.exec(rest)?.index === 0) return false;
  return codes.every(({ value }) => checks.every(({ code }) => code !== value));
}

/** Until when it holds, and why. */
function termsOf(words: string, from: number, base: number): Pick<Exception, "until" | "reason"> {
  const until = UNTIL.exec(words.slice(from));
  const dated = from + (until?.[0].length ?? 0);
  const mark = REASON.exec(words.slice(dated));
  if (!until) {
    const said = mark?.index === 0 ? dated + mark[0].length : dated;
    return { until: undefined, reason: words.slice(said).trim() };
  }
  const end = mark ? dated + mark.index : words.length;
  return {
    until: { value: words.slice(dated, end).trim(), start: base + dated, end: base + end },
    reason: mark ? words.slice(end + mark[0].length).trim() : "",
  };
}

/** What a comment stands above, or beside: whatever begins in the first line that holds more than a comment. */
function coveredFrom({ text, syntax }: Document, at: Span): Span {
  let start = text.lastIndexOf("\n", at.start - 1) + 1;
  if (/^\s*$/.test(text.slice(start, at.start))) start = nextInk(text, at.end);
  const newline = text.indexOf("\n", start);
  const line = { start, end: newline < 0 ? text.length : newline };
  const entry = syntax.entries.find(({ key }) => key.start >= line.start && key.start < line.end);
  if (entry) {
    const last = entry.values.at(-1);
    return { start: entry.key.start, end: Math.max(entry.key.end, last ? last.start + last.node.end : 0) };
  }
  const placed = syntax.blocks.find((one) => one.start <= line.end && one.start + one.block.text.length > line.start);
  return (placed && firstIn(placed, line)) ?? { start: at.end, end: at.end };
}

/** The beginning of the first line behind a place that is neither blank nor a comment. */
function nextInk(text: string, from: number): number {
  const found = /\n(?:[ \t]*(?:#[^\n]*)?\r?\n)*/.exec(text.slice(from));
  return found ? from + found.index + found[0].length : text.length;
}

/** The outermost thing of a block that begins in a line. */
function firstIn({ start, block }: PlacedBlock, line: Span): Span | undefined {
  const inLine = (span: Span): boolean => start + span.start >= line.start && start + span.start < line.end;
  const visit = (node: Node): Span | undefined => {
    if (node.kind === "scalar") return undefined;
    for (const held of node.kind === "list" ? node.items : node.pairs) {
      if (inLine(held)) return held;
      const found = visit("value" in held && "key" in held ? held.value : held);
      if (found) return found;
    }
    return undefined;
  };
  const found = block.node && visit(block.node);
  return found && { start: start + found.start, end: start + found.end };
}
