import type { Finding } from "./problem.ts";
import { say } from "./say.ts";
import type { Shape } from "./shape.ts";
import type { Node } from "./syntax.ts";
import type { Span } from "./text.ts";

/** A value that is not what its key holds, in a text that its places count in. */
export interface WrongKind {
  readonly text: string;
  readonly value: Node;
  readonly key: string;
  readonly shape: Shape;
  /** What it stands in, for a sentence: `action A1 "Recruit"`; empty at the top of the plan. */
  readonly of: string;
}

/** The key of such a value and what it stands in, as a sentence names them: `"due" of action A1 "Recruit"`. */
export function keyInWords({ key, of }: Pick<WrongKind, "key" | "of">): string {
  return of === "" ? `"${key}"` : say`"${key}" of ${of}`;
}

/** What is said of it, and how it may be mended. */
export type Said = Omit<Finding<Span>, "at"> & { readonly at?: Span };

/** The key right before a value; nothing before an item of a list. */
export function keyBefore({ text, value }: Pick<WrongKind, "text" | "value">): Span | undefined {
  const found = /([\w-]+)["']?[ \t]*:\s*(?:#.*\s*)*$/.exec(text.slice(Math.max(0, value.start - 400), value.start));
  if (!found) return undefined;
  const start = Math.max(0, value.start - 400) + found.index;
  return { start, end: start + (found[1]?.length ?? 0) };
}

/** A text as it may stand among others in brackets. */
export function inFlow(text: string): string {
  const plain = /^[\p{L}£][^,[\]{}#:"'\n]*$/u.test(text) && !/^(?:true|false|null)$/i.test(text);
  return plain || /^[\w.£%/-]+$/.test(text) ? text : JSON.stringify(text);
}
