import { fixOf, replace } from "../edits.ts";
import { allInvisible, invisibleIn } from "../invisible.ts";
import { textCheck } from "../text-check.ts";

export const yamlCharacter = textCheck("character", {
  summary: "A character stands in the text that cannot be seen and may not be there.",
  why: "Such characters come in by pasting or from a damaged file, and other programs refuse a file that holds one.",
  many: (count) => `${count} items hold characters that cannot be seen. Delete them.`,
  says: ({ words }) =>
    words.charCodeAt(0) > 127
      ? "An invisible character stands here, which makes this another word than it looks. Delete it."
      : `A character that cannot be seen stands here (number ${words.charCodeAt(0)}). Delete it.`,
  fixes: ({ text, at, words }) => {
    const others = invisibleIn(words) === undefined ? [] : allInvisible(text).filter((start) => start > at.start);
    const edits = others.map((start) => replace({ start, end: start + 1 }, ""));
    return [fixOf("Delete the character", true, replace(at, words === "\r" ? "\n" : ""), ...edits)];
  },
});
