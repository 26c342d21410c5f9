import type { Scalar } from "../../core/syntax.ts";
import { inked, isBlank, put, type Stand, type Walk } from "./ink.ts";
import { inkLongText } from "./long-text.ts";

/** Goes through a single value: its words line by line, so that each line keeps its words and goes to its column. */
export function inkScalar(walk: Walk, scalar: Scalar, stand: Stand): void {
  if (scalar.style === "block") return inkLongText(walk, scalar, stand);
  const { end } = inked(walk.text, scalar);
  let { space } = stand;
  for (let start = scalar.start; start < end; ) {
    const newline = walk.text.indexOf("\n", start);
    const stop = newline < 0 || newline >= end ? end : newline;
    const line = inked(walk.text, { start, end: stop });
    const ink = { start: line.start, end: stop < end ? escapedEnd(walk.text, line.end, scalar) : line.end };
    if (line.end > line.start) put(walk, { ...ink, column: stand.column, space, keepsLines: stop < end });
    space = 0;
    start = stop + 1;
  }
  walk.at = Math.max(walk.at, scalar.end);
}

/** In double quotes a backslash keeps the blank behind it, even at the end of a line. */
function escapedEnd(text: string, end: number, { style, start }: Scalar): number {
  if (style !== "quoted" || text[start] !== '"' || !isBlank(text, end)) return end;
  let slashes = 0;
  while (text[end - 1 - slashes] === "\\") slashes++;
  return end + (slashes % 2);
}
