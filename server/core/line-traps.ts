import type { Line } from "./text-lines.ts";
import type { Cause, TextProblem } from "./text-cause.ts";

/** Spaces that are kept when words are pasted from elsewhere, and that do not count as spaces in a plan. */
export const ODD_SPACES = "\u00a0\u2007\u202f";
/** Signs that other programs set before the items of a list. */
export const BULLETS = "*•▪◦‣●○–—";

/** The trap, and how its line looks; the first group that is there is what stands before the place to show. */
const TRAPS: readonly (readonly [Cause, RegExp])[] = [
  ["tab", /^( *(?:- *)*)\t+/],
  ["non-breaking-space", new RegExp(`^([ \\t]*(?:- +)*)[${ODD_SPACES}]+`)],
  ["non-breaking-space", new RegExp(`^([ \\t]*(?:- +)*(?:[\\w-]+:|-))[${ODD_SPACES}]+`)],
  ["dash-space", new RegExp(`^([ \\t]*)(?:[${BULLETS}]|--)[ \\t${ODD_SPACES}]+(?=\\S)`)],
  ["colon-space", /^([ \t]*(?:- +)*)[a-z_]+:(?=[^\s:/][^:]*$)\S*/],
  ["dash-space", /^([ \t]*)-(?=[A-Za-z"'])\S*/],
];

/** The first mistake that people are known to make and that the look of one of some lines gives away. */
export function trapIn(lines: readonly Line[]): TextProblem | undefined {
  for (const [cause, pattern] of TRAPS) {
    for (const { text, start } of lines) {
      const found = pattern.exec(text);
      if (!found) continue;
      const before = found[1]?.length ?? 0;
      return { cause, start: start + before, end: start + found[0].length };
    }
  }
  return undefined;
}
