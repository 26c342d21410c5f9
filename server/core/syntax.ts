import type { YAMLError } from "yaml";
import { Composer, Document, isAlias, isMap, isScalar, isSeq, Lexer, Parser } from "yaml";
import { type Cut, cutText } from "./blocks.ts";
import { topKeys } from "./meant.ts";
import { planShape, type Shape } from "./shape.ts";
import type { Located, Span } from "./text.ts";
import { quietTraps, uncurled } from "./quiet-traps.ts";
import { type Cause, causeOf, causeOfStray, type TextProblem } from "./text-cause.ts";

/** A single value: `text` as a person reads it, without quotes and escapes; `value` as YAML's core schema reads it. */
export interface Scalar extends Span {
  readonly kind: "scalar";
  readonly text: string;
  readonly value: string | number | boolean | null;
  readonly style: "plain" | "quoted" | "block";
}

export interface Pair extends Span {
  readonly key: Scalar;
  readonly value: Node;
}

export interface Mapping extends Span {
  readonly kind: "map";
  readonly pairs: readonly Pair[];
  readonly flow: boolean;
}

export interface List extends Span {
  readonly kind: "list";
  readonly items: readonly Node[];
  readonly flow: boolean;
}

export type Node = Scalar | List | Mapping;

/**
 * A piece of a text that is read as a unit. All places in it count from its own start, so a block whose text did not
 * change keeps everything derived from it, wherever it moves.
 */
export interface Block {
  /** What the whole text that it is part of should look like. */
  readonly root: Shape;
  /** The key at the top level that the block belongs to, as it was meant; empty where there is none. */
  readonly key: string;
  readonly form: "item" | "entry" | "whole" | "stray";
  readonly text: string;
  readonly node: Node | undefined;
  readonly problems: readonly TextProblem[];
  readonly comments: readonly Span[];
}

/** A block and where it starts in its text. */
export interface PlacedBlock {
  readonly start: number;
  readonly block: Block;
}

/** A value at the top level, or one item of a list there. */
export interface PlacedNode extends PlacedBlock {
  readonly node: Node;
}

/** A key at the top level and what stands under it: the items of a list, each in its own block, or one value. */
export interface Entry {
  /** The key, placed in the whole text. */
  readonly key: Located<string>;
  readonly list: boolean;
  readonly values: readonly PlacedNode[];
}

export interface Syntax {
  readonly text: string;
  readonly blocks: readonly PlacedBlock[];
  readonly entries: readonly Entry[];
  /** How many blocks were read anew, the others having been taken from the syntax before: the measure of an edit. */
  readonly fresh: number;
  readonly pool: ReadonlyMap<string, Block>;
}

/** The deepest nesting that is read, in levels; a plan needs about six. */
export const DEEPEST = 64;
/** The longest block that is read, in UTF-16 units; a long item has about 20,000. */
export const LONGEST = 1_000_000;

/**
 * Reads a text. It never fails: what cannot be read becomes a problem of its block, and the other blocks are read.
 * Blocks of the syntax before whose text is the same are taken over as they are.
 */
export function parse(text: string, before?: Syntax, root = planShape): Syntax {
  const pool = new Map<string, Block>();
  let fresh = 0;
  const take = (key: string, form: Block["form"], piece: string): Block => {
    const name = `${form}\n${key}\n${piece}`;
    let block = pool.get(name) ?? before?.pool.get(name);
    if (!block) {
      block = { root, ...readBlock(key, form, detached(piece)) };
      fresh++;
    }
    pool.set(`${form}\n${key}\n${block.text}`, block);
    return block;
  };
  const cuts = cutText(text);
  const blocks: PlacedBlock[] = [];
  const entries: Entry[] = [];
  const meant = topKeys(cuts?.map(({ key }) => key?.value ?? "") ?? [], root);
  for (const cut of cuts ?? [wholeCut(text)]) {
    const key = meant.get(cut.key?.value ?? "") ?? cut.key?.value ?? "";
    const placed = placeCut(text, cut, (form, piece) => (cuts ? take(key, form, piece) : take("", "whole", piece)));
    blocks.push(...placed);
    entries.push(...entriesOf(cut, placed));
  }
  return { text, blocks, entries, fresh, pool };
}

/** A copy that does not keep the whole text alive, as a slice would. */
function detached(piece: string): string {
  return ` ${piece}`.slice(1);
}

function wholeCut(text: string): Cut {
  return { start: text.charCodeAt(0) === 0xfeff ? 1 : 0, end: text.length };
}

type Take = (form: Block["form"], piece: string) => Block;

