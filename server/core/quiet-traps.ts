import { cutByHash } from "./cut-texts.ts";
import { everyKey, typeOfKey } from "./every-key.ts";
import { forgottenDashes } from "./forgotten-dashes.ts";
import { invisibleIn } from "./invisible.ts";
import { ODD_SPACES } from "./line-traps.ts";
import type { Node, Pair, Scalar } from "./syntax.ts";
import type { Span } from "./text.ts";
import type { Cause, TextProblem } from "./text-cause.ts";
import { lineAround } from "./text-lines.ts";

/** Mistakes that YAML reads without complaint, but otherwise than their author meant them. */
export function quietTraps(text: string, node: Node | undefined, comments: readonly Span[]): readonly TextProblem[] {
  if (!node) return [];
  const held: (Held | HeldPair)[] = [];
  gather(node, {}, held);
  const found = held.flatMap((one) => ("value" in one ? pairTrap(text, one) : valueTrap(text, one)) ?? []);
  return [
    ...found,
    ...forgottenDashes(text, node).map(({ start, end }): TextProblem => ({ cause: "dash-space", start, end })),
    ...cutByHash(
      text,
      held.flatMap((one) => ("scalar" in one ? one.scalar : [])),
      comments,
    ),
  ];
}

/** A plain value and where it stands. */
interface Held {
  readonly scalar: Scalar;
  /** The key that it, or the list it is in, stands under. */
  readonly key?: string;
  readonly within?: "list" | "brackets";
}

interface HeldPair extends Pair {
  readonly flow: boolean;
}

/** Everything in a tree, in the order it is written: single values, keys left out, and pairs. */
function gather(node: Node, place: Omit<Held, "scalar">, held: (Held | HeldPair)[]): void {
  if (node.kind === "scalar") {
    held.push({ ...place, scalar: node });
  } else if (node.kind === "list") {
    const within = node.flow ? "brackets" : (place.within ?? "list");
    for (const item of node.items) gather(item, { ...place, within }, held);
  } else {
    for (const pair of node.pairs) {
      held.push({ ...pair, flow: node.flow });
      gather(pair.value, { key: pair.key.text, ...(node.flow && { within: "brackets" }) }, held);
    }
  }
}

const ODD_SPACE = new RegExp(`[${ODD_SPACES}]`);
const WRAPPED =
  /^(?:[\u201c\u201e]([^\u201c\u201d]*)[\u201d\u201c]|\u2018([^\u2018\u2019]*)\u2019|[\u201c\u201e]([^\u201c\u201d"]*)")$/s;

/**
 * The words of a value that curly quotation marks hold from end to end, as a word processor makes them of straight
 * ones; nothing for a sentence, which may well be somebody's words.
 */
export function uncurled(words: string): string | undefined {
  const found = WRAPPED.exec(words);
  const inside = found?.[1] ?? found?.[2] ?? found?.[3];
  return inside !== undefined && /[^.!?…]$/.test(inside) ? inside : undefined;
}

/** A path of Windows in double quotation marks, where each of its backslashes begins a special sign. */
const WINDOWS_PATH = /^"(?:[A-Za-z]:\\|\\\\[^\\"]+\\)[^\\"]/;

function valueTrap(text: string, { scalar, key, within }: Held): TextProblem | undefined {
  if (scalar.style === "quoted" && WINDOWS_PATH.test(text.slice(scalar.start, scalar.end)))
    return problem("quote", scalar);
  if (scalar.style !== "plain" || scalar.end === scalar.start) return undefined;
  const words = text.slice(scalar.start, scalar.end);
  const unseen = invisibleIn(words);
  if (unseen !== undefined) return problem("character", { start: scalar.start + unseen, end: 0 }, 1);
  if (uncurled(words) !== undefined) return problem("smart-quotes", scalar);
  if (within === "brackets") return undefined;
  const glued = /^([a-z_]+):[^\s/]\S*/.exec(words);
  const line = lineAround(text, scalar.start);
  const alone = /^[ \t]*(?:-[ \t]+)*$/.test(text.slice(line.start, scalar.start));
  if (glued && alone && everyKey.has(glued[1] ?? "")) return problem("colon-space", scalar, glued[0].length);
  if (alone && within === undefined && /^-[\p{L}"'(]/u.test(words))
    return problem("dash-space", scalar, /^\S+/.exec(words)?.[0].length);
  const dash = /\n([ \t]*)- /.exec(words);
  if (!dash || (within !== "list" && typeOfKey(key) !== "list")) return undefined;
  if (alone && within === undefined) return problem("dash-space", scalar, /^\S+/.exec(words)?.[0].length);
  const start = scalar.start + dash.index + dash[0].length - 2;
  return { cause: "indent", start, end: start + 1 };
}

function pairTrap(text: string, { key, value, flow }: HeldPair): TextProblem | undefined {
  if (key.style !== "plain" || text.slice(key.start, key.end).includes("\n")) return undefined;
  const unseen = invisibleIn(text.slice(key.start, key.end));
  if (unseen !== undefined) return problem("character", { start: key.start + unseen, end: 0 }, 1);
  if (uncurled(text.slice(key.start, key.end)) !== undefined) return problem("smart-quotes", key);
  const odd = text.slice(key.start, key.end).search(ODD_SPACE);
  if (odd >= 0) return { cause: "non-breaking-space", start: key.start + odd, end: key.start + odd + 1 };
  const mark = /(?:^|[\s-])(\?[ \t]+)$/.exec(text.slice(lineAround(text, key.start).start, key.start))?.[1];
  if (mark !== undefined) {
    const cause = value.end > key.end ? "complex-key" : "start-character";
    return { cause, start: key.start - mark.length, end: key.end };
  }
  if (!flow || value.end > key.end || /^[ \t]*:/.test(text.slice(key.end))) return undefined;
  const [, name = "", sign] = /^([\w/-]+)(:|\s+)\S/.exec(key.text) ?? [];
  if (!everyKey.has(name) && !/^\d{4}[/-]\d{2}/.test(name)) return undefined;
  return problem(sign === ":" ? "colon-space" : "key-without-colon", key);
}

function problem(cause: Cause, { start, end }: Span, length = end - start): TextProblem {
  return { cause, start, end: start + length };
}
