import { topKeys } from "../core/meant.ts";
import type { Shape } from "../core/shape.ts";
import type { Span } from "../core/text.ts";
import type { Above, Stand } from "./climb.ts";
import { closingQuote, type Mark } from "./marks.ts";

/**
 * Where a cursor stands, read from the lines round it alone, so that it is known in half-typed and broken text, too.
 *
 * `key` is a key of a map and `value` what stands behind one; `item` is what stands behind a dash or between square
 * brackets. On a line of its own, `dash` is a place for another item of a list, whose dash is still to come, and `fresh`
 * the first thing under a key, of which only the format can tell whether it is a key, an item or a value.
 */
export interface Context {
  readonly place: "key" | "value" | "item" | "dash" | "fresh";
  /** The keys that lead to the place from the top; that of a value is the last, and items of lists take no step. */
  readonly path: readonly string[];
  /** The word at the cursor, without quotation marks; empty where nothing is typed yet. */
  readonly word: Span;
  /** The word as far as it is typed. */
  readonly prefix: string;
  /** The quotation mark that the word stands behind, if any, and whether it is closed on the line. */
  readonly quote: "" | '"' | "'";
  readonly closed: boolean;
  /** The other keys of the map that the place is in. */
  readonly keys: readonly string[];
  /** The other single values of the list that the place is in. */
  readonly items: readonly string[];
  /** What stands before the lines of the thing typed, or of the key whose value is typed. */
  readonly indent: string;
  /** Whether the place is between brackets. */
  readonly flow: boolean;
  /** Whether the word is a key with its colon. */
  readonly colon: boolean;
  /** What already stands below the key that is typed, as far as its first line tells; nothing where nothing does. */
  readonly held: Held | undefined;
  /** White space that is lacking before the word, and behind it. */
  readonly before: string;
  readonly after: string;
}

/** The beginning of what a key holds: whether it is a list, and its first key. */
export interface Held {
  readonly list: boolean;
  readonly key: string | undefined;
}

/** The cursor, and all that the lines tell of its place. */
export interface Here {
  /** What the whole text should look like. */
  readonly root: Shape;
  readonly text: string;
  readonly offset: number;
  readonly stand: Stand;
  readonly above: Above;
  /** The key or the words that the cursor's line holds. */
  readonly content: Mark | undefined;
}

/** The keys that lead to a place, from the top, by what it hangs under, innermost first. */
export function pathOf(ancestors: readonly Mark[]): readonly string[] {
  return ancestors.flatMap(({ kind, name }) => (kind === "key" ? [name] : [])).reverse();
}

/** A context of which only some things are worth saying: where it is, and the word that is typed there. */
export function contextOf({ text, offset, stand, content, root }: Here, known: Known): Context {
  const column = content?.kind === "key" ? content.column : stand.column;
  const white = stand.line.text.slice(0, column).replaceAll("-", " ");
  return {
    prefix: text.slice(known.word.start, offset),
    quote: "",
    closed: true,
    keys: [],
    items: [],
    indent: white.padEnd(column, " "),
    flow: false,
    colon: false,
    held: undefined,
    before: "",
    after: text.charAt(known.word.end) === "#" ? " " : "",
    ...known,
    path: known.place === "value" && known.path.length === 1 ? known.path : meantPath(known.path, root),
  };
}

/** A path with the key of its list as it was meant, so that the items of a misspelt list are helped with, too. */
function meantPath(path: readonly string[], root: Shape): readonly string[] {
  const [first = "", ...rest] = path;
  const meant = topKeys([first], root).get(first);
  return meant === undefined ? path : [meant, ...rest];
}

type Known = Pick<Context, "place" | "path" | "word"> & Partial<Context>;

/**
 * The word at the cursor in a stretch of text; nothing where the stretch runs over several lines, where the cursor is
 * before it or behind the quotation mark that closes it.
 */
export function wordIn({ text, offset }: Here, span: Span): Pick<Context, "word" | "quote" | "closed"> | undefined {
  if (span.start === span.end) return { word: { start: offset, end: offset }, quote: "", closed: true };
  const words = text.slice(span.start, span.end);
  if (offset < span.start || text.slice(span.start, Math.max(span.end, offset)).includes("\n")) return undefined;
  const quote = offset > span.start ? /^["']/.exec(words)?.[0] : undefined;
  if (quote === undefined)
    return { word: { start: span.start, end: Math.max(span.end, offset) }, quote: "", closed: true };
  const close = closingQuote(words, 0);
  if (offset > span.start + (close < 0 ? words.length : close)) return undefined;
  const word = { start: span.start + 1, end: close < 0 ? span.end : span.start + close };
  return { word, quote: quote as '"' | "'", closed: close >= 0 };
}
