import { lineBreakOf } from "../../core/edits.ts";
import type { Edit } from "../../core/problem.ts";
import type { Span } from "../../core/text.ts";
import type { Ink } from "./ink.ts";

/** Writes the white space of a text anew: an edit for each gap that is not yet as it should be, and of no more than that. */
export function gapEdits(text: string, inks: readonly Ink[]): readonly Edit<Span>[] {
  const edits: Edit<Span>[] = [];
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  let keepsLines = false;
  for (const ink of inks) {
    const gap = { text, start: at, end: ink.start };
    const isFirst = beginsLine(gap);
    edits.push(...changed(gap, isFirst ? lineGap(gap, ink, keepsLines) : innerGap(gap, ink)));
    // A comment behind the `|` of a long text leaves the lines below it to the text.
    keepsLines = (ink.keepsLines ?? false) || (keepsLines && ink.sort === "comment" && !isFirst);
    at = ink.end;
  }
  if (inks.length > 0 && inks.at(-1)?.sort !== "frozen") {
    const end = { text, start: at, end: text.length };
    edits.push(...changed(end, lastGap(end, keepsLines)));
  }
  return edits;
}

/** White space between two things of a text. */
interface Gap extends Span {
  readonly text: string;
}

function beginsLine({ text, start, end }: Gap): boolean {
  return isLineStart(text, start) || text.slice(start, end).includes("\n");
}

function isLineStart(text: string, at: number): boolean {
  return at === 0 || text.charCodeAt(at - 1) === 10 || (at === 1 && text.charCodeAt(0) === 0xfeff);
}

/** White space before the first thing of a line: of several empty lines one is left. */
function lineGap({ text, start, end }: Gap, ink: Ink, keepsLines: boolean): string {
  const breaks = text.slice(start, end).match(/\r?\n/g) ?? [];
  const most = keepsLines ? breaks.length : isLineStart(text, start) ? 1 : 2;
  return breaks.slice(0, most).join("") + " ".repeat(ink.sort === "frozen" ? 0 : ink.column);
}

function innerGap({ text, start, end }: Gap, { space }: Ink): string {
  if (space !== undefined) return " ".repeat(space);
  const typed = text.slice(start, end);
  return typed.includes("\t") ? " " : typed;
}

/** White space at the end of a text: one line break, unless a text keeps its own. */
function lastGap({ text, start, end }: Gap, keepsLines: boolean): string {
  const breaks = text.slice(start, end).match(/\r?\n/g) ?? [lineBreakOf(text)];
  return breaks.slice(0, keepsLines ? breaks.length : 1).join("");
}

function changed({ text, start, end }: Gap, now: string): readonly Edit<Span>[] {
  const was = text.slice(start, end);
  if (was === now) return [];
  let head = 0;
  while (head < Math.min(was.length, now.length) && was[head] === now[head]) head++;
  let tail = 0;
  while (tail < Math.min(was.length, now.length) - head && was.at(-1 - tail) === now.at(-1 - tail)) tail++;
  return [{ at: { start: start + head, end: end - tail }, text: now.slice(head, now.length - tail) }];
}