function placeCut(text: string, cut: Cut, take: Take): PlacedBlock[] {
  const { items } = cut;
  if (!items) {
    const form = cut.key ? "entry" : "stray";
    return [{ start: cut.start, block: take(form, text.slice(cut.start, cut.end)) }];
  }
  return items.map((start, i) => ({ start, block: take("item", text.slice(start, items[i + 1] ?? cut.end)) }));
}

function entriesOf(cut: Cut, placed: readonly PlacedBlock[]): Entry[] {
  if (cut.items && cut.key) {
    const values = placed.flatMap((at) => {
      const { node } = at.block;
      return node?.kind === "list" ? node.items.map((item) => ({ ...at, node: item })) : [];
    });
    return [{ key: cut.key, list: true, values }];
  }
  return placed.flatMap(({ start, block }) => {
    if (block.node?.kind !== "map") return [];
    // What a broken entry seems to hold besides its own key is the wreck of something else.
    const pairs = isSound(block) || !cut.key ? block.node.pairs : block.node.pairs.slice(0, 1);
    return pairs
      .filter(({ key }) => isSound(block) || /^[\w-]+$/.test(key.text))
      .map(({ key, value }) => {
        const list = value.kind === "list";
        const values = (list ? value.items : [value]).map((node) => ({ start, block, node }));
        return { key: { value: key.text, start: start + key.start, end: start + key.end }, list, values };
      });
  });
}

function readBlock(key: string, form: Block["form"], text: string): Omit<Block, "root"> {
  const reading: Reading = { text, problems: [], comments: [] };
  const node = readText(reading);
  const { problems } = reading;
  if (problems.length === 0 && (form === "stray" || (form === "item" && node?.kind !== "list"))) {
    problems.push(causeOfStray(text));
  }
  const quiet = quietTraps(text, node, reading.comments);
  const heard = problems.every(({ cause }) => harmless(cause)) ? quiet : quiet.filter(({ cause }) => harmless(cause));
  return { key, form, text, node, problems: firstOnly([...problems, ...heard]), comments: reading.comments };
}

/** What makes a text unreadable hides what follows it, so of those problems only the first is told. */
function firstOnly(problems: readonly TextProblem[]): readonly TextProblem[] {
  const sorted = [...problems].sort((a, b) => a.start - b.start);
  const first = sorted.find((problem) => !harmless(problem.cause));
  return sorted.filter((problem) => problem === first || harmless(problem.cause));
}

/** Whether everything else in the block can be read although the problem is there. */
export function harmless(cause: Cause): boolean {
  return cause === "duplicate-key" || cause === "hash-in-text" || cause === "smart-quotes";
}

/** Whether a block was read whole: nothing in it is hidden by a mistake in its text. */
export function isSound(block: Block): boolean {
  return block.problems.every((problem) => harmless(problem.cause));
}

/** A parser that has lost its way reports every word; only what it met first tells what was meant. */
const MOST_ERRORS = 5;

interface Reading {
  readonly text: string;
  readonly problems: TextProblem[];
  readonly comments: Span[];
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that YAML forbids.
const FORBIDDEN = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff]|\r(?!\n)|\p{Surrogate}/u;

function readText(reading: Reading): Node | undefined {
  const { text } = reading;
  if (text.length > LONGEST) return refuse(reading, "too-large", { start: 0, end: 1 });
  const forbidden = FORBIDDEN.exec(text);
  if (forbidden) return refuse(reading, "character", { start: forbidden.index, end: forbidden.index + 1 });
  const composer = new Composer({
    version: "1.2",
    schema: "core",
    merge: false,
    uniqueKeys: false,
    logLevel: "silent",
  });
  const tokens = tokensOf(reading);
  if (!tokens) return undefined;
  const documents = [...composer.compose(tokens, true, text.length)];
  const [document] = documents;
  if (!(document instanceof Document)) return undefined;
  const second = documents[1]?.range?.[0];
  if (second !== undefined)
    refuse(reading, "several-documents", { start: second, end: Math.min(second + 3, text.length) });
  const errors = [...document.errors, ...document.warnings].slice(0, MOST_ERRORS);
  for (const error of errors) reading.problems.push(problemOf(text, error));
  return document.contents ? convert(reading, document.contents) : undefined;
}

type Token = Parameters<Composer["next"]>[0];

/** The text's tokens; nothing where it is nested too deeply, which `yaml` would not survive. */
function tokensOf(reading: Reading): Token[] | undefined {
  const parser = new Parser();
  const tokens: Token[] = [];
  let content = false;
  for (const lexeme of new Lexer().lex(reading.text)) {
    const { offset } = parser;
    if (!content && lexeme.startsWith("#")) reading.comments.push({ start: offset, end: offset + lexeme.length });
    content = lexeme === "\u001f";
    tokens.push(...parser.next(lexeme));
    if (parser.stack.length > DEEPEST) {
      return refuse(reading, "too-deep", { start: offset, end: Math.min(offset + 1, reading.text.length) });
    }
  }
  tokens.push(...parser.end());
  return tokens;
}

