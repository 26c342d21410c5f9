import type { Node, Scalar } from "./syntax.ts";
import type { Span } from "./text.ts";
import type { TextProblem } from "./text-cause.ts";

/** Mistakes that YAML reads without complaint, but otherwise than their author meant them. */
export function quietTraps(text: string, node: Node | undefined, comments: readonly Span[]): readonly TextProblem[] {
  const found: TextProblem[] = [];
  const scalars = node && (comments.length > 0 || /[\u201c\u2018\u201e]/.test(text)) ? [...scalarsOf(node)] : [];
  for (const { style, start, end } of scalars) {
    if (style === "plain" && /^[\u201c\u2018\u201e].*[\u201d\u2019\u201c]$/s.test(text.slice(start, end))) {
      found.push({ cause: "smart-quotes", start, end });
    }
  }
  for (const comment of comments) {
    const cut = scalars.find(
      ({ style, end, start }) => style === "plain" && end + 1 === comment.start && isProse(text.slice(start, end)),
    );
    if (cut && /^#[\p{L}\p{N}]/u.test(text.slice(comment.start, comment.end))) {
      found.push({ cause: "hash-in-text", start: cut.start, end: comment.end });
    }
  }
  return found;
}

/** Several words: a comment glued behind a date or an id is seldom part of it. */
function isProse(words: string): boolean {
  return /\p{L}\s+\p{L}/u.test(words);
}

/** Every single value in a tree, keys left out. */
export function* scalarsOf(node: Node): Generator<Scalar> {
  if (node.kind === "scalar") yield node;
  else if (node.kind === "list") for (const item of node.items) yield* scalarsOf(item);
  else for (const { value } of node.pairs) yield* scalarsOf(value);
}
