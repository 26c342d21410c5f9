import { commaSplits } from "./comma-splits.ts";
import { isTorn } from "./colon-splits.ts";
import { memo } from "./memo.ts";
import { type ShapeProblem, shapeProblemsIn } from "./schema.ts";
import type { Block } from "./syntax.ts";
import type { Span } from "./text.ts";

/**
 * What is wrong with the shape of a block and does not come from a mistake in its text: where a comma has cut a
 * figure, a colon has torn a text or a number sign has cut one off, that is told of and nothing else.
 */
export const shapeSlipsIn: (block: Block) => readonly ShapeProblem[] = memo((block) => {
  const problems = shapeProblemsIn(block);
  if (problems.length === 0) return problems;
  const cut = [
    ...(block.node ? commaSplits(block.node) : []),
    ...block.problems.filter(({ cause }) => cause === "hash-in-text"),
  ];
  return problems.filter((problem) => !isText(block, problem) && !cut.some((place) => meet(place, problem)));
});

function isText({ text }: Block, problem: ShapeProblem): boolean {
  return problem.kind === "value-of-wrong-kind" && problem.shape.type === "text" && isTorn(text, problem.value);
}

/** Whether two places share a character, or lie next to each other: an empty value has none. */
function meet(one: Span, other: Span): boolean {
  return one.start <= other.end && other.start <= one.end;
}
