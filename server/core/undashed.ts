import { everyKey, typeOfKey } from "./every-key.ts";
import type { TextProblem } from "./text-cause.ts";
import { keyOf, type Line, lineAround, lineBefore } from "./text-lines.ts";

/** The first item of a list that lacks its hyphen, where a parser stumbles over the second one, which has it. */
export function undashed(text: string, at: number): TextProblem | undefined {
  const stop = lineAround(text, at);
  if (!/^[ \t]*- /.test(stop.text)) return undefined;
  let first = stop;
  for (let line = lineBefore(text, stop); line; line = lineBefore(text, line)) {
    if (line.text.trim() === "") continue;
    if (leadOf(line) < leadOf(stop)) {
      const key = keyOf(first.text);
      if (typeOfKey(keyOf(line.text)) !== "list" || key === undefined || /^[ \t]*- /.test(first.text)) return undefined;
      const start = first.start + leadOf(first);
      return { cause: "dash-space", start, end: start + key.length };
    }
    first = line;
  }
  return undefined;
}

function leadOf({ text }: Line): number {
  return text.length - text.trimStart().length;
}

/** An item without its dash is set in; a key at the top that is set in has no business to be. */
export function isMissingDash(text: string, at: number): boolean {
  const key = keyOf(lineAround(text, at).text) ?? "";
  return !everyKey.get(key)?.some(({ of }) => of.keys.has("improvement_plan")) || key === "title";
}
