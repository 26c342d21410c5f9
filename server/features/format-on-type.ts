import type { Edit } from "../core/problem.ts";
import { isWhite } from "./layout/ink.ts";
import { columnBelow } from "./layout/next-line.ts";
import { lineAround } from "../core/text-lines.ts";
import { documentAt, type Feature } from "./feature.ts";

/**
 * Sets a line in that has just been begun with the Enter key: below a key that holds a list or keys of its own one step
 * deeper, else in the column of the key above. Nothing where the line stands right already or where only its author
 * can know, and nothing for other characters.
 */
export const formatOnType: Feature<readonly Edit[], [typed: string]> = (project, { uri, offset }, typed) => {
  const document = documentAt(project, uri);
  if (!document || !typed.endsWith("\n")) return undefined;
  const line = lineAround(document.text, offset);
  let end = line.start;
  while (end < line.start + line.text.length && isWhite(document.text, end)) end++;
  const column = columnBelow(document.text, line);
  if (column === undefined || document.text.slice(line.start, end) === " ".repeat(column)) return undefined;
  return [{ at: { uri, start: line.start, end }, text: " ".repeat(column) }];
};
