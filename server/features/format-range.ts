import type { Edit } from "../core/problem.ts";
import type { Span } from "../core/text.ts";
import { documentAt, type TextFeature } from "./feature.ts";
import { layOut } from "./layout/lay-out.ts";

/**
 * Lays out the items and entries that a selection touches, each as a whole. Those that hold a mistake stay as they are;
 * so does the column of a list of which only some items are laid out.
 */
export const formatRange: TextFeature<readonly Edit[], [selection: Span]> = (project, uri, { start, end }) => {
  const document = documentAt(project, uri);
  const last = Math.max(end, start + 1);
  return document && layOut(document, (piece) => piece.start < last && piece.end > start);
};
