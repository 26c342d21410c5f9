import { shapeProblemsIn } from "./schema.ts";
import type { Block, Node } from "./syntax.ts";
import type { Span } from "./text.ts";
import { lineAround } from "./text-lines.ts";

/** Texts that a colon has torn into a key and a value: `- Caseloads fall: below 18` in a list of texts. */
export function colonSplits(block: Block): readonly Span[] {
  return shapeProblemsIn(block).flatMap((problem) => {
    if (problem.kind !== "value-of-wrong-kind" || problem.shape.type !== "text") return [];
    return isTorn(block.text, problem.value)
      ? [{ start: problem.value.start, end: endOf(block.text, problem.value) }]
      : [];
  });
}

/** One key with one value on one line, where a text belongs. */
export function isTorn(text: string, node: Node): boolean {
  if (node.kind !== "map" || node.flow || node.pairs.length !== 1) return false;
  const [pair] = node.pairs;
  return (
    pair?.value.kind === "scalar" && pair.value.style === "plain" && pair.value.end <= lineAround(text, node.start).end
  );
}

/** The colon belongs to the text where nothing stands behind it. */
function endOf(text: string, { start, end }: Span): number {
  const line = lineAround(text, start);
  return text.slice(end, line.end).startsWith(":") ? end + 1 : end;
}
