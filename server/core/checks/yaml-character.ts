import { fixOf, replace } from "../edits.ts";
import { allInvisible, invisibleIn } from "../invisible.ts";
import { say } from "../say.ts";
import { textCheck } from "../text-check.ts";

export const yamlCharacter = textCheck("character", {
  summary: "A character stands in the text that cannot be seen and may not be there.",
  why: "Such characters come in by pasting or from a damaged file, and other programs refuse a file that holds one.",
  source: "YAML 1.2.2, section 5.1: a file holds characters that can be printed, and hardly any others.",
  many: (count) => say`${count} items hold characters that cannot be seen. Delete them.`,
  says: ({ words }) =>
    words.charCodeAt(0) > 127
      ? say`An invisible character stands here, which makes this another word than it looks. Delete it.`
      : say`A character that cannot be seen stands here (number ${words.charCodeAt(0)}). Delete it.`,
  fixes: ({ text, at, words }) => {
    const others = invisibleIn(words) === undefined ? [] : allInvisible(text).filter((start) => start > at.start);
    const edits = others.map((start) => replace({ start, end: start + 1 }, ""));
    return [fixOf(say`Delete the character`, true, replace(at, words === "\r" ? "\n" : ""), ...edits)];
  },
});
