import { fixOf, insert } from "../edits.ts";
import { shortened } from "../names.ts";
import { say } from "../say.ts";
import { textCheck } from "../text-check.ts";
import { lineAround } from "../text-lines.ts";

export const yamlColonSpace = textCheck("colon-space", {
  summary: "No space stands behind the colon of a key.",
  why: "Without the space the colon is part of a word, so there is neither a key nor a value.",
  source: "YAML 1.2.2, section 7.3.3: a colon with no space behind it belongs to the text around it.",
  many: (count) => say`A space is missing behind ${count} colons. Write a space behind the colon of each key.`,
  says: ({ words, at, text }) => {
    const line = lineAround(text, at.start);
    const entry = text[at.end] === "," || text[at.end] === "}" ? words : text.slice(at.start, line.end);
    return say`A space is missing behind the colon. Write "${spaced(shortened(entry))}".`;
  },
  fixes: ({ text, at }) => {
    const colons = [at.start + text.slice(at.start).indexOf(":"), ...others(text, at.end)];
    return [fixOf(say`Put a space behind the colon`, true, ...colons.map((colon) => insert(colon + 1, " ")))];
  },
});

function spaced(words: string): string {
  return words.replace(/:\s*/, ": ").trimEnd();
}

/** The same slip in the entries that follow in the same brackets. */
function others(text: string, from: number): readonly number[] {
  const rest = /^(?:,[ \t]*[\w/-]+:[^\s,:}][^,:}\n]*)*/.exec(text.slice(from))?.[0] ?? "";
  return [...rest.matchAll(/:/g)].map(({ index }) => from + index);
}
