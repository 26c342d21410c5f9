import { fixOf, replace } from "../edits.ts";
import { ODD_SPACES } from "../line-traps.ts";
import { say } from "../say.ts";
import { textCheck } from "../text-check.ts";

const STRUCTURE = new RegExp(`^[ \\t${ODD_SPACES}-]*(?:[\\w-]+[ ${ODD_SPACES}]*:[ ${ODD_SPACES}]*)?`, "gm");
const ODD = new RegExp(`[${ODD_SPACES}]`, "g");

export const yamlNonBreakingSpace = textCheck("non-breaking-space", {
  summary: "A non-breaking space, pasted from a web page or a word processor, stands where an ordinary space belongs.",
  why: "It looks like a space and is read as a letter, so the line means something else than it shows.",
  source: "YAML 1.2.2, section 5.5: only ordinary spaces and tabs count as space.",
  many: (count) => say`${count} items hold non-breaking spaces, which are read as letters. Type ordinary spaces.`,
  says: () =>
    say`A non-breaking space stands here, which looks like a space and is read as a letter. Type an ordinary space.`,
  fixes: ({ text }) => [fixOf(say`Write ordinary spaces`, true, ...oddSpaces(text).map((at) => replace(at, " ")))],
});

/** Those that are part of how a block is laid out; inside a text they do no harm. */
function oddSpaces(text: string): readonly { start: number; end: number }[] {
  return [...text.matchAll(STRUCTURE)].flatMap((line) =>
    [...line[0].matchAll(ODD)].map(({ index }) => ({ start: line.index + index, end: line.index + index + 1 })),
  );
}
