import { fixOf, replace } from "./edits.ts";
import type { ExceptionUse } from "./exception-uses.ts";
import type { Exception } from "./exceptions.ts";
import type { Fix } from "./problem.ts";
import { say } from "./say.ts";

/** The codes of an exception, as they are written one after the other. */
export function onlyCode({ codes }: Exception): string {
  return codes.map(({ value }) => value).join(", ");
}

/** Takes a comment out, with its line where it stands alone in it. */
export function withoutComment({ plan, uri, exception: { at } }: ExceptionUse): readonly Fix[] {
  const text = plan.documents.find((document) => document.uri === uri)?.text ?? "";
  const before = /[ \t]*$/.exec(text.slice(0, at.start))?.[0].length ?? 0;
  const start = at.start - before;
  const isAlone = start === 0 || text[start - 1] === "\n";
  const newline = isAlone ? (/^\r?\n/.exec(text.slice(at.end))?.[0].length ?? 0) : 0;
  return [fixOf(say`Take the comment out`, false, replace({ uri, start, end: at.end + newline }, ""))];
}