function refuse(reading: Reading, cause: Cause, span: Span): undefined {
  reading.problems.push({ cause, start: span.start, end: span.end });
}

function problemOf(text: string, error: YAMLError): TextProblem {
  const clamp = (at: number): number => Math.max(0, Math.min(at, text.length));
  const [from, to] = error.pos;
  return causeOf(text, { start: clamp(from), end: Math.max(clamp(from), clamp(to)) }, error);
}

/** Turns a node of the parser into one of ours, so that nothing else knows the parser and its trees can be freed. */
function convert(reading: Reading, node: unknown): Node {
  refuseProperties(reading, node);
  if (isMap(node)) return convertMap(reading, node);
  if (isSeq(node)) {
    const items = node.items.map((item) => convert(reading, item));
    const flow = node.flow === true;
    return { kind: "list", items, flow, ...around(rangeOf(node), items, flow) };
  }
  const range = rangeOf(node);
  const span = { start: range[0], end: range[1] };
  if (isAlias(node)) {
    refuse(reading, "anchor", span);
    return { kind: "scalar", text: `*${node.source}`, value: null, style: "plain", ...span };
  }
  if (!isScalar(node)) return { kind: "scalar", text: "", value: null, style: "plain", ...span };
  return convertScalar(reading.text, node, span);
}

/** Anchors and tags are for programs: a plan says each thing in one place and in words. */
function refuseProperties(reading: Reading, node: unknown): void {
  const { anchor, tag } = node as { anchor?: string; tag?: string };
  const [start] = rangeOf(node);
  if (anchor !== undefined) refuse(reading, "anchor", sign(reading.text, start, `&${anchor}`));
  if (tag !== undefined && !tag.startsWith("tag:yaml.org,2002:"))
    refuse(reading, "tag", sign(reading.text, start, "!"));
}

/** Where the `&name` or `!tag` before a value stands; the value's own start where it cannot be found. */
function sign(text: string, before: number, written: string): Span {
  const start = text.lastIndexOf(written, before);
  if (start < 0) return { start: before, end: before };
  return { start, end: start + (/^\S+/.exec(text.slice(start))?.[0].length ?? 1) };
}

interface YamlMap {
  readonly items: readonly { readonly key: unknown; readonly value: unknown }[];
  readonly flow?: boolean | undefined;
}

function convertMap(reading: Reading, node: YamlMap): Mapping {
  const seen = new Set<string>();
  const pairs: Pair[] = [];
  for (const { key, value } of node.items) {
    const name = convert(reading, key);
    if (name.kind !== "scalar") {
      refuse(reading, "complex-key", { start: name.start, end: name.end });
      continue;
    }
    if (seen.has(name.text)) refuse(reading, name.text === "<<" ? "merge-key" : "duplicate-key", name);
    else if (name.text === "<<" && name.style === "plain") refuse(reading, "merge-key", name);
    seen.add(name.text);
    const empty: Scalar = { kind: "scalar", text: "", value: null, style: "plain", start: name.end, end: name.end };
    const held = value === null ? empty : convert(reading, value);
    pairs.push({ key: name, value: held, start: name.start, end: Math.max(name.end, held.end) });
  }
  const flow = node.flow === true;
  return { kind: "map", pairs, flow, ...around(rangeOf(node), pairs, flow) };
}

interface YamlScalar {
  readonly source?: string | undefined;
  readonly value: unknown;
  readonly type?: string | undefined;
}

function convertScalar(source: string, node: YamlScalar, span: Span): Scalar {
  const plain = node.type === "PLAIN" || node.type === undefined;
  const style = plain ? "plain" : node.type?.startsWith("QUOTE") ? "quoted" : "block";
  const { value } = node;
  const words = typeof value === "string" ? value : "";
  if (!plain) return { kind: "scalar", text: words, value: words, style, ...span };
  const typed = node.source ?? source.slice(span.start, span.end);
  const text = uncurled(typed) ?? typed;
  const simple = typeof value === "number" || typeof value === "boolean" || value === null ? value : text;
  return { kind: "scalar", text, value: simple, style, ...span };
}

function rangeOf(node: unknown): readonly [number, number] {
  const range = (node as { range?: readonly number[] | null } | null)?.range;
  return [range?.[0] ?? 0, range?.[1] ?? range?.[0] ?? 0];
}

/** A block collection ends with the last thing in it: the parser counts the white space behind it, too. */
function around([start, end]: readonly [number, number], held: readonly Span[], flow: boolean): Span {
  return { start, end: flow ? end : Math.max(start, held.at(-1)?.end ?? end) };
}
