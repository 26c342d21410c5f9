import { memo } from "../../core/memo.ts";
import { isTbc } from "../../core/placed.ts";
import type { Kind, Shape } from "../../core/shape.ts";
import type { Block, Node, Scalar } from "../../core/syntax.ts";
import type { Span } from "../../core/text.ts";
import { readDate } from "../../core/values/date.ts";
import { readFinancialYear } from "../../core/values/financial-year.ts";
import { readMoney } from "../../core/values/money.ts";
import { wordsSpan } from "../places.ts";

/**
 * The kinds of words that are told apart, each with the kind of the language server protocol that stands for it in an
 * editor that knows no others.
 */
export const TOKEN_TYPES = {
  id: "variable",
  date: "number",
  money: "number",
  year: "number",
  status: "enumMember",
  tbc: "macro",
  heading: "property",
} as const;

/** What is said of a word beside its kind. Of these, the language server protocol knows "declaration". */
export const TOKEN_MODIFIERS = ["declaration", "waiting", "underway", "done", "atRisk", "stopped", "late"] as const;

/** One of the kinds of words that are told apart. */
export type TokenType = keyof typeof TOKEN_TYPES;

/** One of the things that are said of a word. */
export type TokenModifier = (typeof TOKEN_MODIFIERS)[number];

/** A word of a block; its place counts from the block's start. */
export interface Token {
  readonly span: Span;
  readonly type: TokenType;
  readonly modifiers: readonly TokenModifier[];
  readonly scalar: Scalar;
  /** What the word may name where free words may stand as well: it is an id only if something has it. */
  readonly mayName?: readonly Kind[];
}

/** What state each status word is in; a word that is not listed has none. */
const STATES: ReadonlyMap<string, TokenModifier> = new Map([
  ["not started", "waiting"],
  ["in progress", "underway"],
  ["complete", "done"],
  ["embedded", "done"],
  ["at risk", "atRisk"],
  ["paused", "stopped"],
  ["withdrawn", "stopped"],
]);

/** The words of a block that are of some kind, in their order. */
export const tokensIn: (block: Block) => readonly Token[] = memo((block) => {
  const tokens: Token[] = [];
  const { form, key, node, root } = block;
  if (form === "item" && node?.kind === "list") {
    for (const item of node.items) collect({ block, tokens }, item, root.keys.get(key)?.item ?? root);
  } else if (node) collect({ block, tokens }, node, root);
  return tokens;
});

interface Walk {
  readonly block: Block;
  readonly tokens: Token[];
}

function collect(walk: Walk, node: Node, shape: Shape): void {
  if (node.kind === "scalar") {
    add(walk, node, typeOf(node, shape));
  } else if (node.kind === "list") {
    const { item } = shape;
    if (item) for (const held of node.items) collect(walk, held, item);
  } else {
    const isFree = shape.type === "map" && shape.keys.size === 0;
    for (const { key, value } of node.pairs) {
      const held = shape.keys.get(key.text) ?? (isFree ? shape.item : undefined);
      if (isFree && held) add(walk, key, keyType(key, held));
      if (held) collect(walk, value, held);
    }
  }
}

type Sort = Omit<Token, "span" | "scalar"> | undefined;

function add({ block, tokens }: Walk, scalar: Scalar, kind: Sort): void {
  const span = wordsSpan(block.text, scalar);
  if (!kind || span.start >= span.end || /[\r\n]/.test(block.text.slice(span.start, span.end))) return;
  tokens.push({ span, scalar, ...kind });
}

/** A key that the author chose: a financial year over an amount, or a heading of any kind. */
function keyType({ text }: Scalar, held: Shape): Sort {
  if (held.holds !== "money") return { type: "heading", modifiers: [] };
  return readFinancialYear(text).kind === "unreadable" ? undefined : { type: "year", modifiers: [] };
}

function typeOf({ text: written }: Scalar, shape: Shape): Sort {
  const text = written.trim();
  if (text === "") return undefined;
  if (isTbc(text)) return { type: "tbc", modifiers: [] };
  if (shape.defines) return { type: "id", modifiers: ["declaration"] };
  if (shape.refersTo.length > 0) return { type: "id", modifiers: [], ...(shape.soft && { mayName: shape.refersTo }) };
  if (shape.holds === "date") return readDate(text).kind === "date" ? { type: "date", modifiers: [] } : undefined;
  if (shape.holds === "money") return readMoney(text).kind === "money" ? { type: "money", modifiers: [] } : undefined;
  const state = isStatus(shape) ? STATES.get(text) : undefined;
  return state && { type: "status", modifiers: [state] };
}

function isStatus({ choices }: Shape): boolean {
  return choices.some(({ value }) => value === "not started");
}
