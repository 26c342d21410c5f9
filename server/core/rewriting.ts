import { replace } from "./edits.ts";
import type { Edit } from "./problem.ts";
import type { Node } from "./syntax.ts";
import type { Span } from "./text.ts";

/**
 * An edit that writes another text in place of a single value and keeps its quotes; nothing for a list, a map, a value
 * that is blank or one that runs over several lines. The text must need no quotes of its own.
 */
export function rewrite(node: Node | undefined, text: string): Edit<Span> | undefined {
  if (node?.kind !== "scalar" || node.style === "block" || node.text === "") return undefined;
  const quote = node.style === "quoted" ? 1 : 0;
  return replace({ start: node.start + quote, end: node.end - quote }, text);
}
